package org.jisik.model.artefact;

import java.util.Optional;
import org.jisik.model.describe.Era;
import org.jisik.model.describe.Part;
import org.jisik.model.describe.Parts;
import org.jisik.model.reference.Urn;
import org.jspecify.annotations.Nullable;

/**
 * The agreement of a data provider to supply the data of a flow.
 *
 * @param dataflow the flow; in SDMX 2.1 it may be a metadataflow; null only in a stub
 * @param dataProvider who supplies the data; null only in a stub
 */
public record ProvisionAgreement(
    Maintainable base, @Nullable Urn dataflow, @Nullable Urn dataProvider) implements Artefact {
  public static final ArtefactType<ProvisionAgreement> TYPE =
      ArtefactType.of(
              "registry", "ProvisionAgreement", ProvisionAgreement.class, ProvisionAgreement::shape)
          .since21("ProvisionAgreements", "ProvisionAgreement", "provisionAgreements", 15)
          .since30("ProvisionAgreements")
          .withBodyInStubs();

  @Override
  public ArtefactType<ProvisionAgreement> type() {
    return TYPE;
  }

  /**
   * Since SDMX 3.0, agreements on metadata are a type of their own, with providers of their own.
   */
  @Override
  public Optional<String> obstacle(Era era) {
    boolean isOnMetadata = dataflow != null && dataflow.type().name().equals("Metadataflow");
    return isOnMetadata && (era == Era.V30 || era == Era.V31)
        ? Optional.of("%s has no agreement of a data provider on a metadataflow".formatted(era))
        : Artefact.super.obstacle(era);
  }

  static ProvisionAgreement shape(Parts<ProvisionAgreement> parts) {
    return new ProvisionAgreement(
        parts.inline(ProvisionAgreement::base, Maintainable.shape("ProvisionAgreement")),
        parts.reference(
            Part.one(parts.era() == Era.V21 ? "StructureUsage" : "Dataflow"),
            ProvisionAgreement::dataflow),
        parts.reference(Part.one("DataProvider"), ProvisionAgreement::dataProvider));
  }
}
