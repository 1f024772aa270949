package org.jisik.model.artefact;

import org.jisik.model.describe.Era;
import org.jisik.model.describe.Part;
import org.jisik.model.describe.Parts;
import org.jspecify.annotations.Nullable;

/**
 * A span of time that a constraint selects: before a period, after one, or from one to another.
 *
 * @param validFrom a time period (since SDMX 3.0)
 * @param validTo a time period (since SDMX 3.0)
 */
public record SelectedTime(
    @Nullable String validFrom,
    @Nullable String validTo,
    @Nullable Bound before,
    @Nullable Bound after,
    @Nullable Bound start,
    @Nullable Bound end) {

  /** A period that a span reaches to. @param isInclusive whether the span holds it */
  public record Bound(String period, boolean isInclusive) {

    static Bound shape(Parts<Bound> parts) {
      Boolean isInclusive = parts.flag("isInclusive", Bound::isInclusive);
      return new Bound(parts.content("period", Bound::period), !Boolean.FALSE.equals(isInclusive));
    }
  }

  /** From one period to another, both held. */
  public static SelectedTime between(String first, String last) {
    return new SelectedTime(null, null, null, null, new Bound(first, true), new Bound(last, true));
  }

  static SelectedTime shape(Parts<SelectedTime> parts) {
    boolean since30 = parts.era() != Era.V21;
    return new SelectedTime(
        since30 ? parts.attribute("validFrom", SelectedTime::validFrom) : null,
        since30 ? parts.attribute("validTo", SelectedTime::validTo) : null,
        parts.group(Part.one("BeforePeriod"), SelectedTime::before, Bound::shape),
        parts.group(Part.one("AfterPeriod"), SelectedTime::after, Bound::shape),
        parts.group(Part.one("StartPeriod"), SelectedTime::start, Bound::shape),
        parts.group(Part.one("EndPeriod"), SelectedTime::end, Bound::shape));
  }
}
