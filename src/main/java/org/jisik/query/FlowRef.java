package org.jisik.query;

/**
 * Which dataflow is asked for.
 *
 * @param agency an agency, or {@code *} for any
 * @param id the id of the flow
 * @param version a version, or one of the version queries of SDMX-REST 2.2.2 ({@code *}, {@code ~},
 *     {@code +}, {@code 1.0+.0} …)
 */
public record FlowRef(String agency, String id, String version) {

  @Override
  public String toString() {
    return agency + ":" + id + "(" + version + ")";
  }
}
