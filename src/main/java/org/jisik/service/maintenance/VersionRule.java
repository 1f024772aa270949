package org.jisik.service.maintenance;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jisik.model.artefact.Artefact;
import org.jisik.model.reference.Version;

/**
 * What versions promise. A released artefact never changes: one of three numbers without extension,
 * above version zero; or of another form and final, as SDMX 2.1 says. How numbers should go up is
 * advice.
 *
 * @see <a
 *     href="https://github.com/sdmx-twg/semver/blob/SDMX-3.1/Versioning%20in%20SDMX.md">Versioning
 *     in SDMX 3.1</a>
 */
final class VersionRule {

  private VersionRule() {}

  /** Whether an artefact is released, and why, as a clause; empty if it may change. */
  static Optional<String> released(Artefact artefact) {
    Version version = artefact.base().version();
    if (version.isSemantic()) {
      return version.isStable()
          ? Optional.of("version " + version + " is stable")
          : Optional.empty();
    }
    return Boolean.TRUE.equals(artefact.base().isFinal())
        ? Optional.of("it is final")
        : Optional.empty();
  }

  /** What speaks against putting one artefact in the place of another. */
  static Optional<Problem> change(Artefact before, Artefact after) {
    return released(before)
        .filter(why -> !isStub(before) && !isSameRelease(before, after))
        .map(why -> Problem.conflict("%s and does not change; submit a new version", why));
  }

  /** A stub has no content yet that could change. */
  private static boolean isStub(Artefact artefact) {
    return Boolean.TRUE.equals(artefact.base().isExternalReference());
  }

  private static boolean isSameRelease(Artefact before, Artefact after) {
    return ReleasedContent.of(before).equals(ReleasedContent.of(after));
  }

  /** What speaks against deleting an artefact, or an item of it. */
  static Optional<Problem> deletion(Artefact before) {
    return released(before)
        .map(why -> Problem.conflict("%s and is not deleted; mark it as deprecated instead", why));
  }

  /**
   * What a version promises and the artefact does not keep: within a major version nothing that has
   * an id goes away, within a minor one nothing is added.
   *
   * @param previous the newest stable version before this one
   */
  static List<String> advice(Version version, Inventory now, Version previous, Inventory then) {
    List<String> advice = new ArrayList<>();
    if (isEqual(version, previous, 1)) {
      missing(then, now)
          .map(
              it ->
                  "%s of version %s is gone, which asks for a new major version"
                      .formatted(it, previous))
          .forEach(advice::add);
    }
    if (isEqual(version, previous, 2)) {
      missing(now, then)
          .map(
              it ->
                  "%s is not in version %s, which asks for a new minor version"
                      .formatted(it, previous))
          .forEach(advice::add);
    }
    return advice;
  }

  private static boolean isEqual(Version version, Version previous, int numbers) {
    return version.numbers().subList(0, numbers).equals(previous.numbers().subList(0, numbers));
  }

  /** The first of the elements that are missing; one says enough. */
  private static Stream<Element> missing(Inventory from, Inventory in) {
    return from.elements().values().stream().filter(element -> !in.holds(element.path())).limit(1);
  }
}
