package org.jisik.model.artefact;

import java.util.List;
import org.jisik.model.describe.Era;
import org.jisik.model.describe.Part;
import org.jisik.model.describe.Parts;
import org.jspecify.annotations.Nullable;

/**
 * A list of codes, which may lie on the ground ({@link GeoType}).
 *
 * @param isPartial true where the list holds only some of the codes of the original
 * @param codes in the order written; ids are unique
 * @param extensions the codelists that this one extends (SDMX 3.x)
 * @param geoType how the codes lie on the ground; null if they do not
 * @param gridDefinition the grid whose cells they are
 * @see <a
 *     href="https://github.com/sdmx-twg/sdmx-ml/blob/v3.0.0/schemas/SDMXStructureCodelist.xsd">SDMX-ML
 *     3.0</a>
 */
public record Codelist(
    Maintainable base,
    @Nullable Boolean isPartial,
    List<Code> codes,
    List<CodelistExtension> extensions,
    @Nullable GeoType geoType,
    @Nullable String gridDefinition)
    implements ItemScheme<Code> {

  /** Codes that lie nowhere. */
  public static final ArtefactType<Codelist> TYPE = type(null).since30("Codelists");

  /** Sets of features; plain codes in SDMX 2.1. */
  public static final ArtefactType<Codelist> GEOGRAPHIC_TYPE =
      type(GeoType.GEOGRAPHIC).since30("GeographicCodelists", GeoType.GEOGRAPHIC.text());

  /** Cells of a grid; plain codes in SDMX 2.1. */
  public static final ArtefactType<Codelist> GRID_TYPE =
      type(GeoType.GRID).since30("GeoGridCodelists", GeoType.GRID.text()).withBodyInStubs();

  public Codelist {
    codes = List.copyOf(codes);
    extensions = List.copyOf(extensions);
  }

  /** A codelist whose codes lie nowhere. */
  public Codelist(
      Maintainable base,
      @Nullable Boolean isPartial,
      List<Code> codes,
      List<CodelistExtension> extensions) {
    this(base, isPartial, codes, extensions, null, null);
  }

  /** A codelist whose codes lie nowhere, and that extends no other. */
  public Codelist(Maintainable base, @Nullable Boolean isPartial, List<Code> codes) {
    this(base, isPartial, codes, List.of());
  }

  @Override
  public List<Code> items() {
    return codes;
  }

  @Override
  public Codelist with(List<Code> items, @Nullable Boolean nowPartial) {
    return new Codelist(base, nowPartial, items, extensions, geoType, gridDefinition);
  }

  /** The same codelist, extending these. */
  public Codelist extending(List<CodelistExtension> others) {
    return new Codelist(base, isPartial, codes, others, geoType, gridDefinition);
  }

  @Override
  public ArtefactType<Codelist> type() {
    if (geoType == null) {
      return TYPE;
    }
    return switch (geoType) {
      case GEOGRAPHIC -> GEOGRAPHIC_TYPE;
      case GRID -> GRID_TYPE;
    };
  }

  private static ArtefactType<Codelist> type(@Nullable GeoType geoType) {
    return ArtefactType.of("codelist", "Codelist", Codelist.class, parts -> shape(parts, geoType))
        .since21("Codelists", "Codelist", "codelists", 6);
  }

  private static Codelist shape(Parts<Codelist> parts, @Nullable GeoType ofType) {
    Maintainable base = parts.inline(Codelist::base, Maintainable.shape("Codelist"));
    Boolean isPartial = parts.flag("isPartial", Codelist::isPartial);
    GeoType geoType = parts.era().isSince30() ? geoType(parts, ofType) : null;
    return new Codelist(
        base,
        isPartial,
        geoType == null
            ? parts.list(Part.many("Code"), Codelist::codes, Code::shape)
            : parts.list(geoType.codes(), Codelist::codes, geoType.codeShape()),
        parts.in(Era.V30, Era.V31)
            ? parts.list(
                Part.many("CodelistExtension"), Codelist::extensions, CodelistExtension::shape)
            : List.of(),
        geoType,
        geoType == GeoType.GRID
            ? parts.text(Part.one("GridDefinition"), Codelist::gridDefinition)
            : null);
  }

  /**
   * In messages the container tells the type; the store, which keeps all codelists as one class,
   * needs to be told.
   */
  private static @Nullable GeoType geoType(Parts<Codelist> parts, @Nullable GeoType ofType) {
    if (parts.era() != Era.STORED && ofType == null) {
      return null;
    }
    String told = parts.attribute("geoType", list -> GeoType.text(list.geoType()));
    return parts.era() == Era.STORED ? GeoType.of(told).orElse(ofType) : ofType;
  }
}
