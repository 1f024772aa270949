package org.jisik.model.reference;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The class of a structural object as URNs spell it, for instance {@code codelist.Codelist}.
 *
 * @param packageName the package of the SDMX information model, for instance {@code datastructure}
 * @param name the class, for instance {@code Dataflow}
 * @see <a
 *     href="https://github.com/sdmx-twg/sdmx-ml/blob/v3.0.0/schemas/SDMXCommonReferences.xsd">SDMX-ML
 *     3.0, URN patterns</a>
 */
public record StructureClass(String packageName, String name) {

  /**
   * The class of the maintainable artefact that holds an item of this class; the class itself for
   * an artefact.
   */
  public StructureClass maintainable() {
    String scheme = MAINTAINABLE_OF_ITEM.get(name);
    return scheme == null ? this : new StructureClass(packageName, scheme);
  }

  /** The class of the items in an artefact of this class; empty if it is no list of items. */
  public Optional<StructureClass> item() {
    String item =
        switch (name) {
          case "Codelist" -> "Code";
          case "HierarchicalCodelist" -> "HierarchicalCode";
          case "ReportingTaxonomy" -> "ReportingCategory";
          default ->
              name.endsWith(SCHEME) ? name.substring(0, name.length() - SCHEME.length()) : "";
        };
    return item.isEmpty() ? Optional.empty() : Optional.of(new StructureClass(packageName, item));
  }

  /** The classes of all things in an artefact of this class that URNs can name. */
  public Stream<StructureClass> items() {
    return MAINTAINABLE_OF_ITEM.entrySet().stream()
        .filter(entry -> entry.getValue().equals(name))
        .map(entry -> new StructureClass(packageName, entry.getKey()));
  }

  private static final String SCHEME = "Scheme";

  /**
   * The class of the artefact around an item of this class. A hierarchy that is an item is one of
   * SDMX 2.1.
   */
  StructureClass around() {
    return name.equals("Hierarchy")
        ? new StructureClass(packageName, "HierarchicalCodelist")
        : maintainable();
  }

  private static final Map<String, String> MAINTAINABLE_OF_ITEM =
      Map.ofEntries(
          Map.entry("Code", "Codelist"),
          Map.entry("Concept", "ConceptScheme"),
          Map.entry("Category", "CategoryScheme"),
          Map.entry("ReportingCategory", "ReportingTaxonomy"),
          Map.entry("Agency", "AgencyScheme"),
          Map.entry("DataProvider", "DataProviderScheme"),
          Map.entry("DataConsumer", "DataConsumerScheme"),
          Map.entry("MetadataProvider", "MetadataProviderScheme"),
          Map.entry("OrganisationUnit", "OrganisationUnitScheme"),
          Map.entry("HierarchicalCode", "Hierarchy"),
          Map.entry("Level", "Hierarchy"),
          Map.entry("Dimension", "DataStructure"),
          Map.entry("TimeDimension", "DataStructure"),
          Map.entry("MeasureDimension", "DataStructure"),
          Map.entry("DataAttribute", "DataStructure"),
          Map.entry("Measure", "DataStructure"),
          Map.entry("PrimaryMeasure", "DataStructure"),
          Map.entry("GroupDimensionDescriptor", "DataStructure"),
          Map.entry("DimensionDescriptor", "DataStructure"),
          Map.entry("AttributeDescriptor", "DataStructure"),
          Map.entry("MeasureDescriptor", "DataStructure"),
          Map.entry("MetadataAttribute", "MetadataStructure"),
          Map.entry("ProcessStep", "Process"),
          Map.entry("Transition", "Process"),
          Map.entry("Transformation", "TransformationScheme"),
          Map.entry("Ruleset", "RulesetScheme"),
          Map.entry("UserDefinedOperator", "UserDefinedOperatorScheme"),
          Map.entry("CustomType", "CustomTypeScheme"),
          Map.entry("NamePersonalisation", "NamePersonalisationScheme"),
          Map.entry("VtlMapping", "VtlMappingScheme"),
          Map.entry("VtlDataflowMapping", "VtlMappingScheme"),
          Map.entry("VtlCodelistMapping", "VtlMappingScheme"),
          Map.entry("VtlConceptMapping", "VtlMappingScheme"));

  @Override
  public String toString() {
    return packageName + "." + name;
  }
}
