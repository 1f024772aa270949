package org.jisik.model.data;

import java.util.ArrayList;
import java.util.List;
import org.jisik.model.text.LocalisedText;

/**
 * A value of several parts (since SDMX 3.0): several codes, a text in several languages, or several
 * such texts.
 *
 * <p>Inside Jisik it travels as one text, so that cursors and the store need not know it: values
 * follow each other behind {@value #VALUE}, each language of a value behind {@value #LANGUAGE} as
 * {@code tag=text}. Both marks are characters that SDMX messages cannot hold. A text without either
 * mark is a simple value.
 *
 * @param values one entry for each value: the text alone, under the empty language, or one text for
 *     each language
 */
public record ComplexValue(List<LocalisedText> values) {

  /** Begins a value: U+001E, record separator. */
  public static final char VALUE = '\u001e';

  /** Begins a language of a value: U+001F, unit separator. */
  public static final char LANGUAGE = '\u001f';

  public ComplexValue {
    values = List.copyOf(values);
  }

  /** Whether a slice holds a complex value; looks at its first byte only. */
  public static boolean isComplex(Utf8 slice) {
    return slice.length() > 0 && slice.at(0) == VALUE;
  }

  /** Several simple values. */
  public static ComplexValue ofValues(List<String> values) {
    return new ComplexValue(values.stream().map(value -> LocalisedText.of("", value)).toList());
  }

  /** One text in several languages. */
  public static ComplexValue ofTexts(LocalisedText text) {
    return new ComplexValue(List.of(text));
  }

  /** Reads the form that {@link #encode} writes; a simple value becomes its only part. */
  public static ComplexValue decode(String encoded) {
    if (encoded.isEmpty() || encoded.charAt(0) != VALUE) {
      return ofValues(List.of(encoded));
    }
    List<LocalisedText> values = new ArrayList<>();
    for (String value : encoded.substring(1).split(String.valueOf(VALUE), -1)) {
      values.add(decodeValue(value));
    }
    return new ComplexValue(values);
  }

  private static LocalisedText decodeValue(String value) {
    if (value.isEmpty() || value.charAt(0) != LANGUAGE) {
      return LocalisedText.of("", value);
    }
    LocalisedText texts = LocalisedText.NONE;
    for (String text : value.substring(1).split(String.valueOf(LANGUAGE), -1)) {
      int equals = text.indexOf('=');
      texts = texts.with(text.substring(0, equals), text.substring(equals + 1));
    }
    return texts;
  }

  /** The form in which the value travels. */
  public String encode() {
    StringBuilder encoded = new StringBuilder();
    for (LocalisedText value : values) {
      encoded.append(VALUE);
      for (LocalisedText.Text text : value.texts()) {
        if (text.language().isEmpty()) {
          encoded.append(text.value());
        } else {
          encoded.append(LANGUAGE).append(text.language()).append('=').append(text.value());
        }
      }
    }
    return encoded.toString();
  }
}
