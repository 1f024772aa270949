package org.jisik.model.registry;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jisik.error.InvalidMessage;
import org.jisik.model.describe.Part;
import org.jisik.model.describe.Parts;
import org.jisik.model.reference.ArtefactRef;

/**
 * Which changes of structures a subscriber wants to know.
 *
 * <p>The schemas of 3.x still have the names of 2.1 and no word for newer types: those are had by
 * all events, or by URN.
 *
 * @param agencies whose structures, {@code %} for everybody's
 * @param objects which of them; empty for all
 * @see <a
 *     href="https://github.com/sdmx-twg/sdmx-ml/blob/v3.0.0/schemas/SDMXRegistrySubscription.xsd">
 *     SDMX-ML 3.0, StructuralRepositoryEventsType</a>
 */
public record StructureEvents(List<String> agencies, List<OfType> objects) {

  public StructureEvents {
    agencies = List.copyOf(agencies);
    objects = List.copyOf(objects);
  }

  /** Objects of one type, by the name of its element, misspelt where the schemas misspell it. */
  public record OfType(String element, ObjectSelector selector) {

    private boolean matches(ArtefactRef artefact) {
      String className = CLASSES.getOrDefault(element, element);
      boolean isUrn = selector.urn() != null;
      return (isUrn || className.equals(artefact.type().name())) && selector.matches(artefact);
    }
  }

  private static final List<String> ELEMENTS =
      List.of(
          "AgencyScheme",
          "DataConsmerScheme",
          "DataProviderScheme",
          "OrganisationUnitScheme",
          "Dataflow",
          "Metadataflow",
          "CategoryScheme",
          "Categorisation",
          "Codelist",
          "HierarchicalCodelist",
          "ConceptScheme",
          "MetadataStructureDefinition",
          "KeyFamily",
          "StructureSet",
          "ReportingTaxonomy",
          "Process",
          "AttachmentConstraint",
          "ContentConstraint",
          "ProvisionAgreement",
          "TransformationScheme",
          "NameAliasScheme",
          "NamePersonalisationScheme",
          "RulesetScheme",
          "UserDefinedOperatorScheme");

  /** The class in the model where the element is named otherwise. */
  private static final Map<String, String> CLASSES =
      Map.of(
          "DataConsmerScheme", "DataConsumerScheme",
          "MetadataStructureDefinition", "MetadataStructure",
          "KeyFamily", "DataStructure",
          "ContentConstraint", "DataConstraint",
          "NameAliasScheme", "NamePersonalisationScheme");

  /** Whether a change of this artefact is wanted. A URN is enough; its agency needs no mention. */
  public boolean matches(ArtefactRef artefact) {
    boolean isOfAgency =
        agencies.contains(ObjectSelector.ANY) || agencies.contains(artefact.agency());
    return objects.isEmpty()
        ? isOfAgency
        : objects.stream()
            .filter(object -> isOfAgency || object.selector().urn() != null)
            .anyMatch(object -> object.matches(artefact));
  }

  static StructureEvents shape(Parts<StructureEvents> parts) {
    List<String> agencies = parts.texts(Part.many("AgencyID"), StructureEvents::agencies);
    boolean isAll = Nothing.part(parts, "AllEvents", events -> events.objects().isEmpty());
    List<OfType> objects = new ArrayList<>();
    for (String element : ELEMENTS) {
      parts
          .list(
              Part.one(element),
              events -> events.selectors(element),
              selector -> ObjectSelector.shape(selector, !element.equals("Categorisation")))
          .forEach(selector -> objects.add(new OfType(element, selector)));
    }
    if (isAll != objects.isEmpty()) {
      throw new InvalidMessage("StructuralRepositoryEvents need AllEvents or some of " + ELEMENTS);
    }
    return new StructureEvents(agencies, objects);
  }

  private List<ObjectSelector> selectors(String element) {
    return objects.stream()
        .filter(object -> object.element().equals(element))
        .map(OfType::selector)
        .toList();
  }
}
