package org.jisik.store.postgres;

import java.util.HashSet;
import java.util.Set;
import org.jisik.error.InvalidMessage;
import org.jisik.model.data.CodeNames;
import org.jisik.model.data.ComplexValue;
import org.jisik.model.data.Component;
import org.jisik.model.data.Utf8;
import org.jisik.model.text.LocalisedText;

/**
 * Checks the values of one component: codes against their list, numbers against their grammar. The
 * marks of a value that is missing on purpose always pass ({@code NaN} for numbers, {@code #N/A};
 * SDMX 3.0, section 3).
 */
final class ComponentCheck {

  private static final Utf8 NOT_A_NUMBER = Utf8.of("NaN");
  private static final Utf8 MISSING = Utf8.of("#N/A");
  private static final Set<String> INTEGERS =
      Set.of("BigInteger", "Integer", "Long", "Short", "Count", "Incremental");
  private static final Set<String> INFINITIES = Set.of("INF", "-INF", "+INF");

  private final Component component;
  private final Set<Utf8> codes = new HashSet<>();
  private final boolean isInteger;
  private Utf8 passed = Utf8.absent();

  ComponentCheck(Component component) {
    this.component = component;
    this.isInteger = INTEGERS.contains(component.dataType());
    CodeNames names = component.codes();
    if (names != null) {
      names.names().keySet().forEach(code -> codes.add(Utf8.of(code)));
    }
  }

  /**
   * Lets a good value pass; absent ones too.
   *
   * @throws InvalidMessage naming the component
   */
  void check(Utf8 value, String place) {
    if (value.isAbsent() || value.equals(passed)) {
      return;
    }
    if (component.isCoded()) {
      checkCode(value, place);
      passed = value.copy();
    } else if (component.isNumeric() && !isNumber(value)) {
      throw fail(place, value.toString(), "a number of type " + component.dataType());
    }
  }

  private void checkCode(Utf8 value, String place) {
    if (ComplexValue.isComplex(value)) {
      for (LocalisedText texts : ComplexValue.decode(value.toString()).values()) {
        texts.texts().forEach(text -> checkSimple(Utf8.of(text.value()), place));
      }
    } else {
      checkSimple(value, place);
    }
  }

  private void checkSimple(Utf8 code, String place) {
    CodeNames names = component.codes();
    if (names != null && !codes.contains(code) && !code.equals(MISSING)) {
      throw fail(place, code.toString(), "a code of " + names.list());
    }
  }

  private InvalidMessage fail(String place, String value, String expected) {
    return new InvalidMessage(
        "%s%s is '%s', expected %s"
            .formatted(place.isEmpty() ? "" : place + ": ", component.id(), value, expected));
  }

  private boolean isNumber(Utf8 value) {
    int digits = 0;
    int i = 0;
    int length = value.length();
    if (length > 0 && (value.at(0) == '-' || value.at(0) == '+')) {
      i++;
    }
    for (; i < length && isDigit(value.at(i)); i++) {
      digits++;
    }
    if (!isInteger && i < length && value.at(i) == '.') {
      for (i++; i < length && isDigit(value.at(i)); i++) {
        digits++;
      }
    }
    if (digits > 0 && (i == length || (!isInteger && isExponent(value, i)))) {
      return true;
    }
    return value.equals(NOT_A_NUMBER)
        || value.equals(MISSING)
        || (!isInteger && INFINITIES.contains(value.toString()));
  }

  private static boolean isExponent(Utf8 value, int at) {
    int i = at + 1;
    if ((value.at(at) | 0x20) != 'e') {
      return false;
    }
    if (i < value.length() && (value.at(i) == '-' || value.at(i) == '+')) {
      i++;
    }
    int first = i;
    while (i < value.length() && isDigit(value.at(i))) {
      i++;
    }
    return i > first && i == value.length();
  }

  private static boolean isDigit(byte character) {
    return character >= '0' && character <= '9';
  }
}
