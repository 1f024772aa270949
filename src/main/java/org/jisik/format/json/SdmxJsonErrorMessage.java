package org.jisik.format.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import org.jisik.format.MessageHeader;

/**
 * An SDMX-JSON message that holds nothing but an error; it is the same in data and structure
 * messages of 1.0, 2.0 and 2.1.
 *
 * @see <a
 *     href="https://github.com/sdmx-twg/sdmx-json/blob/v2.0.0/data-message/docs/1-sdmx-json-field-guide.md">SDMX-JSON
 *     2.0.0 field guide, error</a>
 */
public final class SdmxJsonErrorMessage {

  private static final JsonFactory JSON = new JsonFactory();

  private SdmxJsonErrorMessage() {}

  /**
   * Writes the message.
   *
   * @param code an SDMX error code
   * @param title what kind of error it is, the same each time
   * @param detail what is wrong this time
   * @param out flushed, not closed
   */
  public static void write(
      MessageHeader header, int code, String title, String detail, OutputStream out)
      throws IOException {
    JsonGenerator json = JSON.createGenerator(out).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    json.writeStartObject();
    json.writeObjectFieldStart("meta");
    json.writeStringField("id", header.id());
    json.writeBooleanField("test", header.isTest());
    json.writeStringField("prepared", header.prepared().toString());
    json.writeObjectFieldStart("sender");
    json.writeStringField("id", header.sender());
    json.writeEndObject();
    json.writeEndObject();
    json.writeArrayFieldStart("errors");
    json.writeStartObject();
    json.writeNumberField("code", code);
    json.writeStringField("title", title);
    json.writeStringField("detail", detail);
    json.writeEndObject();
    json.writeEndArray();
    json.writeEndObject();
    json.close();
  }
}
