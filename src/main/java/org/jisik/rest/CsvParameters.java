package org.jisik.rest;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jisik.error.NotAcceptable;
import org.jisik.error.NotImplemented;
import org.jisik.format.FormatOptions.Keys;
import org.jisik.format.FormatOptions.Labels;
import org.jisik.format.SdmxMediaType;

/**
 * The parameters of the media type of SDMX-CSV, told back in the answer where they were asked for.
 *
 * @param labels empty if not asked for
 * @param keys empty if not asked for
 * @see <a
 *     href="https://github.com/sdmx-twg/sdmx-csv/blob/v2.0.0/data-message/docs/sdmx-csv-field-guide.md">SDMX-CSV
 *     2.0.0 field guide, accept header</a>
 */
record CsvParameters(Optional<Labels> labels, Optional<Keys> keys) {

  private static final CsvParameters NONE = new CsvParameters(Optional.empty(), Optional.empty());

  /**
   * Reads the parameters; the standard writes {@code label} and {@code key} in places, so these
   * count too.
   *
   * @throws NotAcceptable if the version of the format does not have a parameter or its value
   */
  static CsvParameters of(SdmxMediaType type, Weighted wish) {
    if (!type.type().endsWith("+csv")) {
      return NONE;
    }
    refuseNormalised(wish);
    CsvParameters parameters =
        new CsvParameters(
            find(wish, "labels", "label", Labels.values(), Labels::name),
            find(wish, "keys", "key", Keys.values(), Keys::name));
    parameters.checkAgainst(type);
    return parameters;
  }

  /**
   * Reads the parameters of a format of metadata, which has labels alone.
   *
   * @throws NotAcceptable if it does not have a parameter or its value
   */
  static CsvParameters ofMetadata(SdmxMediaType type, Weighted wish) {
    CsvParameters parameters = of(type, wish);
    if (parameters.keys().isPresent()) {
      throw new NotAcceptable(type + " has no keys");
    }
    return parameters;
  }

  private void checkAgainst(SdmxMediaType type) {
    boolean isFirst = type.version().startsWith("1.");
    if (isFirst && (labels.equals(Optional.of(Labels.NAME)) || keys.isPresent())) {
      throw new NotAcceptable(type + " has neither keys nor labels=name; SDMX-CSV 2.0.0 has both");
    }
  }

  private static void refuseNormalised(Weighted wish) {
    String timeFormat = wish.parameters().getOrDefault("timeformat", "original");
    if (timeFormat.equalsIgnoreCase("normalized")) {
      throw new NotImplemented("timeFormat=normalized is not served yet; original is");
    }
  }

  private static <E> Optional<E> find(
      Weighted wish, String name, String alias, E[] values, Function<E, String> nameOf) {
    Map<String, E> byName =
        Arrays.stream(values)
            .collect(
                Collectors.toMap(
                    value -> nameOf.apply(value).toLowerCase(Locale.ROOT), Function.identity()));
    return Stream.of(name, alias)
        .map(key -> wish.parameters().getOrDefault(key, ""))
        .filter(text -> !text.isEmpty())
        .findFirst()
        .map(
            text ->
                Optional.ofNullable(byName.get(text.toLowerCase(Locale.ROOT)))
                    .orElseThrow(
                        () ->
                            new NotAcceptable(
                                "%s=%s is not one of %s"
                                    .formatted(
                                        name, text, byName.keySet().stream().sorted().toList()))));
  }

  /** The exact media type with these parameters behind it. */
  String contentType(SdmxMediaType type) {
    return type
        + labels.map(value -> ";labels=" + value.name().toLowerCase(Locale.ROOT)).orElse("")
        + keys.map(value -> ";keys=" + value.name().toLowerCase(Locale.ROOT)).orElse("");
  }
}
