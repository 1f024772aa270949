package org.jisik.model.artefact;

import java.util.List;
import org.jisik.model.describe.Part;
import org.jisik.model.describe.Parts;
import org.jisik.model.reference.Urn;
import org.jspecify.annotations.Nullable;

/**
 * The agreement of a metadata provider to supply the reference metadata of a flow (SDMX 3.x).
 *
 * @param metadataflow the flow; null only in a stub
 * @param metadataProvider who supplies; null only in a stub
 * @param targets URNs of the structures described, which may hold wildcards
 */
public record MetadataProvisionAgreement(
    Maintainable base,
    @Nullable Urn metadataflow,
    @Nullable Urn metadataProvider,
    List<String> targets)
    implements Artefact {

  public static final ArtefactType<MetadataProvisionAgreement> TYPE =
      ArtefactType.of(
              "registry",
              "MetadataProvisionAgreement",
              MetadataProvisionAgreement.class,
              MetadataProvisionAgreement::shape)
          .since30("MetadataProvisionAgreements")
          .withBodyInStubs();

  public MetadataProvisionAgreement {
    targets = List.copyOf(targets);
  }

  @Override
  public ArtefactType<MetadataProvisionAgreement> type() {
    return TYPE;
  }

  static MetadataProvisionAgreement shape(Parts<MetadataProvisionAgreement> parts) {
    return new MetadataProvisionAgreement(
        parts.inline(
            MetadataProvisionAgreement::base, Maintainable.shape("MetadataProvisionAgreement")),
        parts.reference(Part.one("Metadataflow"), MetadataProvisionAgreement::metadataflow),
        parts.reference(Part.one("MetadataProvider"), MetadataProvisionAgreement::metadataProvider),
        parts.texts(Part.many("Target"), MetadataProvisionAgreement::targets));
  }
}
