package org.jisik.model.artefact;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jisik.model.describe.Alternative;
import org.jisik.model.describe.Part;
import org.jisik.model.describe.Parts;
import org.jisik.model.reference.Urn;
import org.jspecify.annotations.Nullable;

/**
 * The maps of SDMX 2.1, of structures and of item schemes, any number of them in one artefact. In
 * 3.x each map is an artefact.
 *
 * @param relatedStructures data and metadata structures or flows that the maps relate
 * @param maps in the order written; ids are unique
 * @see <a
 *     href="https://github.com/sdmx-twg/sdmx-ml-v2_1/blob/master/schemas/SDMXStructureStructureSet.xsd">SDMX-ML
 *     2.1, StructureSetType</a>
 */
public record StructureSet(Maintainable base, List<Urn> relatedStructures, List<SetMap> maps)
    implements Artefact {

  public static final ArtefactType<StructureSet> TYPE =
      ArtefactType.of("mapping", "StructureSet", StructureSet.class, StructureSet::shape)
          .since21("StructureSets", "StructureSet", "structureSets", 11);

  public StructureSet {
    relatedStructures = List.copyOf(relatedStructures);
    maps = List.copyOf(maps);
  }

  /** One of the maps. */
  public sealed interface SetMap permits ItemSchemeMap21, StructureMap21 {

    /** Its id in the set, and its names. */
    Nameable naming();

    /** What is mapped. */
    @Nullable Urn source();

    /** What it is mapped to. */
    @Nullable Urn target();
  }

  /** The items that are mapped, in place of the schemes that they are in. */
  @Override
  public Set<Use> uses() {
    Map<Urn, Set<String>> items = new HashMap<>();
    maps.stream()
        .filter(ItemSchemeMap21.class::isInstance)
        .flatMap(map -> ((ItemSchemeMap21) map).items().stream())
        .flatMap(item -> Stream.of(item.source(), item.target()))
        .filter(Objects::nonNull)
        .forEach(
            urn -> items.computeIfAbsent(urn.artefact(), it -> new HashSet<>()).add(urn.item()));
    return Use.narrowed(references(), items);
  }

  @Override
  public ArtefactType<StructureSet> type() {
    return TYPE;
  }

  static StructureSet shape(Parts<StructureSet> parts) {
    return new StructureSet(
        parts.inline(StructureSet::base, Maintainable.shape("StructureSet")),
        parts.references(Part.many("RelatedStructure"), StructureSet::relatedStructures),
        parts.mixed(StructureSet::maps, KINDS));
  }

  private static final List<Alternative<? extends SetMap>> KINDS =
      Stream.<Alternative<? extends SetMap>>concat(
              Stream.of(ItemSchemeMap21.Kind.values()).map(ItemSchemeMap21.Kind::alternative),
              Stream.of(
                  new Alternative<>(
                      Part.many("StructureMap"), StructureMap21.class, StructureMap21::shape)))
          .toList();
}
