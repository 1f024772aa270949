package org.jisik.format;

/**
 * The exact media type of a format, as answers state it: no charset, no spaces.
 *
 * @param type for instance {@code application/vnd.sdmx.data+csv}
 * @param version for instance {@code 2.0.0}
 * @see <a
 *     href="https://github.com/sdmx-twg/sdmx-rest/blob/v2.2.2/doc/content_negotiation.md">SDMX-REST
 *     2.2.2, content negotiation</a>
 */
public record SdmxMediaType(String type, String version) {

  @Override
  public String toString() {
    return type + ";version=" + version;
  }
}
