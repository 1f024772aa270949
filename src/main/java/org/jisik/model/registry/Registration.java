package org.jisik.model.registry;

import java.time.Instant;
import java.util.function.Function;
import org.jisik.error.InvalidMessage;
import org.jisik.error.InvalidSyntax;
import org.jisik.model.describe.Part;
import org.jisik.model.describe.Parts;
import org.jisik.model.reference.Urn;
import org.jisik.model.time.PointInTime;
import org.jisik.model.time.TimePeriod;
import org.jspecify.annotations.Nullable;

/**
 * Where the data are that a provider has agreed to supply.
 *
 * @param id what the registry calls it; null before the registry has named it
 * @param validFrom from when on it is told; null for always
 * @param validTo until when it is told; null for ever
 * @param lastUpdated when it was submitted last; the registry's own clock, null in requests
 * @param indexing which parts of the data the registrant wants indexed
 * @param provisionAgreement the agreement
 * @param datasource where the data are
 * @see <a href="https://github.com/sdmx-twg/sdmx-ml/blob/v3.0.0/schemas/SDMXRegistryBase.xsd">
 *     SDMX-ML 3.0, RegistrationType</a>
 */
public record Registration(
    @Nullable String id,
    @Nullable Instant validFrom,
    @Nullable Instant validTo,
    @Nullable Instant lastUpdated,
    Indexing indexing,
    Urn provisionAgreement,
    Datasource datasource) {

  /** What an index of the data would hold. */
  public record Indexing(
      boolean timeSeries, boolean dataSet, boolean attributes, boolean reportingPeriod) {

    /** No index at all, as where a message is silent. */
    public static final Indexing NONE = new Indexing(false, false, false, false);

    static Indexing shape(Parts<Indexing> parts) {
      return new Indexing(
          isTrue(parts.flag("indexTimeSeries", Indexing::timeSeries)),
          isTrue(parts.flag("indexDataSet", Indexing::dataSet)),
          isTrue(parts.flag("indexAttributes", Indexing::attributes)),
          isTrue(parts.flag("indexReportingPeriod", Indexing::reportingPeriod)));
    }

    private static boolean isTrue(@Nullable Boolean flag) {
      return Boolean.TRUE.equals(flag);
    }
  }

  /** A registration as the registry keeps it. */
  public Registration named(String newId, Instant now) {
    return new Registration(
        newId, validFrom, validTo, now, indexing, provisionAgreement, datasource);
  }

  /** The same with the data elsewhere. */
  public Registration with(Datasource other) {
    return new Registration(
        id, validFrom, validTo, lastUpdated, indexing, provisionAgreement, other);
  }

  /** Whether it is told at a time; both bounds are included. */
  public boolean isValidAt(Instant time) {
    return (validFrom == null || !time.isBefore(validFrom))
        && (validTo == null || !time.isAfter(validTo));
  }

  /** The parts, read from a message or written into one. */
  public static Registration shape(Parts<Registration> parts) {
    String id = parts.attribute("id", Registration::id);
    Instant validFrom = moment(parts, "validFrom", Registration::validFrom);
    Instant validTo = moment(parts, "validTo", Registration::validTo);
    Instant lastUpdated = moment(parts, "lastUpdated", Registration::lastUpdated);
    Indexing indexing = parts.inline(Registration::indexing, Indexing::shape);
    Urn agreement =
        parts.reference(Part.one("ProvisionAgreement"), Registration::provisionAgreement);
    Datasource datasource =
        parts.group(Part.one("Datasource"), Registration::datasource, Datasource::shape);
    if (agreement == null || datasource == null) {
      throw new InvalidMessage("a Registration needs a ProvisionAgreement and a Datasource");
    }
    return new Registration(id, validFrom, validTo, lastUpdated, indexing, agreement, datasource);
  }

  private static @Nullable Instant moment(
      Parts<Registration> parts, String name, Function<Registration, @Nullable Instant> get) {
    String text = parts.dateTime(name, it -> text(get.apply(it)));
    return text == null ? null : parse(name, text);
  }

  private static @Nullable String text(@Nullable Instant instant) {
    return instant == null ? null : instant.toString();
  }

  private static Instant parse(String name, String text) {
    try {
      if (TimePeriod.parse(text) instanceof PointInTime point) {
        return point.start();
      }
    } catch (InvalidSyntax e) {
      throw notAMoment(name, text, e);
    }
    throw notAMoment(name, text, null);
  }

  private static InvalidMessage notAMoment(String name, String text, @Nullable Exception cause) {
    String message = "%s '%s' is not of the form 2024-03-31T12:00:00Z".formatted(name, text);
    return cause == null ? new InvalidMessage(message) : new InvalidMessage(message, cause);
  }
}
