package org.jisik.model.describe;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jisik.model.reference.StructureClass;
import org.jisik.model.reference.Urn;

/**
 * Classes that SDMX 2.1 named otherwise than SDMX 3.x does. The model speaks 3.x; encodings of 2.1
 * translate.
 *
 * @see <a
 *     href="https://github.com/sdmx-twg/sdmx-ml/blob/v3.0.0/schemas/SDMXCommonReferences.xsd">SDMX-ML
 *     3.0, URN patterns</a>
 */
public final class EraClasses {

  private static final Map<StructureClass, StructureClass> TO_21 =
      Map.of(
          new StructureClass("datastructure", "DataAttribute"),
          new StructureClass("datastructure", "Attribute"),
          new StructureClass("datastructure", "Measure"),
          new StructureClass("datastructure", "PrimaryMeasure"),
          new StructureClass("registry", "DataConstraint"),
          new StructureClass("registry", "ContentConstraint"));

  private static final Map<StructureClass, StructureClass> FROM_21 =
      TO_21.entrySet().stream().collect(Collectors.toMap(Map.Entry::getValue, Map.Entry::getKey));

  /** Classes that SDMX 2.1 did not tell apart; what 2.1 calls so may be any of them. */
  private static final Map<StructureClass, StructureClass> MERGED_IN_21 =
      Stream.of(
              "transformation.VtlDataflowMapping transformation.VtlMapping",
              "transformation.VtlCodelistMapping transformation.VtlMapping",
              "transformation.VtlConceptMapping transformation.VtlMapping",
              "structuremapping.StructureMap mapping.StructureSet",
              "structuremapping.RepresentationMap mapping.StructureSet",
              "structuremapping.ConceptSchemeMap mapping.StructureSet",
              "structuremapping.CategorySchemeMap mapping.StructureSet",
              "structuremapping.OrganisationSchemeMap mapping.StructureSet",
              "structuremapping.ReportingTaxonomyMap mapping.StructureSet")
          .map(line -> line.split("[ .]"))
          .collect(
              Collectors.toMap(
                  names -> new StructureClass(names[0], names[1]),
                  names -> new StructureClass(names[2], names[3])));

  private EraClasses() {}

  /**
   * A reference as an era writes it. In 2.1 an artefact without version has version 1.0, and a
   * range becomes its lowest version: {@code 1.0+.0} is {@code 1.0.0}.
   */
  public static Urn written(Urn urn, Era era) {
    if (era != Era.V21) {
      return urn;
    }
    String version = urn.version().isEmpty() ? "1.0" : urn.version().replace("+", "");
    StructureClass renamed = TO_21.getOrDefault(urn.type(), urn.type());
    StructureClass type = MERGED_IN_21.getOrDefault(renamed, renamed);
    return new Urn(type, urn.agency(), urn.id(), version, urn.item());
  }

  /** A reference of an era as the model has it. */
  public static Urn read(Urn urn, Era era) {
    if (era != Era.V21) {
      return urn;
    }
    StructureClass type = FROM_21.getOrDefault(urn.type(), urn.type());
    return new Urn(type, urn.agency(), urn.id(), urn.version(), urn.item());
  }
}
