package org.jisik.model.artefact;

import org.jisik.model.describe.Era;
import org.jisik.model.describe.Part;
import org.jisik.model.describe.Parts;
import org.jisik.model.reference.Urn;
import org.jspecify.annotations.Nullable;

/**
 * What values a concept or component may have: of a form, or from a list.
 *
 * @param enumeration a codelist or value list; the concept scheme of a measure dimension in SDMX
 *     2.1
 * @param enumerationFormat further limits on coded values
 * @param minOccurs the fewest values (SDMX 3.x); absent means 1
 * @param maxOccurs the most values, or {@code unbounded} (SDMX 3.x); absent means 1
 */
public record Representation(
    @Nullable String minOccurs,
    @Nullable String maxOccurs,
    @Nullable TextFormat textFormat,
    @Nullable Urn enumeration,
    @Nullable TextFormat enumerationFormat) {

  /** Values from a list. */
  public static Representation coded(Urn enumeration) {
    return new Representation(null, null, null, enumeration, null);
  }

  /** Values of a form. */
  public static Representation uncoded(TextFormat textFormat) {
    return new Representation(null, null, textFormat, null, null);
  }

  /** The same without a word about languages, which components of SDMX 2.1 cannot say. */
  static @Nullable Representation monolingual(@Nullable Representation own) {
    return own == null || own.textFormat == null
        ? own
        : new Representation(
            own.minOccurs,
            own.maxOccurs,
            own.textFormat.monolingual(),
            own.enumeration,
            own.enumerationFormat);
  }

  static Representation shape(Parts<Representation> parts) {
    boolean counts = parts.in(Era.V30, Era.V31);
    Part textFormat = Part.one("TextFormat");
    return new Representation(
        counts ? parts.occurs("minOccurs", Representation::minOccurs) : null,
        counts ? parts.occurs("maxOccurs", Representation::maxOccurs) : null,
        parts.group(
            parts.era() == Era.V21 ? textFormat : textFormat.json("format"),
            Representation::textFormat,
            TextFormat::shape),
        parts.reference(Part.one("Enumeration"), Representation::enumeration),
        parts.group(
            Part.one("EnumerationFormat"), Representation::enumerationFormat, TextFormat::shape));
  }
}
