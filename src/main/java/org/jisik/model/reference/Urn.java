package org.jisik.model.reference;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jisik.error.InvalidSyntax;
import org.jspecify.annotations.Nullable;

/**
 * A reference to an artefact or to an item in it, as a structure states it.
 *
 * <p>The version may be a range ({@code 1.0+.0}) since SDMX 3.0, so a URN points at an artefact and
 * is not its identity.
 *
 * @param type the class of what is pointed at: an artefact's or an item's
 * @param agency the maintenance agency
 * @param id the id of the artefact
 * @param version the version as written; empty if none
 * @param item the id of the item, dotted where items nest; empty for the artefact itself
 * @see <a
 *     href="https://github.com/sdmx-twg/sdmx-ml/blob/v3.0.0/schemas/SDMXCommonReferences.xsd">SDMX-ML
 *     3.0, URN patterns</a>
 */
public record Urn(StructureClass type, String agency, String id, String version, String item) {

  private static final String PREFIX = "urn:sdmx:org.sdmx.infomodel.";

  private static final String ANY = "*";

  private static final Pattern GRAMMAR =
      Pattern.compile(
          Pattern.quote(PREFIX)
              + "(\\w+)\\.(\\w+)=([^:]+):([^(:]+?)(?:\\(([^)]*)\\)(?:\\.(.+))?)?");

  /**
   * Reads a URN.
   *
   * @throws InvalidSyntax if the text is not {@code
   *     urn:sdmx:org.sdmx.infomodel.package.Class=AGENCY:ID(VERSION)} with an optional {@code
   *     .ITEM}
   */
  public static Urn parse(String text) {
    Matcher matcher = GRAMMAR.matcher(text.strip());
    if (!matcher.matches()) {
      throw new InvalidSyntax(
          "'%s' is not an SDMX URN; expected %spackage.Class=AGENCY:ID(VERSION)"
              .formatted(text, PREFIX));
    }
    return new Urn(
        new StructureClass(matcher.group(1), matcher.group(2)),
        matcher.group(3),
        matcher.group(4),
        orEmpty(matcher.group(5)),
        orEmpty(matcher.group(6)));
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }

  public boolean isItem() {
    return !item.isEmpty();
  }

  /** The URN of the artefact that is, or that holds, what this one points at. */
  public Urn artefact() {
    return isItem() ? new Urn(type.around(), agency, id, version, "") : this;
  }

  /** The URN of an item of this artefact. */
  public Urn item(String itemClass, String itemId) {
    return new Urn(new StructureClass(type.packageName(), itemClass), agency, id, version, itemId);
  }

  /** The same in this version. */
  public Urn withVersion(Version other) {
    return new Urn(type, agency, id, other.text(), item);
  }

  /** The same as one of another class. */
  public Urn withType(StructureClass other) {
    return new Urn(other, agency, id, version, item);
  }

  /** Whether the version is a range of versions, of which the best one is meant. */
  public boolean isRange() {
    return version.chars().anyMatch(letter -> "+~*".indexOf(letter) >= 0);
  }

  /** Whether {@code *} stands for agency, id, version or item, so that many things are meant. */
  public boolean isWildcard() {
    return Stream.of(agency, id, version, item).anyMatch(part -> part.contains(ANY));
  }

  /** Whether this, with or without wildcards, means an artefact. */
  public boolean matches(ArtefactRef ref) {
    return type.equals(ref.type())
        && isAnyOr(agency, ref.agency())
        && isAnyOr(id, ref.id())
        && (version.equals(ANY) || VersionRange.parse(version).allows(ref.version()));
  }

  private static boolean isAnyOr(String pattern, String text) {
    return pattern.equals(ANY) || pattern.equals(text);
  }

  /** The identity pointed at. @throws InvalidSyntax if the version is a range */
  public ArtefactRef ref() {
    return new ArtefactRef(artefact().type().maintainable(), agency, id, new Version(version));
  }

  @Override
  public String toString() {
    String artefact =
        PREFIX + type + "=" + agency + ":" + id + (version.isEmpty() ? "" : "(" + version + ")");
    return isItem() ? artefact + "." + item : artefact;
  }
}
