package org.jisik.format.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import org.jisik.error.NotImplemented;
import org.jisik.format.MessageHeader;
import org.jisik.format.RegistryFormat;
import org.jisik.format.SdmxMediaType;
import org.jisik.model.describe.Era;
import org.jisik.model.registry.RegistryMessage;
import org.jisik.model.registry.StatusMessage;
import org.jisik.model.registry.SubmissionResult;
import org.jisik.model.registry.SubmitStructureResponse;
import org.jisik.model.text.LanguagePreference;
import org.jisik.model.text.LocalisedText;

/**
 * Answers of the registry in the style of SDMX-JSON 2.1. The standard announces a JSON form and
 * does not have one yet: this one is Jisik's own, member by member what SDMX-ML says
 * (docs/adr/0011-registry-json.md). Requests are structure messages; there are none here.
 *
 * @see <a href="https://github.com/sdmx-twg/sdmx-ml/blob/v3.0.0/schemas/SDMXRegistryStructure.xsd">
 *     SDMX-ML 3.0, SubmitStructureResponseType</a>
 */
public final class SdmxJson21RegistryFormat implements RegistryFormat {

  private static final SdmxMediaType TYPE =
      new SdmxMediaType("application/vnd.sdmx.registry+json", "2.1.0");

  @Override
  public SdmxMediaType mediaType() {
    return TYPE;
  }

  @Override
  public Era era() {
    return Era.V31;
  }

  @Override
  public boolean canSay(Class<? extends RegistryMessage> type) {
    return type == SubmitStructureResponse.class;
  }

  @Override
  public RegistryMessage readMessage(InputStream in) {
    throw new NotImplemented(
        "there are no registry requests in SDMX-JSON; send the structures as"
            + " application/vnd.sdmx.structure+json");
  }

  @Override
  public void write(MessageHeader header, RegistryMessage message, OutputStream out)
      throws IOException {
    if (!(message instanceof SubmitStructureResponse response)) {
      throw new IllegalStateException("SDMX-JSON has no " + message.getClass().getSimpleName());
    }
    try (JsonGenerator generator = StrictJson.MAPPER.getFactory().createGenerator(out)) {
      write(new JsonOut(generator, LanguagePreference.NONE), header, response);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static void write(JsonOut out, MessageHeader header, SubmitStructureResponse response) {
    out.startObject();
    JsonMeta.write(out, null, header, List.of());
    out.startObject("data");
    out.startArray("submissionResults");
    response.results().forEach(result -> write(out, result));
    out.endArray();
    out.endObject();
    out.endObject();
  }

  private static void write(JsonOut out, SubmissionResult result) {
    out.startObject();
    out.startObject("submittedStructure");
    out.string("action", result.action().word());
    out.string("urn", result.target().toString());
    out.endObject();
    write(out, result.message());
    out.endObject();
  }

  private static void write(JsonOut out, StatusMessage message) {
    out.startObject("statusMessage");
    out.string("status", message.status().word());
    out.startArray("messageTexts");
    for (StatusMessage.Text text : message.texts()) {
      out.startObject();
      out.number("code", BigDecimal.valueOf(text.code()));
      out.localised("text", LocalisedText.of(LocalisedText.DEFAULT_LANGUAGE, text.text()));
      out.endObject();
    }
    out.endArray();
    out.endObject();
  }
}
