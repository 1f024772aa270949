package org.jisik.service;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jisik.error.InvalidSemantics;
import org.jisik.error.TooLarge;
import org.jisik.model.artefact.Codelist;
import org.jisik.model.artefact.CodelistExtension;
import org.jisik.model.reference.ArtefactRef;

/**
 * How many codes a codelist could get from those that it extends, counted without making them: a
 * few lines that extend one list twice, and that list another one twice, mean millions of codes.
 */
final class ExtensionWeight {

  /** How many codes a codelist may have with those that it takes from others. */
  private static final long MAX_CODES = 1_000_000;

  /** How many codes may be looked at for that. */
  private static final long MAX_LOOKS = 10 * MAX_CODES;

  private final Codelist root;
  private final Function<CodelistExtension, Optional<Codelist>> extended;
  private final Map<ArtefactRef, Long> weights = new HashMap<>();

  /** The codelists that are being weighed, each extending the next. */
  private final Set<ArtefactRef> above = new LinkedHashSet<>();

  private long looks;

  /**
   * @param extended finds what an extension extends
   */
  ExtensionWeight(Codelist root, Function<CodelistExtension, Optional<Codelist>> extended) {
    this.root = root;
    this.extended = extended;
  }

  /**
   * Throws what {@link CodelistExtensions#check} does. Weights are at most what is said, because
   * codes of one id count once.
   */
  void check() {
    weigh(root);
  }

  private long weigh(Codelist list) {
    Long known = weights.get(list.ref());
    if (known != null) {
      return known;
    }
    descend(list.ref());
    long weight = list.codes().size();
    for (CodelistExtension extension : list.extensions()) {
      long taken = extended.apply(extension).map(this::weigh).orElse(0L);
      looks += taken * (1 + wildcards(extension));
      weight += taken;
      refuseIfTooMany(weight);
    }
    above.remove(list.ref());
    weights.put(list.ref(), weight);
    return weight;
  }

  private void descend(ArtefactRef ref) {
    if (!above.add(ref)) {
      throw new InvalidSemantics(
          "codelist %s extends itself, by way of %s"
              .formatted(
                  ref.label(),
                  above.stream().map(ArtefactRef::label).collect(Collectors.joining(", "))));
    }
    if (above.size() + weights.size() > CodelistExtensions.MAX_CODELISTS) {
      throw new TooLarge(
          "codelist %s extends, by way of others, more than %d codelists"
              .formatted(root.ref().label(), CodelistExtensions.MAX_CODELISTS));
    }
  }

  private void refuseIfTooMany(long weight) {
    if (weight > MAX_CODES || looks > MAX_LOOKS) {
      throw new TooLarge(
          "codelist %s would take more than %d codes from others"
              .formatted(root.ref().label(), MAX_CODES));
    }
  }

  /** How many members of an extension are looked for among all codes. */
  private static long wildcards(CodelistExtension extension) {
    return Stream.of(
            Optional.ofNullable(extension.inclusive()), Optional.ofNullable(extension.exclusive()))
        .flatMap(Optional::stream)
        .flatMap(selection -> selection.members().stream())
        .filter(member -> member.value().contains(CodeTree.ANYTHING))
        .count();
  }
}
