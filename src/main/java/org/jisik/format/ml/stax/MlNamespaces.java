package org.jisik.format.ml.stax;

import org.jisik.model.describe.Era;

/**
 * The namespaces of one version of SDMX-ML.
 *
 * @param stem what all of them begin with, a slash at the end
 * @see <a href="https://github.com/sdmx-twg/sdmx-ml/blob/v3.0.0/schemas/SDMXMessage.xsd">SDMX-ML
 *     3.0, SDMXMessage.xsd</a>
 */
public record MlNamespaces(String stem) {

  private static final String FAMILY = "http://www.sdmx.org/resources/sdmxml/schemas/";

  /** SDMX-ML 2.1. */
  public static final MlNamespaces V21 = new MlNamespaces(FAMILY + "v2_1/");

  /** SDMX-ML 3.0. */
  public static final MlNamespaces V30 = new MlNamespaces(FAMILY + "v3_0/");

  /** SDMX-ML 3.1. */
  public static final MlNamespaces V31 = new MlNamespaces(FAMILY + "v3_1/");

  /** The namespaces of an era. */
  public static MlNamespaces of(Era era) {
    return switch (era) {
      case V21 -> V21;
      case V30 -> V30;
      case V31, STORED -> V31;
    };
  }

  public String message() {
    return stem + "message";
  }

  public String footer() {
    return stem + "message/footer";
  }

  public String common() {
    return stem + "common";
  }

  public String structure() {
    return stem + "structure";
  }

  public String registry() {
    return stem + "registry";
  }

  public String genericMetadata() {
    return stem + "metadata/generic";
  }

  public String genericData() {
    return stem + "data/generic";
  }

  public String structureSpecificData() {
    return stem + "data/structurespecific";
  }

  /** The version as people write it: {@code 3.0}. */
  public String version() {
    return stem.substring(FAMILY.length() + 1, stem.length() - 1).replace('_', '.');
  }

  /** Whether a namespace is one of this version, known to this class or not. */
  public boolean own(String namespace) {
    return namespace.startsWith(stem);
  }
}
