package org.jisik.store.postgres;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jisik.model.data.Utf8;

/**
 * Counts on from a period: 2010-Q4 is followed by 2011-Q1. Knows years, months, days and the
 * reporting periods, in their plain forms without a zone; others have no successor here and are
 * stored one by one.
 */
final class PeriodSequence {

  private char kind;
  private int year;
  private int ordinal;
  private int day;

  /** Begins at a period; false if it is none of the forms that can be counted. */
  boolean begin(Utf8 text) {
    int length = text.length();
    year = length < 4 ? -1 : number(text, 0, 4);
    if (year < 1 || (length > 4 && text.at(4) != '-')) {
      return false;
    }
    return switch (length) {
      case 4 -> set('Y', 1);
      case 7 -> isDigit(text.at(5)) ? set('m', number(text, 5, 7)) : reporting(text, "ASTQ");
      case 8 -> reporting(text, "MW");
      case 9 -> reporting(text, "D");
      case 10 -> text.at(7) == '-' && date(text);
      default -> false;
    };
  }

  private boolean reporting(Utf8 text, String letters) {
    char letter = (char) text.at(5);
    return letters.indexOf(letter) >= 0 && set(letter, number(text, 6, text.length()));
  }

  private boolean date(Utf8 text) {
    day = number(text, 8, 10);
    int month = number(text, 5, 7);
    return month >= 1
        && month <= 12
        && day >= 1
        && day <= YearMonth.of(year, month).lengthOfMonth()
        && set('d', month);
  }

  private boolean set(char newKind, int newOrdinal) {
    kind = newKind;
    ordinal = newOrdinal;
    return ordinal >= 1 && ordinal <= last();
  }

  /** Moves to the next period; false at the end of the year 9999. */
  boolean next() {
    if (kind == 'd' && day < YearMonth.of(year, ordinal).lengthOfMonth()) {
      day++;
      return true;
    }
    day = 1;
    if (ordinal < last()) {
      ordinal++;
      return true;
    }
    ordinal = 1;
    return ++year <= 9999;
  }

  private int last() {
    return switch (kind) {
      case 'S' -> 2;
      case 'T' -> 3;
      case 'Q' -> 4;
      case 'M', 'm', 'd' -> 12;
      case 'W' -> weeks();
      case 'D' -> LocalDate.of(year, 12, 31).getDayOfYear();
      default -> 1;
    };
  }

  /** A year has 53 weeks if it begins or ends on a Thursday. */
  private int weeks() {
    return LocalDate.of(year, 1, 1).getDayOfWeek().getValue() == 4
            || LocalDate.of(year, 12, 31).getDayOfWeek().getValue() == 4
        ? 53
        : 52;
  }

  /** Writes the current period. */
  void write(Bytes out) {
    digits(out, year, 4);
    switch (kind) {
      case 'Y' -> {}
      case 'm' -> digits(out.append('-'), ordinal, 2);
      case 'd' -> {
        digits(out.append('-'), ordinal, 2);
        digits(out.append('-'), day, 2);
      }
      default -> digits(out.append('-').append(kind), ordinal, width());
    }
  }

  private int width() {
    return switch (kind) {
      case 'M', 'W' -> 2;
      case 'D' -> 3;
      default -> 1;
    };
  }

  private static void digits(Bytes out, int number, int width) {
    for (int divisor = (int) Math.pow(10, width - 1); divisor > 0; divisor /= 10) {
      out.append((char) ('0' + number / divisor % 10));
    }
  }

  private static int number(Utf8 text, int from, int to) {
    int number = 0;
    for (int i = from; i < to; i++) {
      if (!isDigit(text.at(i))) {
        return -1;
      }
      number = number * 10 + text.at(i) - '0';
    }
    return number;
  }

  private static boolean isDigit(byte character) {
    return character >= '0' && character <= '9';
  }
}
