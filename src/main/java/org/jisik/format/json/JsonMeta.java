package org.jisik.format.json;

import java.time.format.DateTimeFormatter;
import java.util.List;
import org.jisik.format.MessageHeader;
import org.jspecify.annotations.Nullable;

/** What a message says of itself: the member {@code meta}, first in every message. */
final class JsonMeta {

  private JsonMeta() {}

  /**
   * Writes the member.
   *
   * @param schema the URL of the official schema; null to say nothing of it
   * @param languages the languages of the content, the best first; may be empty
   */
  static void write(
      JsonOut out, @Nullable String schema, MessageHeader header, List<String> languages) {
    out.startObject("meta");
    out.stringIfAny("schema", schema);
    out.string("id", header.id());
    out.flag("test", header.isTest());
    out.string("prepared", DateTimeFormatter.ISO_INSTANT.format(header.prepared()));
    if (!languages.isEmpty()) {
      out.strings("contentLanguages", languages);
    }
    out.startObject("sender");
    out.string("id", header.sender());
    out.endObject();
    out.endObject();
  }
}
