package org.jisik.model.artefact;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jisik.model.artefact.Hierarchy.Level;
import org.jisik.model.describe.NamedReference;
import org.jisik.model.describe.Part;
import org.jisik.model.describe.Parts;
import org.jisik.model.reference.Urn;
import org.jspecify.annotations.Nullable;

/**
 * Trees of codes from several codelists (SDMX 2.1 only; each is a {@link Hierarchy} since 3.0).
 *
 * @param includedCodelists where the codes come from, under the aliases by which the codes name
 *     them
 * @see <a
 *     href="https://github.com/sdmx-twg/sdmx-ml-v2_1/blob/master/schemas/SDMXStructureHierarchicalCodelist.xsd">SDMX-ML
 *     2.1</a>
 */
public record HierarchicalCodelist(
    Maintainable base, List<NamedReference> includedCodelists, List<Hierarchy21> hierarchies)
    implements ItemScheme<HierarchicalCodelist.Hierarchy21> {

  private static final Part LEVEL = Part.one("Level");
  private static final Part CODES = Part.many("HierarchicalCode");

  public static final ArtefactType<HierarchicalCodelist> TYPE =
      ArtefactType.of(
              "codelist",
              "HierarchicalCodelist",
              HierarchicalCodelist.class,
              HierarchicalCodelist::shape)
          .since21("HierarchicalCodelists", "HierarchicalCodelist", "hierarchicalCodelists", 7);

  public HierarchicalCodelist {
    includedCodelists = List.copyOf(includedCodelists);
    hierarchies = List.copyOf(hierarchies);
  }

  /**
   * One of the trees.
   *
   * @param codes those at the top, in the order written
   * @param level the top level, which holds those below it; null if levels are not described
   */
  public record Hierarchy21(
      Nameable naming,
      @Nullable Boolean leveled,
      List<HierarchicalCode21> codes,
      @Nullable Level level)
      implements Item<Hierarchy21> {

    public Hierarchy21 {
      codes = List.copyOf(codes);
    }

    static Hierarchy21 shape(Parts<Hierarchy21> parts) {
      return new Hierarchy21(
          parts.inline(Hierarchy21::naming, Nameable.shape("Hierarchy")),
          parts.flag("leveled", Hierarchy21::leveled),
          parts.list(CODES, Hierarchy21::codes, HierarchicalCode21::shape),
          parts.group(LEVEL, Hierarchy21::level, Level::shape));
    }
  }

  /**
   * A code in its place, and those below it.
   *
   * @param code the code; null where alias and id tell it
   * @param codelistAlias the alias of an included codelist
   * @param codeId the id of a code in that codelist
   * @param level the id of its level
   */
  public record HierarchicalCode21(
      Identifiable naming,
      @Nullable String version,
      @Nullable String validFrom,
      @Nullable String validTo,
      @Nullable Urn code,
      @Nullable String codelistAlias,
      @Nullable String codeId,
      List<HierarchicalCode21> codes,
      @Nullable String level) {

    public HierarchicalCode21 {
      codes = List.copyOf(codes);
    }

    private Stream<HierarchicalCode21> withThoseBelow() {
      return Stream.concat(
          Stream.of(this), codes.stream().flatMap(HierarchicalCode21::withThoseBelow));
    }

    private void note(Map<String, Urn> codelists, Map<Urn, Set<String>> known) {
      Urn codelist = codelists.get(codelistAlias == null ? "" : codelistAlias);
      if (codelist != null && codeId != null) {
        known.computeIfAbsent(codelist, it -> new HashSet<>()).add(codeId);
      }
    }

    static HierarchicalCode21 shape(Parts<HierarchicalCode21> parts) {
      return new HierarchicalCode21(
          parts.inline(HierarchicalCode21::naming, Identifiable.shape("HierarchicalCode")),
          parts.attribute("version", HierarchicalCode21::version),
          parts.dateTime("validFrom", HierarchicalCode21::validFrom),
          parts.dateTime("validTo", HierarchicalCode21::validTo),
          parts.reference(Part.one("Code"), HierarchicalCode21::code),
          parts.text(Part.one("CodelistAliasRef"), HierarchicalCode21::codelistAlias),
          parts.local(Part.one("CodeID"), HierarchicalCode21::codeId),
          parts.list(CODES, HierarchicalCode21::codes, HierarchicalCode21::shape),
          parts.localInContainer(LEVEL, "Level", HierarchicalCode21::level));
    }
  }

  /** The codes that are named by an alias, in place of the codelists that they are in. */
  @Override
  public Set<Use> uses() {
    Map<Urn, Set<String>> codes = new HashMap<>();
    Map<String, Urn> codelists = new HashMap<>();
    for (NamedReference included : includedCodelists) {
      if (included.name() != null && included.target() != null) {
        codelists.put(included.name(), included.target());
        codes.put(included.target(), new HashSet<>());
      }
    }
    hierarchies.stream()
        .flatMap(hierarchy -> hierarchy.codes().stream())
        .flatMap(HierarchicalCode21::withThoseBelow)
        .forEach(code -> code.note(codelists, codes));
    return Use.narrowed(references(), codes);
  }

  @Override
  public ArtefactType<HierarchicalCodelist> type() {
    return TYPE;
  }

  @Override
  public List<Hierarchy21> items() {
    return hierarchies;
  }

  /** A hierarchical codelist cannot say that it is partial. */
  @Override
  public HierarchicalCodelist with(List<Hierarchy21> items, @Nullable Boolean isPartial) {
    return new HierarchicalCodelist(base, includedCodelists, items);
  }

  static HierarchicalCodelist shape(Parts<HierarchicalCodelist> parts) {
    return new HierarchicalCodelist(
        parts.inline(HierarchicalCodelist::base, Maintainable.shape("HierarchicalCodelist")),
        parts.namedReferences(
            Part.many("IncludedCodelist"), "alias", HierarchicalCodelist::includedCodelists),
        parts.list(Part.many("Hierarchy"), HierarchicalCodelist::hierarchies, Hierarchy21::shape));
  }
}
