package org.jisik.format.ml;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jisik.model.artefact.ArtefactTypes;
import org.jisik.model.describe.Era;
import org.jisik.model.describe.EraClasses;
import org.jisik.model.reference.StructureClass;
import org.jisik.model.reference.Urn;
import org.jspecify.annotations.Nullable;

/**
 * References as SDMX-ML 2.1 spells them: {@code Ref} with attributes, then {@code URN}, both in no
 * namespace. Clients need the {@code Ref}.
 *
 * @see <a
 *     href="https://github.com/sdmx-twg/sdmx-ml-v2_1/blob/master/schemas/SDMXCommonReferences.xsd">SDMX-ML
 *     2.1, SDMXCommonReferences.xsd</a>
 */
final class MlReference {

  private static final String DEFAULT_VERSION = "1.0";

  /** Items whose id is preceded by that of a container. */
  private static final Set<String> IN_CONTAINER =
      Set.of("HierarchicalCode", "MetadataAttribute", "Transition");

  /** The packages of the classes that a {@code Ref} may leave out because the schema fixes them. */
  private static final Map<String, String> PACKAGES =
      Stream.of(
              "base: AgencyScheme DataProviderScheme DataConsumerScheme OrganisationUnitScheme",
              "base: Agency DataProvider DataConsumer OrganisationUnit",
              "datastructure: DataStructure Dataflow Dimension MeasureDimension TimeDimension",
              "datastructure: Attribute ReportingYearStartDay PrimaryMeasure",
              "metadatastructure: MetadataStructure Metadataflow MetadataAttribute",
              "codelist: Codelist Code HierarchicalCodelist Hierarchy HierarchicalCode Level",
              "conceptscheme: ConceptScheme Concept",
              "categoryscheme: CategoryScheme Category ReportingTaxonomy ReportingCategory",
              "registry: ProvisionAgreement ContentConstraint AttachmentConstraint",
              "mapping: StructureSet StructureMap CodelistMap",
              "process: Process ProcessStep",
              "transformation: CustomTypeScheme VtlMappingScheme NamePersonalisationScheme",
              "transformation: RulesetScheme TransformationScheme UserDefinedOperatorScheme")
          .map(line -> line.split(": "))
          .flatMap(pair -> Stream.of(pair[1].split(" ")).map(name -> Map.entry(name, pair[0])))
          .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));

  /** The lists that components are in, whose ids the standard fixes. */
  private static final Map<String, String> LISTS =
      Map.of(
          "Dimension", "DimensionDescriptor",
          "MeasureDimension", "DimensionDescriptor",
          "TimeDimension", "DimensionDescriptor",
          "Attribute", "AttributeDescriptor",
          "ReportingYearStartDay", "AttributeDescriptor",
          "PrimaryMeasure", "MeasureDescriptor");

  /** The classes that elements refer to where neither {@code Ref} nor the element's name says. */
  private static final Map<String, String> CLASSES =
      Map.ofEntries(
          Map.entry("Dataflow/Structure", "DataStructure"),
          Map.entry("Metadataflow/Structure", "MetadataStructure"),
          Map.entry("Enumeration", "Codelist"),
          Map.entry("ConceptIdentity", "Concept"),
          Map.entry("ConceptRole", "Concept"),
          Map.entry("IncludedCodelist", "Codelist"),
          Map.entry("Categorisation/Target", "Category"),
          Map.entry("CodelistMap/Source", "Codelist"),
          Map.entry("CodelistMap/Target", "Codelist"),
          Map.entry("ConceptSchemeMap/Source", "ConceptScheme"),
          Map.entry("ConceptSchemeMap/Target", "ConceptScheme"),
          Map.entry("CategorySchemeMap/Source", "CategoryScheme"),
          Map.entry("CategorySchemeMap/Target", "CategoryScheme"),
          Map.entry("ReportingTaxonomyMap/Source", "ReportingTaxonomy"),
          Map.entry("ReportingTaxonomyMap/Target", "ReportingTaxonomy"));

  /** Elements whose {@code Ref} has an abstract type. */
  private static final Set<String> WITHOUT_REF = Set.of("Organisation");

  private MlReference() {}

  /**
   * Writes {@code Ref} and {@code URN} into the open element; the {@code URN} alone for an artefact
   * that 2.1 cannot say, and where the schema has no {@code Ref} that could be written.
   *
   * @param element the name of the open element
   */
  static void write(String element, Urn reference, XMLStreamWriter out) throws XMLStreamException {
    boolean isKnown = isKnown(reference);
    Urn urn = isKnown ? EraClasses.written(reference, Era.V21) : reference;
    if (isKnown && !WITHOUT_REF.contains(element)) {
      writeRef(urn, out);
    }
    out.writeStartElement("URN");
    out.writeCharacters(urn.toString());
    out.writeEndElement();
  }

  private static boolean isKnown(Urn urn) {
    return urn.isItem() || !urn.version().contains("-") && ArtefactTypes.isIn(Era.V21, urn.type());
  }

  private static void writeRef(Urn urn, XMLStreamWriter out) throws XMLStreamException {
    out.writeEmptyElement("Ref");
    if (urn.isItem()) {
      out.writeAttribute("agencyID", urn.agency());
      out.writeAttribute("maintainableParentID", urn.id());
      out.writeAttribute("maintainableParentVersion", urn.version());
      writeItem(urn, out);
    } else {
      out.writeAttribute("id", urn.id());
      out.writeAttribute("version", urn.version());
      out.writeAttribute("agencyID", urn.agency());
    }
    out.writeAttribute("class", urn.type().name());
    out.writeAttribute("package", urn.type().packageName());
  }

  private static void writeItem(Urn urn, XMLStreamWriter out) throws XMLStreamException {
    int dot = isInContainer(urn.type()) ? urn.item().indexOf('.') : -1;
    if (dot > 0) {
      out.writeAttribute("containerID", urn.item().substring(0, dot));
    }
    out.writeAttribute("id", urn.item().substring(dot + 1));
  }

  private static boolean isInContainer(StructureClass type) {
    return IN_CONTAINER.contains(type.name()) || type.name().endsWith("Target");
  }

  /** Writes a {@code Ref} to an item of an artefact that is named elsewhere. */
  static void writeWithin(Urn reference, XMLStreamWriter out) throws XMLStreamException {
    Urn urn = EraClasses.written(reference, Era.V21);
    String list = LISTS.get(urn.type().name());
    out.writeEmptyElement("Ref");
    if (list != null) {
      out.writeAttribute("containerID", list);
    }
    writeItem(urn, out);
    out.writeAttribute("class", urn.type().name());
    out.writeAttribute("package", urn.type().packageName());
  }

  /** Reads a reference to an item of an artefact that is named elsewhere. */
  static Urn readWithin(MlNode element, @Nullable Urn owner) {
    MlNode ref = element.take("Ref");
    if (ref == null || owner == null) {
      throw element.broken("a Ref, or what it is within, is missing");
    }
    element.finish();
    StructureClass type = ref.has("class") ? type(element, ref) : itemClass(element, owner);
    String container = isInContainer(type) ? ref.attribute("containerID") : null;
    String id = ref.require("id");
    String item = container == null ? id : container + "." + id;
    return EraClasses.read(
        new Urn(type, owner.agency(), owner.id(), owner.version(), item), Era.V21);
  }

  private static StructureClass itemClass(MlNode element, Urn owner) {
    return owner.type().item().orElseThrow(() -> element.broken("its Ref needs class and package"));
  }

  /** Reads the reference in an element: its {@code Ref} if there is one, else its {@code URN}. */
  static Urn read(MlNode element) {
    MlNode ref = element.take("Ref");
    MlNode urn = element.take("URN");
    if (ref == null && urn == null) {
      throw element.broken("a Ref or a URN is missing");
    }
    Urn read = ref == null || isVague(ref, urn) ? element.parseUrn(text(urn)) : ofRef(element, ref);
    return EraClasses.read(read, Era.V21);
  }

  /** Reads a reference to something in the same artefact. */
  static String readLocal(MlNode element) {
    MlNode ref = element.take("Ref");
    if (ref == null) {
      throw element.broken("a Ref is missing");
    }
    element.finish();
    return ref.require("id");
  }

  /** A {@code Ref} without class beside a URN: the URN knows better than any default. */
  private static boolean isVague(MlNode ref, @Nullable MlNode urn) {
    return urn != null && !ref.has("class");
  }

  private static String text(@Nullable MlNode urn) {
    return urn == null ? "" : urn.text();
  }

  private static Urn ofRef(MlNode element, MlNode ref) {
    StructureClass type = type(element, ref);
    String agency = ref.require("agencyID");
    String parent = ref.attribute("maintainableParentID");
    if (parent == null) {
      return new Urn(type, agency, ref.require("id"), version(ref, "version"), "");
    }
    String container = ref.attribute("containerID");
    String id = ref.require("id");
    String item = container == null ? id : container + "." + id;
    return new Urn(type, agency, parent, version(ref, "maintainableParentVersion"), item);
  }

  private static String version(MlNode ref, String attribute) {
    String version = ref.attribute(attribute);
    return version == null ? DEFAULT_VERSION : version;
  }

  /** Some write a package that does not exist; the class is enough to know it. */
  private static StructureClass type(MlNode element, MlNode ref) {
    String stated = ref.attribute("class");
    String name = stated == null ? defaultClass(element) : stated;
    String statedPackage = ref.attribute("package");
    String packageName = PACKAGES.getOrDefault(name, statedPackage);
    if (packageName == null) {
      throw element.broken("its Ref needs class and package");
    }
    return new StructureClass(packageName, name);
  }

  private static String defaultClass(MlNode element) {
    if (element.isWithin("MeasureDimension") && element.name().equals("Enumeration")) {
      return "ConceptScheme";
    }
    String byParent = CLASSES.get(element.parentName() + "/" + element.name());
    return byParent == null ? CLASSES.getOrDefault(element.name(), element.name()) : byParent;
  }
}
