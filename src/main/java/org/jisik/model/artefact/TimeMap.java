package org.jisik.model.artefact;

import java.util.List;
import org.jisik.model.describe.Part;
import org.jisik.model.describe.Parts;
import org.jspecify.annotations.Nullable;

/**
 * How times of a structure become times of another: which components, and of which frequency.
 *
 * @param components the components with times
 * @param frequencyDimension the target dimension that says the frequency
 * @param mappedFrequencies the frequency formats in use
 * @param targetFrequency the one frequency of the target, where no dimension says it
 */
public record TimeMap(
    List<MappedComponent> components,
    @Nullable String frequencyDimension,
    List<String> mappedFrequencies,
    @Nullable String targetFrequency) {

  public TimeMap {
    components = List.copyOf(components);
    mappedFrequencies = List.copyOf(mappedFrequencies);
  }

  /** A component of the source and the one it becomes. */
  public record MappedComponent(@Nullable String source, @Nullable String target) {

    static MappedComponent shape(Parts<MappedComponent> parts) {
      return new MappedComponent(
          parts.local(Part.one("Source"), MappedComponent::source),
          parts.local(Part.one("Target"), MappedComponent::target));
    }
  }

  /**
   * Times that are counted from an instant.
   *
   * @param resolvePeriod which instant of a period is meant, such as {@code endOfPeriod}
   * @param basePeriod the instant counted from
   * @param epochPeriod what is counted, such as {@code day}
   */
  public record Epoch(
      Identifiable naming,
      @Nullable String resolvePeriod,
      @Nullable String basePeriod,
      @Nullable String epochPeriod,
      TimeMap times) {

    static Epoch shape(Parts<Epoch> parts) {
      return new Epoch(
          parts.inline(Epoch::naming, Identifiable.optional("EpochMap")),
          parts.attribute("resolvePeriod", Epoch::resolvePeriod),
          parts.attribute("basePeriod", Epoch::basePeriod),
          parts.attribute("epochPeriod", Epoch::epochPeriod),
          parts.inline(Epoch::times, TimeMap::shape));
    }
  }

  /**
   * Times that are written by a pattern.
   *
   * @param resolvePeriod which instant of a period is meant, such as {@code endOfPeriod}
   * @param pattern how the source writes them, as in Java's {@code SimpleDateFormat}
   * @param locale the language of names in the pattern
   */
  public record DatePattern(
      Identifiable naming,
      @Nullable String resolvePeriod,
      @Nullable String pattern,
      @Nullable String locale,
      TimeMap times) {

    static DatePattern shape(Parts<DatePattern> parts) {
      return new DatePattern(
          parts.inline(DatePattern::naming, Identifiable.optional("DatePatternMap")),
          parts.attribute("resolvePeriod", DatePattern::resolvePeriod),
          parts.attribute("sourcePattern", DatePattern::pattern),
          parts.attribute("locale", DatePattern::locale),
          parts.inline(DatePattern::times, TimeMap::shape));
    }
  }

  static TimeMap shape(Parts<TimeMap> parts) {
    return new TimeMap(
        parts.flat(
            Part.one("MappedComponent").json("mappedComponents"),
            TimeMap::components,
            MappedComponent::shape),
        parts.local(Part.one("FrequencyDimension"), TimeMap::frequencyDimension),
        parts.locals(Part.one("MappedFrequencies"), TimeMap::mappedFrequencies),
        parts.local(Part.one("TargetFrequencyID"), TimeMap::targetFrequency));
  }
}
