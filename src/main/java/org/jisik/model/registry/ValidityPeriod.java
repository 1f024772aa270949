package org.jisik.model.registry;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.function.Function;
import org.jisik.error.InvalidMessage;
import org.jisik.model.describe.Part;
import org.jisik.model.describe.Parts;

/** The days on which a subscription holds, the last included. */
public record ValidityPeriod(LocalDate start, LocalDate end) {

  private static final int LENGTH_OF_DAY = 10;

  public ValidityPeriod {
    if (end.isBefore(start)) {
      throw new InvalidMessage(
          "the validity ends on %s, before its start %s".formatted(end, start));
    }
  }

  public boolean contains(LocalDate day) {
    return !day.isBefore(start) && !day.isAfter(end);
  }

  static ValidityPeriod shape(Parts<ValidityPeriod> parts) {
    LocalDate start = day(parts, "StartDate", ValidityPeriod::start);
    return new ValidityPeriod(start, day(parts, "EndDate", ValidityPeriod::end));
  }

  /** A date of XML may have a zone behind it, which says nothing here. */
  private static LocalDate day(
      Parts<ValidityPeriod> parts, String name, Function<ValidityPeriod, LocalDate> get) {
    String text = parts.text(Part.one(name), period -> get.apply(period).toString());
    try {
      String day = text == null ? "" : text.strip();
      return LocalDate.parse(day.substring(0, Math.min(LENGTH_OF_DAY, day.length())));
    } catch (DateTimeException e) {
      throw new InvalidMessage("%s '%s' is not of the form 2024-03-31".formatted(name, text), e);
    }
  }
}
