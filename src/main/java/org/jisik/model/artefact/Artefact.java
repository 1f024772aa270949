package org.jisik.model.artefact;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jisik.model.describe.Era;
import org.jisik.model.reference.ArtefactRef;
import org.jisik.model.reference.Urn;

/**
 * A maintainable artefact: a structure that has an identity, a version and a maintenance agency.
 * Immutable.
 */
public interface Artefact {

  /** The parts that every maintainable artefact has. */
  Maintainable base();

  /** Its type: names, containers, shape. */
  ArtefactType<?> type();

  /** Its identity. */
  default ArtefactRef ref() {
    return new ArtefactRef(type().structureClass(), base().agency(), base().id(), base().version());
  }

  /** What it refers to, as written. */
  default Set<Urn> references() {
    return type().references(this);
  }

  /**
   * What it needs of others. Where it names items of a scheme by their ids alone, it needs these
   * items and not the scheme that it refers to.
   */
  default Set<Use> uses() {
    return references().stream().map(Use::of).collect(Collectors.toSet());
  }

  /**
   * Why messages of an era cannot say this artefact, as a clause; empty if they can: they know its
   * type and, in 2.1, versions without extension only.
   */
  default Optional<String> obstacle(Era era) {
    if (era == Era.STORED) {
      return Optional.empty();
    }
    if (type().names(era).isEmpty()) {
      return Optional.of("%s has no %s".formatted(era, type().structureClass().name()));
    }
    return era == Era.V21 && !base().version().extension().isEmpty()
        ? Optional.of("%s has no versions with an extension".formatted(era))
        : Optional.empty();
  }

  /** Whether messages of an era can say this artefact. */
  default boolean fits(Era era) {
    return obstacle(era).isEmpty();
  }
}
