package org.jisik.service.view;

import org.jisik.model.artefact.Artefact;
import org.jisik.model.artefact.ArtefactLookup;
import org.jisik.model.artefact.Maintainable;
import org.jisik.model.describe.Era;
import org.jisik.model.reference.Version;

/**
 * Versions as SDMX 2.1 has them: everything has one, and may be final.
 *
 * <p>An artefact without a version is called 1.0, unless there is a 1.0 beside it. Where nobody has
 * said whether an artefact is final, a stable semantic version is, and nothing else.
 */
final class VersionView implements EraView {

  private final ArtefactLookup known;

  VersionView(ArtefactLookup known) {
    this.known = known;
  }

  @Override
  public Viewed of(Artefact artefact, Era era) {
    Maintainable base = artefact.base();
    boolean hasVersion = !base.version().equals(Version.NONE);
    if (era != Era.V21 || (hasVersion && base.isFinal() != null)) {
      return Viewed.as(artefact);
    }
    if (!hasVersion && isOther(artefact)) {
      return Viewed.without(
          artefact, "without a version it would be 1.0 in %s, which is another".formatted(era));
    }
    return Viewed.as(Rewritten.withBase(artefact, VersionView::in21));
  }

  private boolean isOther(Artefact artefact) {
    return known
        .resolve(artefact.ref().urn().withVersion(Version.DEFAULT))
        .filter(found -> found.version().equals(Version.DEFAULT))
        .isPresent();
  }

  private static Maintainable in21(Maintainable base) {
    Version version = base.version().equals(Version.NONE) ? Version.DEFAULT : base.version();
    boolean isFinal = base.isFinal() == null ? version.isStable() : base.isFinal();
    return base.withVersion(version).withIsFinal(isFinal);
  }
}
