package org.jisik.model.artefact;

import java.util.List;
import org.jisik.model.describe.Part;
import org.jisik.model.describe.Parts;
import org.jisik.model.reference.Urn;
import org.jspecify.annotations.Nullable;

/**
 * A tree of codes from any codelists (SDMX 3.x; a part of a HierarchicalCodelist in 2.1).
 *
 * @param hasFormalLevels whether all codes of one level are of one kind
 * @param level the top level, which holds those below it; null if levels are not described
 * @param codes those at the top, in the order written
 */
public record Hierarchy(
    Maintainable base,
    @Nullable Boolean hasFormalLevels,
    @Nullable Level level,
    List<HierarchicalCode> codes)
    implements Artefact {

  private static final Part LEVEL = Part.one("Level");
  private static final Part CODES = Part.many("HierarchicalCode");

  public static final ArtefactType<Hierarchy> TYPE =
      ArtefactType.of("codelist", "Hierarchy", Hierarchy.class, Hierarchy::shape)
          .since30("Hierarchies")
          .withBodyInStubs();

  public Hierarchy {
    codes = List.copyOf(codes);
  }

  /** A level and the one below it. */
  public record Level(Nameable naming, @Nullable TextFormat codingFormat, @Nullable Level below) {

    static Level shape(Parts<Level> parts) {
      return new Level(
          parts.inline(Level::naming, Nameable.shape("Level")),
          parts.group(Part.one("CodingFormat"), Level::codingFormat, TextFormat::shape),
          parts.group(LEVEL, Level::below, Level::shape));
    }
  }

  /**
   * A code in its place, and those below it.
   *
   * @param code the code; null only in a message that forgot it
   * @param level the id of its level
   */
  public record HierarchicalCode(
      Identifiable naming,
      @Nullable String validFrom,
      @Nullable String validTo,
      @Nullable Urn code,
      List<HierarchicalCode> codes,
      @Nullable String level) {

    public HierarchicalCode {
      codes = List.copyOf(codes);
    }

    static HierarchicalCode shape(Parts<HierarchicalCode> parts) {
      return new HierarchicalCode(
          parts.inline(HierarchicalCode::naming, Identifiable.shape("HierarchicalCode")),
          parts.dateTime("validFrom", HierarchicalCode::validFrom),
          parts.dateTime("validTo", HierarchicalCode::validTo),
          parts.reference(Part.one("Code"), HierarchicalCode::code),
          parts.list(CODES, HierarchicalCode::codes, HierarchicalCode::shape),
          parts.local(LEVEL, HierarchicalCode::level));
    }
  }

  @Override
  public ArtefactType<Hierarchy> type() {
    return TYPE;
  }

  static Hierarchy shape(Parts<Hierarchy> parts) {
    return new Hierarchy(
        parts.inline(Hierarchy::base, Maintainable.shape("Hierarchy")),
        parts.flag("hasFormalLevels", Hierarchy::hasFormalLevels),
        parts.group(LEVEL, Hierarchy::level, Level::shape),
        parts.list(CODES, Hierarchy::codes, HierarchicalCode::shape));
  }
}
