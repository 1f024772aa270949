package org.jisik.store.postgres;

import java.util.ArrayList;
import java.util.List;
import org.jisik.model.data.Utf8;

/**
 * The text of a key: codes joined by dots, a backslash before a dot or a backslash in a code. A
 * code that is not part of a partial key is empty.
 */
final class SeriesKey {

  private SeriesKey() {}

  static void append(Bytes out, Utf8 code) {
    byte[] array = code.array();
    for (int i = code.offset(); i < code.offset() + code.length(); i++) {
      if (array[i] == '.' || array[i] == '\\') {
        out.append('\\');
      }
      out.append((char) (array[i] & 0xff));
    }
  }

  static String of(List<String> codes) {
    Bytes out = new Bytes(64);
    for (int i = 0; i < codes.size(); i++) {
      if (i > 0) {
        out.append('.');
      }
      append(out, Utf8.of(codes.get(i)));
    }
    return out.toString();
  }

  /** Shows the codes of a key; empty ones are absent. */
  static void split(byte[] key, Utf8[] codes) {
    int start = 0;
    int position = 0;
    boolean isEscaped = false;
    for (int i = 0; i <= key.length; i++) {
      if (i == key.length || key[i] == '.') {
        show(key, start, i, isEscaped, codes[position++]);
        start = i + 1;
        isEscaped = false;
      } else if (key[i] == '\\') {
        isEscaped = true;
        i++;
      }
    }
  }

  private static void show(byte[] key, int from, int to, boolean isEscaped, Utf8 code) {
    if (from == to) {
      code.clear();
    } else if (isEscaped) {
      unescape(key, from, to, code);
    } else {
      code.set(key, from, to - from);
    }
  }

  private static void unescape(byte[] key, int from, int to, Utf8 code) {
    byte[] plain = new byte[to - from];
    int size = 0;
    for (int i = from; i < to; i++) {
      if (key[i] == '\\') {
        i++;
      }
      plain[size++] = key[i];
    }
    code.set(plain, 0, size);
  }

  /**
   * The part of a key that names only some dimensions.
   *
   * @param isKept for each position, whether its code stays
   */
  static void project(Utf8[] codes, boolean[] isKept, Bytes out) {
    for (int i = 0; i < codes.length; i++) {
      if (i > 0) {
        out.append('.');
      }
      if (isKept[i]) {
        append(out, codes[i]);
      }
    }
  }

  /** The entry of {@code series.codes} by which series with a code are found. */
  static String code(long part, int position, String code) {
    return part + ":" + position + "=" + code;
  }

  /** All entries of a key, or of a partial key: its absent codes are left out. */
  static List<String> codes(long part, Utf8[] codes) {
    List<String> entries = new ArrayList<>(codes.length);
    for (int i = 0; i < codes.length; i++) {
      if (codes[i].isPresent()) {
        entries.add(code(part, i, codes[i].toString()));
      }
    }
    return entries;
  }
}
