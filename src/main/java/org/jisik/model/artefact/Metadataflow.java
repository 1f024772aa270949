package org.jisik.model.artefact;

import java.util.List;
import org.jisik.model.describe.Era;
import org.jisik.model.describe.Part;
import org.jisik.model.describe.Parts;
import org.jisik.model.reference.Urn;
import org.jspecify.annotations.Nullable;

/**
 * A flow of reference metadata that follows one metadata structure.
 *
 * @param structure the metadata structure; null only in a stub
 * @param targets what the metadata may be about (SDMX 3.x); parts of the URNs may be {@code *}
 */
public record Metadataflow(Maintainable base, @Nullable Urn structure, List<Urn> targets)
    implements Artefact {

  public static final ArtefactType<Metadataflow> TYPE =
      ArtefactType.of("metadatastructure", "Metadataflow", Metadataflow.class, Metadataflow::shape)
          .since21("Metadataflows", "Metadataflow", "metadataflows", 3)
          .since30("Metadataflows")
          .withBodyInStubs();

  public Metadataflow {
    targets = List.copyOf(targets);
  }

  @Override
  public ArtefactType<Metadataflow> type() {
    return TYPE;
  }

  static Metadataflow shape(Parts<Metadataflow> parts) {
    return new Metadataflow(
        parts.inline(Metadataflow::base, Maintainable.shape("Metadataflow")),
        parts.reference(Part.one("Structure"), Metadataflow::structure),
        parts.in(Era.V30, Era.V31)
            ? parts.references(Part.many("Target"), Metadataflow::targets)
            : List.of());
  }
}
