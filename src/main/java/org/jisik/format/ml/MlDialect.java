package org.jisik.format.ml;

import java.util.Set;
import java.util.function.Function;
import org.jisik.format.ml.stax.MlNamespaces;
import org.jisik.model.describe.Era;

/**
 * One version of SDMX-ML: its shape and its namespaces.
 *
 * @param era the shape
 * @param namespaces the namespaces
 * @param vocabulary whose elements those are that are not common to all
 */
record MlDialect(Era era, MlNamespaces namespaces, Vocabulary vocabulary) {

  static final MlDialect V21 = new MlDialect(Era.V21, MlNamespaces.V21, Vocabulary.STRUCTURE);
  static final MlDialect V30 = new MlDialect(Era.V30, MlNamespaces.V30, Vocabulary.STRUCTURE);
  static final MlDialect V31 = new MlDialect(Era.V31, MlNamespaces.V31, Vocabulary.STRUCTURE);

  static final String MESSAGE_PREFIX = "mes";
  static final String COMMON_PREFIX = "com";
  static final String FOOTER_PREFIX = "footer";
  static final String XML_NAMESPACE = "http://www.w3.org/XML/1998/namespace";

  /** What messages speak of, each in a namespace of its own. */
  enum Vocabulary {
    STRUCTURE("str", MlNamespaces::structure),
    REGISTRY("reg", MlNamespaces::registry),
    METADATA("gen", MlNamespaces::genericMetadata);

    private final String prefix;
    private final Function<MlNamespaces, String> namespace;

    Vocabulary(String prefix, Function<MlNamespaces, String> namespace) {
      this.prefix = prefix;
      this.namespace = namespace;
    }
  }

  /** The elements inside a structure that the common namespace lends. */
  private static final Set<String> COMMON =
      Set.of(
          "Annotations",
          "Annotation",
          "AnnotationTitle",
          "AnnotationType",
          "AnnotationURL",
          "AnnotationText",
          "AnnotationValue",
          "Link",
          "Name",
          "Description",
          "Text",
          "StructuredText");

  /** Elements whose type, and so whose content, is from the common namespace. */
  private static final Set<String> OF_COMMON_TYPE =
      Set.of("QueryableDataSource", "DataSet", "MetadataSet", "MessageText");

  /** The same in 2.1 alone; later versions have moved these types. */
  private static final Set<String> OF_COMMON_TYPE_21 =
      Set.of("CubeRegion", "MetadataTargetRegion", "Key");

  /** The same version, speaking of something else. */
  MlDialect of(Vocabulary other) {
    return new MlDialect(era, namespaces, other);
  }

  /** Whether references are {@code Ref} elements; otherwise they are the text of a URN. */
  boolean hasRef() {
    return era == Era.V21;
  }

  /** Whether objects have {@code Link} elements, and several annotation URLs. */
  boolean hasLinks() {
    return era.isSince30();
  }

  /**
   * Whether an element is in the common namespace, not in that of structures.
   *
   * @param parent the element around it
   * @param isParentCommon whether that is in the common namespace
   */
  boolean isCommon(String element, String parent, boolean isParentCommon) {
    return isParentCommon
        || COMMON.contains(element)
        || (vocabulary != Vocabulary.METADATA && isOfCommonType(parent));
  }

  private boolean isOfCommonType(String element) {
    return OF_COMMON_TYPE.contains(element)
        || (era == Era.V21 && OF_COMMON_TYPE_21.contains(element));
  }

  /** The prefix of the elements that are not common to all. */
  String prefix() {
    return vocabulary.prefix;
  }

  /** Their namespace. */
  String namespace() {
    return vocabulary.namespace.apply(namespaces);
  }

  @Override
  public String toString() {
    return "SDMX-ML " + namespaces.version();
  }
}
