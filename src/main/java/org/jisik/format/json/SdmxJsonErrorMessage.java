package org.jisik.format.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import org.jisik.format.MessageHeader;
import org.jisik.model.text.LanguagePreference;

/**
 * An SDMX-JSON message that holds nothing but an error; it is the same in data and structure
 * messages of 1.0, 2.0 and 2.1.
 *
 * @see <a
 *     href="https://github.com/sdmx-twg/sdmx-json/blob/v2.0.0/data-message/docs/1-sdmx-json-field-guide.md">SDMX-JSON
 *     2.0.0 field guide, error</a>
 */
public final class SdmxJsonErrorMessage {

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
    try (JsonGenerator generator = StrictJson.MAPPER.getFactory().createGenerator(out)) {
      write(new JsonOut(generator, LanguagePreference.NONE), header, code, title, detail);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static void write(
      JsonOut out, MessageHeader header, int code, String title, String detail) {
    out.startObject();
    JsonMeta.write(out, null, header, List.of());
    out.startArray("errors");
    out.startObject();
    out.number("code", BigDecimal.valueOf(code));
    out.string("title", title);
    out.string("detail", detail);
    out.endObject();
    out.endArray();
    out.endObject();
  }
}
