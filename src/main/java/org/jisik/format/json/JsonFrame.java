package org.jisik.format.json;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.jisik.format.MessageHeader;
import org.jisik.format.SdmxMediaType;
import org.jisik.model.artefact.LeftOut;
import org.jisik.model.text.LanguagePreference;
import org.jisik.model.text.LocalisedText;

/**
 * What stands around the data of a message of structures or metadata: {@code meta}, and {@code
 * errors} if anything is left out.
 *
 * @param kind {@code structure} or {@code metadata}
 */
record JsonFrame(JsonDialect dialect, String kind) {

  private static final String LEFT_OUT = "Left out of the message";

  SdmxMediaType mediaType() {
    return dialect.mediaType(kind);
  }

  /**
   * Begins the message and its data.
   *
   * @param names the names of what it holds
   */
  void open(JsonOut out, MessageHeader header, List<LocalisedText> names) {
    out.startObject();
    JsonMeta.write(out, dialect.schema(kind), header, languages(names, out.languages()));
    out.startObject("data");
  }

  /** The languages of the names, first that of the first best match. */
  private static List<String> languages(List<LocalisedText> names, LanguagePreference preference) {
    Stream<LocalisedText.Text> best =
        names.stream().flatMap(name -> name.best(preference).stream()).limit(1);
    Stream<LocalisedText.Text> all = names.stream().flatMap(name -> name.texts().stream());
    return Stream.concat(best, all).map(LocalisedText.Text::language).distinct().toList();
  }

  /** Ends the data and the message. */
  void close(JsonOut out, List<LeftOut> leftOut) {
    out.endObject();
    writeNotices(leftOut, out);
    out.endObject();
  }

  /** What is left out; {@code errors} is the place of SDMX-JSON for every status information. */
  private void writeNotices(List<LeftOut> leftOut, JsonOut out) {
    if (leftOut.isEmpty()) {
      return;
    }
    out.startArray("errors");
    for (LeftOut notice : leftOut) {
      out.startObject();
      out.number("code", BigDecimal.valueOf(dialect.noticeCode()));
      out.string("title", LEFT_OUT);
      out.string("detail", notice.toString());
      out.endObject();
    }
    out.endArray();
  }
}
