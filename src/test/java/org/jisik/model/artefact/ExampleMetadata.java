package org.jisik.model.artefact;

import java.util.List;
import org.jisik.model.artefact.MetadataStructure21.ConstraintContentTarget;
import org.jisik.model.artefact.MetadataStructure21.DataSetTarget;
import org.jisik.model.artefact.MetadataStructure21.IdentifiableObjectTarget;
import org.jisik.model.artefact.MetadataStructure21.KeyDescriptorValuesTarget;
import org.jisik.model.artefact.MetadataStructure21.MetadataTarget;
import org.jisik.model.artefact.MetadataStructure21.ReportPeriodTarget;
import org.jisik.model.artefact.MetadataStructure21.ReportStructure;
import org.jisik.model.describe.Era;

/** Structures of reference metadata. */
final class ExampleMetadata {

  private ExampleMetadata() {}

  static MetadataStructure structure(Era era) {
    List<MetadataAttribute> attributes = List.of(contact());
    return new MetadataStructure(
        Examples.base(era, "MSD"),
        era == Era.V21
            ? null
            : new ComponentList<>(Identifiable.of("MetadataAttributeDescriptor"), attributes),
        era == Era.V21 ? new MetadataStructure21(List.of(target()), List.of(report())) : null);
  }

  static Metadataflow flow(Era era) {
    return new Metadataflow(
        Examples.base(era, "MDF"),
        Examples.urn(
            "urn:sdmx:org.sdmx.infomodel.metadatastructure.MetadataStructure=BOK:MSD(1.0)"),
        era == Era.V21
            ? List.of()
            : List.of(
                Examples.urn("urn:sdmx:org.sdmx.infomodel.datastructure.Dataflow=BOK:*(*)"),
                Examples.urn("urn:sdmx:org.sdmx.infomodel.datastructure.Dataflow=BOK:K(1.0)")));
  }

  private static MetadataAttribute contact() {
    MetadataAttribute name =
        new MetadataAttribute(
            Identifiable.of("CONTACT_NAME"),
            "0",
            "unbounded",
            false,
            Examples.concept("CONTACT_NAME"),
            Representation.uncoded(TextFormat.of("String")),
            List.of());
    return new MetadataAttribute(
        Identifiable.of("CONTACT"),
        "1",
        "2",
        true,
        Examples.concept("CONTACT"),
        null,
        List.of(name));
  }

  private static ReportStructure report() {
    return new ReportStructure(
        Identifiable.of("REPORT"), List.of(contact()), List.of("FULL_TARGET"));
  }

  private static MetadataTarget target() {
    return new MetadataTarget(
        Identifiable.of("FULL_TARGET"),
        List.of(
            new KeyDescriptorValuesTarget(
                Identifiable.of("DIMENSION_DESCRIPTOR_VALUES_TARGET"), of("KeyValues")),
            new DataSetTarget(Identifiable.of("DATA_SET_TARGET"), of("DataSetReference")),
            new ConstraintContentTarget(
                Identifiable.of("CONSTRAINT_CONTENT_TARGET"), of("AttachmentConstraintReference")),
            new ReportPeriodTarget(
                Identifiable.of("REPORT_PERIOD_TARGET"), of("ObservationalTimePeriod")),
            new IdentifiableObjectTarget(
                Identifiable.of("PROVIDER"),
                "DataProvider",
                Representation.coded(
                    Examples.urn(
                        "urn:sdmx:org.sdmx.infomodel.base.DataProviderScheme=BOK:DATA_PROVIDERS(1.0)")))));
  }

  private static Representation of(String dataType) {
    return Representation.uncoded(TextFormat.of(dataType));
  }
}
