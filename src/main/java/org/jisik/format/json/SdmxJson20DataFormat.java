package org.jisik.format.json;

/**
 * SDMX-JSON 2.0 data: several measures, attributes of partial keys, values of several parts.
 *
 * @see <a
 *     href="https://github.com/sdmx-twg/sdmx-json/blob/v2.0.0/data-message/docs/1-sdmx-json-field-guide.md">SDMX-JSON
 *     2.0, data message</a>
 */
public final class SdmxJson20DataFormat extends JsonDataFormat {

  public SdmxJson20DataFormat() {
    super(JsonDataDialect.V20);
  }
}
