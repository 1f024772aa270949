package org.jisik.model.artefact;

import java.math.BigDecimal;
import java.util.List;
import org.jisik.model.describe.Parts;
import org.jisik.model.reference.Urn;
import org.jspecify.annotations.Nullable;

/**
 * A dimension other than time. Enumerated by a concept scheme, it is the measure dimension of SDMX
 * 2.1.
 *
 * @param naming its id is that of the concept where the message states none
 * @param position as stated; the order of the dimensions is what counts
 * @param roles the concepts whose part it plays
 */
public record Dimension(
    Identifiable naming,
    @Nullable BigDecimal position,
    @Nullable Urn conceptIdentity,
    @Nullable Representation localRepresentation,
    List<Urn> roles)
    implements DimensionComponent {

  public Dimension {
    roles = List.copyOf(roles);
  }

  /** Whether its values are measures (SDMX 2.1). */
  public boolean isMeasureDimension() {
    return localRepresentation != null
        && localRepresentation.enumeration() != null
        && localRepresentation.enumeration().type().name().equals("ConceptScheme");
  }

  static Dimension shape(Parts<Dimension> parts) {
    return shape(parts, "Dimension");
  }

  /** The shape of a measure dimension, which has a class of its own in SDMX 2.1. */
  static Dimension measureShape(Parts<Dimension> parts) {
    return shape(parts, "MeasureDimension");
  }

  private static Dimension shape(Parts<Dimension> parts, String urnClass) {
    Identifiable naming = parts.inline(Dimension::naming, Identifiable.optional(urnClass));
    BigDecimal position = parts.number("position", Dimension::position);
    Urn concept = parts.reference(ComponentParts.CONCEPT_IDENTITY, Dimension::conceptIdentity);
    return new Dimension(
        naming.named(concept),
        position,
        concept,
        parts.group(
            ComponentParts.LOCAL_REPRESENTATION,
            Dimension::localRepresentation,
            Representation::shape),
        parts.references(ComponentParts.CONCEPT_ROLE, Dimension::roles));
  }
}
