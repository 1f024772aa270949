package org.jisik.service.maintenance;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jisik.model.artefact.Artefact;
import org.jisik.model.artefact.Maintainable;

/**
 * Ids are in the grammar of their kind, and things that have names have one.
 *
 * @see <a
 *     href="https://github.com/sdmx-twg/sdmx-ml/blob/v3.0.0/schemas/SDMXCommonReferences.xsd">SDMX-ML
 *     3.0, IDType, NCNameIDType, NestedNCNameIDType</a>
 */
final class IdRule implements StructureRule {

  private static final String NAME_ID = "[A-Za-z][A-Za-z0-9_-]*";

  private static final Pattern ID = Pattern.compile("[A-Za-z0-9_@$-]+");
  private static final Pattern NC_NAME = Pattern.compile(NAME_ID);
  private static final Pattern AGENCY = Pattern.compile(NAME_ID + "(\\." + NAME_ID + ")*");

  /** Kinds that other messages use as names of XML attributes and elements. */
  private static final Set<String> NAMES =
      Set.of(
          "Codelist",
          "ConceptScheme",
          "CategoryScheme",
          "Agency",
          "Concept",
          "Dimension",
          "TimeDimension",
          "MeasureDimension",
          "DataAttribute",
          "Measure",
          "PrimaryMeasure",
          "MetadataAttribute");

  @Override
  public Stream<String> problems(Artefact artefact, Inventory inventory) {
    return Stream.concat(ofBase(artefact.base()), of(inventory.root()));
  }

  private static Stream<String> ofBase(Maintainable base) {
    return AGENCY.matcher(base.agency()).matches()
        ? Stream.empty()
        : Stream.of("the agency '%s' is not of the form %s".formatted(base.agency(), AGENCY));
  }

  private static Stream<String> of(Element element) {
    return Stream.concat(ofThis(element), element.below().stream().flatMap(IdRule::of));
  }

  private static Stream<String> ofThis(Element element) {
    Pattern grammar = NAMES.contains(element.kind()) ? NC_NAME : ID;
    boolean isAnyText = element.kind().equals(Ids.VALUE_ITEM);
    Stream<String> id =
        isAnyText || grammar.matcher(element.id()).matches()
            ? Stream.empty()
            : Stream.of(
                "the id '%s' of a %s is not of the form %s"
                    .formatted(element.id(), element.kind(), grammar));
    return element.isNameless() ? Stream.concat(id, Stream.of(element + " has no name")) : id;
  }
}
