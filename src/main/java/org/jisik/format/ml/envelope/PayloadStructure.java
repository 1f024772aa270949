package org.jisik.format.ml.envelope;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jisik.error.InvalidMessage;
import org.jisik.model.describe.Era;
import org.jspecify.annotations.Nullable;

/** {@code message:Structure} in the header of a data message. */
@XmlAccessorType(XmlAccessType.FIELD)
final class PayloadStructure {

  @XmlAttribute @Nullable String structureID;
  @XmlAttribute @Nullable String namespace;
  @XmlAttribute @Nullable String dimensionAtObservation;

  /** Spelt like this in SDMX-ML 2.1, and only there. */
  @XmlElement(name = "ProvisionAgrement", namespace = Bound.COMMON)
  @Nullable StructureReference provisionAgrement;

  @XmlElement(name = "ProvisionAgreement", namespace = Bound.COMMON)
  @Nullable StructureReference provisionAgreement;

  @XmlElement(name = "StructureUsage", namespace = Bound.COMMON)
  @Nullable StructureReference structureUsage;

  @XmlElement(name = "Structure", namespace = Bound.COMMON)
  @Nullable StructureReference structure;

  static PayloadStructure of(HeaderStructure said, Era era) {
    PayloadStructure bound = new PayloadStructure();
    bound.structureID = said.structureId();
    bound.namespace = said.namespace();
    bound.dimensionAtObservation = said.dimensionAtObservation();
    bound.refer(said, era);
    return bound;
  }

  private void refer(HeaderStructure said, Era era) {
    StructureReference reference = StructureReference.of(said.context(), era);
    switch (said.context().type().name()) {
      case "DataStructure", "MetadataStructure" -> structure = reference;
      case "Dataflow", "Metadataflow" -> structureUsage = reference;
      default -> {
        provisionAgrement = era == Era.V21 ? reference : null;
        provisionAgreement = era == Era.V21 ? null : reference;
      }
    }
  }

  HeaderStructure toHeaderStructure() {
    if (structureID == null) {
      throw new InvalidMessage("a Structure of the header has no structureID");
    }
    Optional<StructureReference> context =
        Stream.of(provisionAgrement, provisionAgreement, structureUsage, structure)
            .filter(Objects::nonNull)
            .findFirst();
    return context
        .map(
            reference ->
                new HeaderStructure(
                    Objects.requireNonNull(structureID),
                    namespace,
                    dimensionAtObservation,
                    reference.toUrn(defaultClass())))
        .orElseThrow(
            () ->
                new InvalidMessage(
                    "Structure '%s' of the header refers to nothing".formatted(structureID)));
  }

  private String defaultClass() {
    if (structure != null) {
      return "datastructure.DataStructure";
    }
    return structureUsage != null ? "datastructure.Dataflow" : "registry.ProvisionAgreement";
  }
}
