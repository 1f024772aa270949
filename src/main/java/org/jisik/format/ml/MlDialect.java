package org.jisik.format.ml;

import java.util.Set;
import org.jisik.format.ml.stax.MlNamespaces;
import org.jisik.model.describe.Era;

/**
 * One version of SDMX-ML: its shape and its namespaces.
 *
 * @param era the shape
 * @param namespaces the namespaces
 * @param isRegistry whether elements are those of the registry, not of structures
 */
record MlDialect(Era era, MlNamespaces namespaces, boolean isRegistry) {

  static final MlDialect V21 = new MlDialect(Era.V21, MlNamespaces.V21, false);
  static final MlDialect V30 = new MlDialect(Era.V30, MlNamespaces.V30, false);
  static final MlDialect V31 = new MlDialect(Era.V31, MlNamespaces.V31, false);

  static final String MESSAGE_PREFIX = "mes";
  static final String STRUCTURE_PREFIX = "str";
  static final String REGISTRY_PREFIX = "reg";
  static final String COMMON_PREFIX = "com";
  static final String FOOTER_PREFIX = "footer";
  static final String XML_NAMESPACE = "http://www.w3.org/XML/1998/namespace";

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
          "Description");

  /** Elements whose type, and so whose content, is from the common namespace. */
  private static final Set<String> OF_COMMON_TYPE =
      Set.of("QueryableDataSource", "DataSet", "MetadataSet", "MessageText");

  /** The same in 2.1 alone; later versions have moved these types. */
  private static final Set<String> OF_COMMON_TYPE_21 =
      Set.of("CubeRegion", "MetadataTargetRegion", "Key");

  /** The same version, speaking of the registry. */
  MlDialect ofRegistry() {
    return new MlDialect(era, namespaces, true);
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
        || OF_COMMON_TYPE.contains(parent)
        || (era == Era.V21 && OF_COMMON_TYPE_21.contains(parent));
  }

  String prefix(boolean isCommon) {
    return isCommon ? COMMON_PREFIX : isRegistry ? REGISTRY_PREFIX : STRUCTURE_PREFIX;
  }

  String namespace(boolean isCommon) {
    return isCommon
        ? namespaces.common()
        : isRegistry ? namespaces.registry() : namespaces.structure();
  }

  @Override
  public String toString() {
    return "SDMX-ML " + namespaces.version();
  }
}
