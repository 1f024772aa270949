package org.jisik.rest;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jisik.error.InvalidSyntax;
import org.jisik.format.SdmxMediaType;
import org.jisik.model.reference.Version;
import org.jisik.model.reference.VersionRange;
import org.jspecify.annotations.Nullable;

/**
 * What one entry of an {@code Accept} header covers: SDMX types with exact, short or ranged
 * versions, the plain types that stand for a whole family, and wildcards.
 *
 * @see <a
 *     href="https://github.com/sdmx-twg/sdmx-rest/blob/v2.2.2/doc/content_negotiation.md">SDMX-REST
 *     2.2.2, content negotiation</a>
 */
record MediaRange(Weighted entry) {

  /** How closely a range describes a type, vaguest first. */
  enum Fit {
    NONE,
    ANYTHING,
    FAMILY,
    TYPE,
    TYPE_AND_VERSION
  }

  private static final Map<String, Set<String>> FAMILIES =
      Map.of(
          "application/xml", Set.of("+xml"),
          "text/xml", Set.of("+xml"),
          "application/json", Set.of("+json"),
          "text/json", Set.of("+json"),
          "text/csv", Set.of("+csv"),
          "application/csv", Set.of("+csv"),
          "text/*", Set.of("+csv", "+xml"));

  /** Whether it names an SDMX type; browsers never do. */
  boolean isSdmx() {
    return entry.value().startsWith("application/vnd.sdmx.");
  }

  /**
   * How closely this range describes a type.
   *
   * @param all the types on offer, this one among them: a range of versions means the latest
   */
  Fit fit(SdmxMediaType offered, List<SdmxMediaType> all) {
    String version = entry.parameters().get("version");
    if (version != null && !selects(version, offered, all)) {
      return Fit.NONE;
    }
    if (entry.value().equals(offered.type())) {
      return version == null ? Fit.TYPE : Fit.TYPE_AND_VERSION;
    }
    if (FAMILIES.getOrDefault(entry.value(), Set.of()).stream()
        .anyMatch(offered.type()::endsWith)) {
      return Fit.FAMILY;
    }
    boolean isAnything = Set.of("*/*", "*", "application/*").contains(entry.value());
    return isAnything ? Fit.ANYTHING : Fit.NONE;
  }

  /** {@code 1.0} is as good as {@code 1.0.0}, and so is the old draft name {@code 1.0.0-wd}. */
  private static boolean selects(String wish, SdmxMediaType offered, List<SdmxMediaType> all) {
    @Nullable VersionRange range = range(wish.replaceFirst("-wd$", ""));
    return range != null
        && range
            .select(
                all.stream()
                    .filter(type -> type.type().equals(offered.type()))
                    .map(MediaRange::version)
                    .toList())
            .contains(version(offered));
  }

  private static Version version(SdmxMediaType type) {
    return new Version(padded(type.version()));
  }

  private static @Nullable VersionRange range(String wish) {
    try {
      return VersionRange.parse(padded(wish));
    } catch (InvalidSyntax e) {
      return null;
    }
  }

  private static String padded(String version) {
    return version.matches("\\d+(\\.\\d+)?")
        ? version + (version.contains(".") ? ".0" : ".0.0")
        : version;
  }
}
