package org.jisik.format.csv;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jisik.model.text.LocalisedText;

/**
 * The fields within a field that hold a value of several parts: {@code X;Y}, {@code
 * en:Text;fr:Texte}, {@code "en:T1;fr:T2";"en:U1"}. A part that holds the delimiter stands in
 * quotes, as sets of languages do; so does a text in a language whose end could not be told
 * otherwise.
 *
 * @param delimiter stands between the parts
 * @see <a
 *     href="https://github.com/sdmx-twg/sdmx-csv/blob/v2.0.0/data-message/docs/sdmx-csv-field-guide.md">SDMX-CSV
 *     2.0 field guide, multi-valued components</a>
 */
record SubFields(char delimiter) {

  /** What could be taken for the language of another text. */
  private static final Pattern ANY_LANGUAGE = Pattern.compile("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*:");

  private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2}(-[A-Za-z0-9]{2,8})?");

  /** The parts in one field, each in quotes if it needs them. */
  String join(List<String> parts) {
    return parts.stream().map(this::part).collect(Collectors.joining(String.valueOf(delimiter)));
  }

  private String part(String text) {
    return needsQuotes(text) ? quoted(text) : text;
  }

  private boolean needsQuotes(String part) {
    return part.indexOf(delimiter) >= 0 || part.startsWith("\"");
  }

  /** A part in quotes, whether it needs them or not. */
  static String quoted(String part) {
    return '"' + part.replace("\"", "\"\"") + '"';
  }

  /** The parts in one field, each in quotes. */
  String joinQuoted(List<String> parts) {
    return parts.stream()
        .map(SubFields::quoted)
        .collect(Collectors.joining(String.valueOf(delimiter)));
  }

  /** One value in its languages; a text of no language is in the default one. */
  String joinLanguages(LocalisedText value) {
    return value.texts().stream()
        .map(text -> language(text.language()) + ':' + text(text.value()))
        .collect(Collectors.joining(String.valueOf(delimiter)));
  }

  private String text(String text) {
    return text.startsWith("\"") || mayEndEarly(text) ? quoted(text) : text;
  }

  private boolean mayEndEarly(String text) {
    int at = text.indexOf(delimiter);
    while (at >= 0) {
      if (ANY_LANGUAGE.matcher(text).region(at + 1, text.length()).lookingAt()) {
        return true;
      }
      at = text.indexOf(delimiter, at + 1);
    }
    return false;
  }

  private static String language(String tag) {
    return tag.isEmpty() ? LocalisedText.DEFAULT_LANGUAGE : tag;
  }

  /** The reverse of {@link #join} and {@link #joinQuoted}. */
  List<String> split(String field) {
    List<String> parts = new ArrayList<>();
    int from = 0;
    while (from <= field.length()) {
      int until = end(field, from);
      parts.add(unquoted(field.substring(from, until)));
      from = until + 1;
    }
    return parts;
  }

  private int end(String field, int from) {
    boolean isQuoted = from < field.length() && field.charAt(from) == '"';
    int i = from;
    boolean isInside = isQuoted;
    while (i < field.length() && (isInside || field.charAt(i) != delimiter)) {
      i++;
      if (isQuoted && i < field.length() && field.charAt(i) == '"') {
        isInside = !isInside;
      }
    }
    return i;
  }

  private static String unquoted(String part) {
    boolean isQuoted = part.length() > 1 && part.startsWith("\"") && part.endsWith("\"");
    return isQuoted ? part.substring(1, part.length() - 1).replace("\"\"", "\"") : part;
  }

  /**
   * The reverse of {@link #joinLanguages}. A delimiter ends a text that is not in quotes only where
   * a language follows: a declared one, or what looks like a two-letter code.
   *
   * @param declared the languages that the header of the column lists
   */
  LocalisedText splitLanguages(String set, Set<String> declared) {
    LocalisedText value = LocalisedText.NONE;
    int from = 0;
    while (from < set.length()) {
      int colon = startsLanguage(set, from, declared) ? set.indexOf(':', from) : from - 1;
      String language = colon < from ? "" : set.substring(from, colon);
      int until = endOfText(set, colon + 1, declared);
      value = value.with(language, unquoted(set.substring(colon + 1, until)));
      from = until + 1;
    }
    return value;
  }

  private int endOfText(String set, int from, Set<String> declared) {
    if (set.startsWith("\"", from)) {
      int end = end(set, from);
      if (end == set.length() || startsLanguage(set, end + 1, declared)) {
        return end;
      }
    }
    int end = set.indexOf(delimiter, from);
    while (end >= 0 && !startsLanguage(set, end + 1, declared)) {
      end = set.indexOf(delimiter, end + 1);
    }
    return end < 0 ? set.length() : end;
  }

  private static boolean startsLanguage(String set, int from, Set<String> declared) {
    int colon = set.indexOf(':', from);
    if (colon < 0) {
      return false;
    }
    String tag = set.substring(from, colon);
    return declared.contains(tag.toLowerCase(Locale.ROOT)) || LANGUAGE.matcher(tag).matches();
  }
}
