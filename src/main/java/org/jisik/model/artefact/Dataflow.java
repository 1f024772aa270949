package org.jisik.model.artefact;

import java.util.List;
import org.jisik.model.describe.Era;
import org.jisik.model.describe.Part;
import org.jisik.model.describe.Parts;
import org.jisik.model.reference.Urn;
import org.jspecify.annotations.Nullable;

/**
 * A flow of data that follows one data structure.
 *
 * @param structure the data structure; null only in a stub
 * @param dimensionConstraint the dimensions in use, where the structure is evolving (SDMX 3.1);
 *     empty for all
 */
public record Dataflow(Maintainable base, @Nullable Urn structure, List<String> dimensionConstraint)
    implements Artefact {

  public static final ArtefactType<Dataflow> TYPE =
      ArtefactType.of("datastructure", "Dataflow", Dataflow.class, Dataflow::shape)
          .since21("Dataflows", "Dataflow", "dataflows", 2)
          .since30("Dataflows");

  public Dataflow {
    dimensionConstraint = List.copyOf(dimensionConstraint);
  }

  @Override
  public ArtefactType<Dataflow> type() {
    return TYPE;
  }

  static Dataflow shape(Parts<Dataflow> parts) {
    return new Dataflow(
        parts.inline(Dataflow::base, Maintainable.shape("Dataflow")),
        parts.reference(Part.one("Structure"), Dataflow::structure),
        parts.in(Era.V31)
            ? parts.locals(
                Part.many("Dimension").json("dimensionConstraint").wrappedIn("DimensionConstraint"),
                Dataflow::dimensionConstraint)
            : List.of());
  }
}
