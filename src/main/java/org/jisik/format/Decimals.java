package org.jisik.format;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * The decimals of messages: those that can be written out in full. {@code 1e999999999} is a few
 * bytes in a message and a gigabyte afterwards.
 */
public final class Decimals {

  /** The digits of the longest, leading and trailing zeros among them. */
  public static final int MAX_DIGITS = 200;

  private Decimals() {}

  /** The decimal that a text says; empty if it says none, or one that is too long. */
  public static Optional<BigDecimal> parse(String text) {
    try {
      return text.length() > MAX_DIGITS
          ? Optional.empty()
          : Optional.of(new BigDecimal(text)).filter(Decimals::isWritable);
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  /** Whether a decimal can be written out. */
  public static boolean isWritable(BigDecimal decimal) {
    return Math.abs((long) decimal.scale()) <= MAX_DIGITS && decimal.precision() <= MAX_DIGITS;
  }
}
