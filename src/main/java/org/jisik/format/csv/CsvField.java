package org.jisik.format.csv;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jisik.model.data.ComplexValue;
import org.jisik.model.data.Utf8;
import org.jisik.model.text.LocalisedText;

/**
 * Reads the values of one component from its column.
 *
 * @param index the position of the column; {@link CsvHeading#NOWHERE} if it has none
 * @param reading how its values are written
 * @param bracket the bracket of its header; empty if values have one part
 * @param subFields how parts are written
 */
record CsvField(int index, Reading reading, String bracket, SubFields subFields) {

  /** How simple values are written. */
  enum Reading {
    AS_IS,
    /** A name may follow. */
    NAMED,
    /** Numbers may have a comma for the point, where the delimiter is another. */
    DECIMAL_COMMA
  }

  /** Shows the value in the current record; absent if the field is empty or there is no column. */
  void read(CsvRecords records, Utf8 value) {
    if (index == CsvHeading.NOWHERE || records.field(index, value).isAbsent()) {
      value.clear();
    } else if (!bracket.isEmpty()) {
      value.set(parts(value.toString()));
    } else if (reading == Reading.NAMED) {
      cutName(value);
    } else if (reading == Reading.DECIMAL_COMMA) {
      point(value);
    }
  }

  /** Cuts a value at the first colon that a space follows. */
  static void cutName(Utf8 value) {
    for (int i = 0; i < value.length() - 1; i++) {
      if (value.at(i) == ':' && value.at(i + 1) == ' ') {
        value.set(value.array(), value.offset(), i);
        return;
      }
    }
  }

  private static void point(Utf8 value) {
    for (int i = 0; i < value.length(); i++) {
      if (value.at(i) == ',') {
        byte[] number =
            Arrays.copyOfRange(value.array(), value.offset(), value.offset() + value.length());
        number[i] = '.';
        value.set(number, 0, number.length);
        return;
      }
    }
  }

  private String parts(String field) {
    ComplexValue value = bracket.equals("[]") ? severalValues(field) : inLanguages(field);
    boolean isSimple = value.values().size() == 1 && isWithoutLanguage(value.values().get(0));
    return isSimple ? value.values().get(0).texts().get(0).value() : value.encode();
  }

  private static boolean isWithoutLanguage(LocalisedText text) {
    return text.texts().size() == 1 && text.texts().get(0).language().isEmpty();
  }

  private ComplexValue severalValues(String field) {
    return ComplexValue.ofValues(subFields.split(field).stream().map(this::code).toList());
  }

  private String code(String part) {
    int name = reading == Reading.NAMED ? part.indexOf(CsvDialect.NAME) : -1;
    return name < 0 ? part : part.substring(0, name);
  }

  private ComplexValue inLanguages(String field) {
    List<String> sets = field.startsWith("\"") ? subFields.split(field) : List.of(field);
    Set<String> declared =
        subFields.split(bracket.substring(1, bracket.length() - 1)).stream()
            .map(language -> language.toLowerCase(Locale.ROOT))
            .collect(Collectors.toSet());
    return new ComplexValue(
        sets.stream().map(set -> subFields.splitLanguages(set, declared)).toList());
  }
}
