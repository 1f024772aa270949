package org.jisik.model.artefact;

import java.math.BigDecimal;
import java.util.List;
import org.jisik.model.describe.Era;
import org.jisik.model.describe.Part;
import org.jisik.model.describe.Parts;
import org.jisik.model.text.LocalisedText;
import org.jspecify.annotations.Nullable;

/**
 * The form of uncoded values, or further limits on coded ones.
 *
 * @param dataType an SDMX data type such as {@code String}; null means String
 * @param isMultiLingual absent means true until SDMX 3.0, false in 3.1
 * @param sentinelValues values that stand for something other than themselves (SDMX 3.x)
 * @see <a
 *     href="https://github.com/sdmx-twg/sdmx-ml/blob/v3.0.0/schemas/SDMXStructureBase.xsd">SDMX-ML
 *     3.0, TextFormatType</a>
 */
public record TextFormat(
    @Nullable String dataType,
    @Nullable Boolean isSequence,
    @Nullable BigDecimal interval,
    @Nullable BigDecimal startValue,
    @Nullable BigDecimal endValue,
    @Nullable String timeInterval,
    @Nullable String startTime,
    @Nullable String endTime,
    @Nullable BigDecimal minLength,
    @Nullable BigDecimal maxLength,
    @Nullable BigDecimal minValue,
    @Nullable BigDecimal maxValue,
    @Nullable BigDecimal decimals,
    @Nullable String pattern,
    @Nullable Boolean isMultiLingual,
    List<SentinelValue> sentinelValues) {

  public TextFormat {
    sentinelValues = List.copyOf(sentinelValues);
  }

  /** A value that stands for something other than itself, such as {@code -1} for "not known". */
  public record SentinelValue(String value, LocalisedText name, LocalisedText description) {

    static SentinelValue shape(Parts<SentinelValue> parts) {
      String value = parts.attribute("value", SentinelValue::value);
      return new SentinelValue(
          value == null ? "" : value,
          parts.localised(Nameable.NAME, SentinelValue::name),
          parts.localised(Nameable.DESCRIPTION, SentinelValue::description));
    }
  }

  /** A plain data type without facets. */
  public static TextFormat of(String dataType) {
    return new TextFormat(
        dataType, null, null, null, null, null, null, null, null, null, null, null, null, null,
        null, List.of());
  }

  /** The same of another data type. */
  public TextFormat withDataType(String other) {
    return with(other, isMultiLingual);
  }

  /** The same without a word about languages. */
  TextFormat monolingual() {
    return with(dataType, null);
  }

  private TextFormat with(@Nullable String otherType, @Nullable Boolean otherIsMultiLingual) {
    return new TextFormat(
        otherType,
        isSequence,
        interval,
        startValue,
        endValue,
        timeInterval,
        startTime,
        endTime,
        minLength,
        maxLength,
        minValue,
        maxValue,
        decimals,
        pattern,
        otherIsMultiLingual,
        sentinelValues);
  }

  static TextFormat shape(Parts<TextFormat> parts) {
    return new TextFormat(
        parts.attribute(parts.era() == Era.V21 ? TEXT_TYPE : DATA_TYPE, TextFormat::dataType),
        parts.flag("isSequence", TextFormat::isSequence),
        parts.number("interval", TextFormat::interval),
        parts.number("startValue", TextFormat::startValue),
        parts.number("endValue", TextFormat::endValue),
        parts.attribute("timeInterval", TextFormat::timeInterval),
        parts.attribute("startTime", TextFormat::startTime),
        parts.attribute("endTime", TextFormat::endTime),
        parts.number("minLength", TextFormat::minLength),
        parts.number("maxLength", TextFormat::maxLength),
        parts.number("minValue", TextFormat::minValue),
        parts.number("maxValue", TextFormat::maxValue),
        parts.number("decimals", TextFormat::decimals),
        parts.attribute("pattern", TextFormat::pattern),
        parts.flag("isMultiLingual", TextFormat::isMultiLingual),
        parts.in(Era.V30, Era.V31)
            ? parts.list(
                Part.many("SentinelValue"), TextFormat::sentinelValues, SentinelValue::shape)
            : List.of());
  }

  private static final Part TEXT_TYPE = Part.one("textType");
  private static final Part DATA_TYPE = Part.one("textType").json("dataType");
}
