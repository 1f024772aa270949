package org.jisik.service.view;

import java.util.Set;
import org.jisik.model.artefact.Artefact;
import org.jisik.model.artefact.ArtefactLookup;
import org.jisik.model.describe.Era;
import org.jisik.model.reference.ArtefactRef;
import org.jisik.model.reference.Version;

/**
 * How SDMX 3.x sees the schemes of organisations: without a version, which is always 1.0. Of
 * several versions it sees the newest.
 */
final class OrganisationSchemeView implements EraView {

  private static final Set<String> RESOURCES =
      Set.of(
          "agencyscheme",
          "dataproviderscheme",
          "dataconsumerscheme",
          "metadataproviderscheme",
          "organisationunitscheme");

  private final ArtefactLookup known;

  OrganisationSchemeView(ArtefactLookup known) {
    this.known = known;
  }

  @Override
  public Viewed of(Artefact artefact, Era era) {
    if (era == Era.V21 || !RESOURCES.contains(artefact.type().resource())) {
      return Viewed.as(artefact);
    }
    if (known.list().stream().anyMatch(ref -> isNewer(ref, artefact.ref()))) {
      return Viewed.without(
          artefact, "since SDMX 3.0 it has one version, and there is a newer one");
    }
    return Viewed.as(
        artefact.base().version().equals(Version.DEFAULT)
            ? artefact
            : Rewritten.withBase(artefact, base -> base.withVersion(Version.DEFAULT)));
  }

  private static boolean isNewer(ArtefactRef other, ArtefactRef own) {
    return other.type().equals(own.type())
        && other.agency().equals(own.agency())
        && other.id().equals(own.id())
        && other.version().compareTo(own.version()) > 0;
  }
}
