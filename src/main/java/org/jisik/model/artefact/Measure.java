package org.jisik.model.artefact;

import java.util.List;
import org.jisik.model.describe.Parts;
import org.jisik.model.reference.Urn;
import org.jspecify.annotations.Nullable;

/**
 * A measure: what data report. SDMX 2.1 knows one, the primary measure OBS_VALUE.
 *
 * @param naming its id is that of the concept where the message states none
 * @param usage {@code mandatory} or {@code optional}; null means optional
 * @param roles the concepts whose part it plays
 */
public record Measure(
    Identifiable naming,
    @Nullable String usage,
    @Nullable Urn conceptIdentity,
    @Nullable Representation localRepresentation,
    List<Urn> roles) {

  /** The id of the primary measure of SDMX 2.1. */
  public static final String OBS_VALUE = "OBS_VALUE";

  public Measure {
    roles = List.copyOf(roles);
  }

  public String id() {
    return naming.id();
  }

  public boolean isMandatory() {
    return "mandatory".equals(usage);
  }

  static Measure shape(Parts<Measure> parts) {
    Identifiable naming = parts.inline(Measure::naming, Identifiable.optional("Measure"));
    String usage = parts.attribute("usage", Measure::usage);
    Urn concept = parts.reference(ComponentParts.CONCEPT_IDENTITY, Measure::conceptIdentity);
    return new Measure(
        naming.named(concept),
        usage,
        concept,
        parts.group(
            ComponentParts.LOCAL_REPRESENTATION,
            Measure::localRepresentation,
            Representation::shape),
        parts.references(ComponentParts.CONCEPT_ROLE, Measure::roles));
  }
}
