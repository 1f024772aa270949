package org.jisik.rest;

import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jisik.error.UnsupportedContent;
import org.jisik.format.RegistryFormat;
import org.jisik.format.SdmxMediaType;
import org.jisik.format.StructureFormat;
import org.jisik.model.registry.SubmitRegistrationsRequest;

/**
 * Finds the format that a body is in. Its type says it; where the type names no version, or is
 * {@code application/xml} or {@code application/json}, the body does: by the namespace of its
 * elements, by the schema it names. JSON that names none is taken for the newest.
 *
 * @param <F> the kind of format
 */
final class ContentFormats<F> {

  static final ContentFormats<StructureFormat> STRUCTURES =
      new ContentFormats<>(Formats.STRUCTURES, StructureFormat::mediaType);

  /** Those in which requests are made, not only answered. */
  static final ContentFormats<RegistryFormat> REGISTRY =
      new ContentFormats<>(
          Formats.REGISTRY.stream()
              .filter(format -> format.canSay(SubmitRegistrationsRequest.class))
              .toList(),
          RegistryFormat::mediaType);

  private static final Pattern NAMESPACE = Pattern.compile("sdmxml/schemas/v(\\d)_(\\d)/");
  private static final Pattern SCHEMA =
      Pattern.compile("(\\d)\\.(\\d)(?:\\.\\d+)?/sdmx-json-structure-schema");

  private final List<F> formats;
  private final Function<F, SdmxMediaType> typeOf;
  private final List<SdmxMediaType> types;

  private ContentFormats(List<F> formats, Function<F, SdmxMediaType> typeOf) {
    this.formats = formats;
    this.typeOf = typeOf;
    this.types = formats.stream().map(typeOf).toList();
  }

  /**
   * The format of a body.
   *
   * @throws UnsupportedContent listing what is read here, if none fits
   */
  F of(ReceivedBody body) {
    List<F> fitting = formats.stream().filter(format -> fits(body, format)).toList();
    if (fitting.size() == 1) {
      return fitting.get(0);
    }
    String version = version(body.head());
    return fitting.stream()
        .filter(format -> typeOf.apply(format).version().startsWith(version))
        .reduce((older, newer) -> newer)
        .orElseThrow(() -> unsupported(body));
  }

  private boolean fits(ReceivedBody body, F format) {
    MediaRange.Fit fit = new MediaRange(body.type()).fit(typeOf.apply(format), types);
    return fit.compareTo(MediaRange.Fit.FAMILY) >= 0;
  }

  /** The version that the body names, as {@code 3.0}; empty if it names none. */
  private static String version(String head) {
    Matcher matcher = (head.stripLeading().startsWith("{") ? SCHEMA : NAMESPACE).matcher(head);
    return matcher.find() ? matcher.group(1) + "." + matcher.group(2) : "";
  }

  private UnsupportedContent unsupported(ReceivedBody body) {
    return new UnsupportedContent(
        "the body, which says it is %s, is in none of the formats that are read here: %s"
            .formatted(
                body.type().value(),
                types.stream().map(SdmxMediaType::toString).collect(Collectors.joining(", "))));
  }
}
