package org.jisik.store.postgres;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.jisik.model.data.Utf8;

/**
 * The text of attributes above the observation: {@code ID=value} with tabs between, in the order of
 * the ids, so that equal attributes have equal texts.
 */
final class AttributeText {

  private AttributeText() {}

  static byte[] write(SortedMap<String, Utf8> attributes) {
    Bytes out = new Bytes(128);
    for (Map.Entry<String, Utf8> attribute : attributes.entrySet()) {
      if (out.size() > 0) {
        out.append('\t');
      }
      StoredValue.write(out.append(attribute.getKey()).append('='), attribute.getValue());
    }
    return out.toArray();
  }

  static SortedMap<String, Utf8> read(byte[] text) {
    SortedMap<String, Utf8> attributes = new TreeMap<>();
    forEach(text, (id, value) -> attributes.put(id, value.copy()));
    return attributes;
  }

  /** Shows each attribute; the value is a flyweight. */
  static void forEach(byte[] text, BiConsumer<String, Utf8> action) {
    Utf8 value = Utf8.absent();
    int start = 0;
    for (int i = 0; i <= text.length && text.length > 0; i++) {
      if (i == text.length || text[i] == '\t') {
        int equals = start;
        while (text[equals] != '=') {
          equals++;
        }
        StoredValue.read(text, equals + 1, i, value);
        action.accept(new String(text, start, equals - start, StandardCharsets.ISO_8859_1), value);
        start = i + 1;
      }
    }
  }
}
