package org.jisik.model.registry;

import java.util.List;
import org.jisik.error.InvalidMessage;
import org.jisik.model.describe.Part;
import org.jisik.model.describe.Parts;
import org.jisik.model.reference.Urn;

/**
 * Which changes of registrations a subscriber wants to know: all, if nothing is listed.
 *
 * @param ids ids of registrations
 * @param agreements whose registrations
 * @param providers whose registrations
 * @param flows whose registrations: dataflows, or metadataflows
 * @param structures whose registrations: data structures, or metadata structures
 * @param categories of flows or structures whose registrations
 * @see <a
 *     href="https://github.com/sdmx-twg/sdmx-ml/blob/v3.0.0/schemas/SDMXRegistrySubscription.xsd">
 *     SDMX-ML 3.0, DataRegistrationEventsType and MetadataRegistrationEventsType</a>
 */
public record RegistrationEvents(
    List<String> ids,
    List<Urn> agreements,
    List<Urn> providers,
    List<ObjectSelector> flows,
    List<ObjectSelector> structures,
    List<Urn> categories) {

  /** The names of the elements that differ between data and metadata. */
  record Names(String flow, String structure) {}

  static final Names OF_DATA = new Names("DataflowReference", "KeyFamilyReference");
  static final Names OF_METADATA =
      new Names("MetadataflowReference", "MetadataStructureDefinitionReference");

  public RegistrationEvents {
    ids = List.copyOf(ids);
    agreements = List.copyOf(agreements);
    providers = List.copyOf(providers);
    flows = List.copyOf(flows);
    structures = List.copyOf(structures);
    categories = List.copyOf(categories);
  }

  /** Whether all changes are wanted. */
  public boolean isAll() {
    return ids.isEmpty()
        && agreements.isEmpty()
        && providers.isEmpty()
        && flows.isEmpty()
        && structures.isEmpty()
        && categories.isEmpty();
  }

  static RegistrationEvents shape(Parts<RegistrationEvents> parts, Names names) {
    boolean isAll = Nothing.part(parts, "AllEvents", RegistrationEvents::isAll);
    RegistrationEvents events =
        new RegistrationEvents(
            parts.texts(Part.many("RegistrationID"), RegistrationEvents::ids),
            parts.references(Part.many("ProvisionAgreement"), RegistrationEvents::agreements),
            parts.references(Part.many("DataProvider"), RegistrationEvents::providers),
            parts.list(
                Part.many(names.flow()),
                RegistrationEvents::flows,
                ObjectSelector::shapeOfReference),
            parts.list(
                Part.many(names.structure()),
                RegistrationEvents::structures,
                ObjectSelector::shapeOfReference),
            parts.references(Part.many("Category"), RegistrationEvents::categories));
    if (isAll != events.isAll()) {
      throw new InvalidMessage("events of registrations need AllEvents or a list of what they are");
    }
    return events;
  }
}
