package org.jisik.format.json;

/**
 * SDMX-JSON 2.1 data: as 2.0, with the action Merge and exact rules for values.
 *
 * @see <a
 *     href="https://github.com/sdmx-twg/sdmx-json/blob/v2.1.0/data-message/docs/1-sdmx-json-field-guide.md">SDMX-JSON
 *     2.1, data message</a>
 */
public final class SdmxJson21DataFormat extends JsonDataFormat {

  public SdmxJson21DataFormat() {
    super(JsonDataDialect.V21);
  }
}
