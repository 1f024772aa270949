package org.jisik.format.ml.envelope;

/**
 * The namespaces the bound classes are annotated with: those of SDMX-ML 2.1.
 *
 * <p>The envelope is the same in 2.1, 3.0 and 3.1 but for its namespaces, so it is bound once.
 * {@link RenamingHandler} and {@link RenamingReader} change the namespaces on the way.
 */
final class Bound {

  static final String STEM = "http://www.sdmx.org/resources/sdmxml/schemas/v2_1/";
  static final String MESSAGE = STEM + "message";
  static final String FOOTER = STEM + "message/footer";
  static final String COMMON = STEM + "common";
  static final String XML = "http://www.w3.org/XML/1998/namespace";

  private Bound() {}
}
