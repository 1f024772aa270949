package org.jisik.format.json;

/**
 * SDMX-JSON 1.0 data.
 *
 * <p>Holds one measure, and one structure for all its data sets. Periods with {@code :} or {@code
 * /} have ids that the schema refuses; it has no other place for them.
 *
 * @see <a href="https://github.com/sdmx-twg/sdmx-json/tree/v1.0/data-message/docs">SDMX-JSON 1.0,
 *     data message</a>
 */
public final class SdmxJson10DataFormat extends JsonDataFormat {

  public SdmxJson10DataFormat() {
    super(JsonDataDialect.V10);
  }
}
