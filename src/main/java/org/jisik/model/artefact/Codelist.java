package org.jisik.model.artefact;

import java.util.List;
import org.jisik.model.describe.Part;
import org.jisik.model.describe.Parts;
import org.jspecify.annotations.Nullable;

/**
 * A list of codes.
 *
 * @param isPartial true where the list holds only some of the codes of the original
 * @param codes in the order written; ids are unique
 * @see <a
 *     href="https://github.com/sdmx-twg/sdmx-ml/blob/v3.0.0/schemas/SDMXStructureCodelist.xsd">SDMX-ML
 *     3.0</a>
 */
public record Codelist(Maintainable base, @Nullable Boolean isPartial, List<Code> codes)
    implements Artefact {

  public static final ArtefactType<Codelist> TYPE =
      ArtefactType.of("codelist", "Codelist", Codelist.class, Codelist::shape)
          .since21("Codelists", "Codelist", "codelists", 6)
          .since30("Codelists");

  public Codelist {
    codes = List.copyOf(codes);
  }

  @Override
  public ArtefactType<Codelist> type() {
    return TYPE;
  }

  static Codelist shape(Parts<Codelist> parts) {
    return new Codelist(
        parts.inline(Codelist::base, Maintainable.shape("Codelist")),
        parts.flag("isPartial", Codelist::isPartial),
        parts.list(Part.many("Code"), Codelist::codes, Code::shape));
  }
}
