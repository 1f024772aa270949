package org.jisik.service;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jisik.error.InvalidSemantics;
import org.jisik.error.TooLarge;
import org.jisik.model.artefact.ArtefactLookup;
import org.jisik.model.artefact.Code;
import org.jisik.model.artefact.Codelist;
import org.jisik.model.artefact.CodelistExtension;
import org.jisik.model.artefact.CodelistExtension.CodeSelection;
import org.jisik.model.artefact.ItemScheme;
import org.jisik.model.artefact.Nameable;
import org.jisik.model.reference.ArtefactRef;
import org.jspecify.annotations.Nullable;

/**
 * Resolves the extensions of codelists: the list with all codes that it takes from others, which it
 * names no more.
 *
 * <p>Of codes with one id the one of the later extension counts, and the list's own before all. A
 * code keeps the code above it if both come from one extension. An extension whose codelist is not
 * known here stays as it is.
 *
 * @see <a href="https://sdmx.org/standards-2/">SDMX 3.0, section 6, Technical Notes: codelist
 *     extension and discriminated unions</a>
 */
public final class CodelistExtensions {

  /** How many codelists one may extend, directly or by way of others. */
  public static final int MAX_CODELISTS = 100;

  private final ArtefactLookup known;

  /**
   * @param known finds the codelists that are extended
   */
  public CodelistExtensions(ArtefactLookup known) {
    this.known = known;
  }

  /**
   * The scheme, if it is a codelist with the codes that it takes from others.
   *
   * @throws InvalidSemantics if codelists extend each other in a circle
   * @throws TooLarge if it extends more than {@link #MAX_CODELISTS}, or takes too many codes
   */
  public ItemScheme<?> resolve(ItemScheme<?> scheme) {
    if (!(scheme instanceof Codelist list)) {
      return scheme;
    }
    check(list);
    return resolve(list, new HashMap<>());
  }

  /**
   * Looks ahead whether a codelist can be resolved, which costs little.
   *
   * @throws InvalidSemantics if codelists extend each other in a circle
   * @throws TooLarge if it extends more than {@link #MAX_CODELISTS}, or takes too many codes
   */
  public void check(Codelist list) {
    new ExtensionWeight(list, this::extended).check();
  }

  /**
   * @param resolved the codelists that have been, each once
   */
  private Codelist resolve(Codelist list, Map<ArtefactRef, Codelist> resolved) {
    if (list.extensions().isEmpty()) {
      return list;
    }
    Codelist known = resolved.get(list.ref());
    if (known != null) {
      return known;
    }
    Union union = new Union();
    List<CodelistExtension> unknown = new ArrayList<>();
    for (CodelistExtension extension : list.extensions()) {
      Optional<Codelist> extended = extended(extension);
      extended.ifPresent(it -> union.add(codes(extension, resolve(it, resolved))));
      if (extended.isEmpty()) {
        unknown.add(extension);
      }
    }
    Codelist whole = list.with(union.with(list.codes()), list.isPartial()).extending(unknown);
    resolved.put(list.ref(), whole);
    return whole;
  }

  private Optional<Codelist> extended(CodelistExtension extension) {
    return Optional.ofNullable(extension.codelist())
        .flatMap(urn -> known.find(urn, Codelist.class));
  }

  /** The codes that an extension takes, under their new ids, parents only where taken too. */
  private static List<Code> codes(CodelistExtension extension, Codelist extended) {
    CodeTree tree = new CodeTree(extended.codes());
    Set<String> taken = new LinkedHashSet<>(selected(extension.inclusive(), tree, tree.ids()));
    taken.removeAll(selected(extension.exclusive(), tree, Set.of()));
    String prefix = extension.prefix() == null ? "" : extension.prefix();
    return extended.codes().stream()
        .filter(code -> taken.contains(code.id()))
        .map(code -> prefixed(code, prefix, taken))
        .toList();
  }

  private static Set<String> selected(
      @Nullable CodeSelection selection, CodeTree tree, Set<String> otherwise) {
    return selection == null
        ? otherwise
        : selection.members().stream()
            .flatMap(member -> tree.select(member.value(), member.cascadeValues()).stream())
            .collect(Collectors.toSet());
  }

  private static Code prefixed(Code code, String prefix, Set<String> taken) {
    String parent = code.parent();
    boolean keepsParent = parent != null && taken.contains(parent);
    return prefix.isEmpty() && (keepsParent || parent == null)
        ? code
        : code.as(named(code.naming(), prefix + code.id()), keepsParent ? prefix + parent : null);
  }

  private static Nameable named(Nameable naming, String id) {
    return new Nameable(
        id,
        naming.uri(),
        naming.annotations(),
        naming.links(),
        naming.name(),
        naming.description());
  }

  /** Codes from several lists, each id once. */
  private static final class Union {

    private final Map<String, Code> codes = new LinkedHashMap<>();
    private final Map<String, Integer> origins = new HashMap<>();
    private int origin;

    /** Adds codes, in the place of earlier ones with the same ids. */
    void add(List<Code> others) {
      origin++;
      for (Code code : others) {
        codes.put(code.id(), code);
        origins.put(code.id(), origin);
      }
    }

    /** All codes with those of the list itself, whose parents may come from anywhere. */
    List<Code> with(List<Code> own) {
      add(own);
      return codes.values().stream().map(this::withParentOfSameOrigin).toList();
    }

    private Code withParentOfSameOrigin(Code code) {
      int mine = origins.getOrDefault(code.id(), 0);
      boolean keepsParent =
          code.parent() == null || mine == origin || mine == origins.getOrDefault(code.parent(), 0);
      return keepsParent ? code : code.as(code.naming(), null);
    }
  }
}
