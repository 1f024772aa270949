package org.jisik.model.artefact;

import java.math.BigDecimal;
import org.jisik.model.describe.Era;
import org.jisik.model.describe.Parts;
import org.jisik.model.reference.Urn;
import org.jspecify.annotations.Nullable;

/**
 * The time dimension.
 *
 * @param naming its id is TIME_PERIOD
 * @param position as stated (SDMX 2.1)
 */
public record TimeDimension(
    Identifiable naming,
    @Nullable BigDecimal position,
    @Nullable Urn conceptIdentity,
    @Nullable Representation localRepresentation)
    implements DimensionComponent {

  /** The id that every time dimension has. */
  public static final String ID = "TIME_PERIOD";

  static TimeDimension shape(Parts<TimeDimension> parts) {
    return new TimeDimension(
        parts.inline(TimeDimension::naming, Identifiable.optional("TimeDimension")).named(ID),
        parts.in(Era.V21) ? parts.number("position", TimeDimension::position) : null,
        parts.reference(ComponentParts.CONCEPT_IDENTITY, TimeDimension::conceptIdentity),
        parts.group(
            ComponentParts.LOCAL_REPRESENTATION,
            TimeDimension::localRepresentation,
            Representation::shape));
  }
}
