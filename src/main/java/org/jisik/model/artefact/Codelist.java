package org.jisik.model.artefact;

import java.util.List;
import org.jisik.model.describe.Era;
import org.jisik.model.describe.Part;
import org.jisik.model.describe.Parts;
import org.jspecify.annotations.Nullable;

/**
 * A list of codes.
 *
 * @param isPartial true where the list holds only some of the codes of the original
 * @param codes in the order written; ids are unique
 * @param extensions the codelists that this one extends (SDMX 3.x)
 * @see <a
 *     href="https://github.com/sdmx-twg/sdmx-ml/blob/v3.0.0/schemas/SDMXStructureCodelist.xsd">SDMX-ML
 *     3.0</a>
 */
public record Codelist(
    Maintainable base,
    @Nullable Boolean isPartial,
    List<Code> codes,
    List<CodelistExtension> extensions)
    implements ItemScheme<Code> {

  public static final ArtefactType<Codelist> TYPE =
      ArtefactType.of("codelist", "Codelist", Codelist.class, Codelist::shape)
          .since21("Codelists", "Codelist", "codelists", 6)
          .since30("Codelists");

  public Codelist {
    codes = List.copyOf(codes);
    extensions = List.copyOf(extensions);
  }

  /** A codelist that extends no other. */
  public Codelist(Maintainable base, @Nullable Boolean isPartial, List<Code> codes) {
    this(base, isPartial, codes, List.of());
  }

  @Override
  public List<Code> items() {
    return codes;
  }

  @Override
  public Codelist with(List<Code> items, @Nullable Boolean nowPartial) {
    return new Codelist(base, nowPartial, items, extensions);
  }

  @Override
  public ArtefactType<Codelist> type() {
    return TYPE;
  }

  static Codelist shape(Parts<Codelist> parts) {
    return new Codelist(
        parts.inline(Codelist::base, Maintainable.shape("Codelist")),
        parts.flag("isPartial", Codelist::isPartial),
        parts.list(Part.many("Code"), Codelist::codes, Code::shape),
        parts.in(Era.V30, Era.V31)
            ? parts.list(
                Part.many("CodelistExtension"), Codelist::extensions, CodelistExtension::shape)
            : List.of());
  }
}
