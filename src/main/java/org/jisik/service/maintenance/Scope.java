package org.jisik.service.maintenance;

import java.util.Optional;
import java.util.Set;
import org.jisik.model.reference.ArtefactRef;

/** Which artefacts a submission may be about, as its address says. */
public sealed interface Scope {

  /** What is wrong with an artefact that is outside; empty for one inside. */
  Optional<Problem> problem(ArtefactRef artefact);

  /** Whether an artefact must exist, because the address names it. */
  default boolean isOne() {
    return false;
  }

  /** Artefacts of any type. */
  record Any() implements Scope {

    @Override
    public Optional<Problem> problem(ArtefactRef artefact) {
      return Optional.empty();
    }
  }

  /**
   * Artefacts of some types.
   *
   * @param resource how the address names them
   * @param classes their classes
   */
  record Types(String resource, Set<String> classes) implements Scope {

    @Override
    public Optional<Problem> problem(ArtefactRef artefact) {
      return classes.contains(artefact.type().name())
          ? Optional.empty()
          : Optional.of(
              Problem.invalid(
                  "it is a %s, and the address takes %s only", artefact.type().name(), resource));
    }
  }

  /** This one. */
  record One(ArtefactRef expected) implements Scope {

    @Override
    public Optional<Problem> problem(ArtefactRef artefact) {
      return artefact.equals(expected)
          ? Optional.empty()
          : Optional.of(Problem.invalid("the address names %s, which is another", expected));
    }

    @Override
    public boolean isOne() {
      return true;
    }
  }
}
