package org.jisik.rest;

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

  /** How closely this range describes a type. */
  Fit fit(SdmxMediaType offered) {
    String version = entry.parameters().get("version");
    if (version != null && !isVersion(version, offered.version())) {
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
  private static boolean isVersion(String wish, String offered) {
    @Nullable VersionRange range = range(wish.replaceFirst("-wd$", ""));
    return range != null && range.allows(new Version(padded(offered)));
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
