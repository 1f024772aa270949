package org.jisik.model.artefact;

import java.util.List;
import org.jisik.model.describe.Part;
import org.jisik.model.describe.Parts;
import org.jisik.model.reference.Urn;
import org.jspecify.annotations.Nullable;

/**
 * An attribute of data.
 *
 * @param naming its id is that of the concept where the message states none
 * @param usage {@code mandatory} or {@code optional}; null means optional
 * @param roles the concepts whose part it plays
 * @param relationship what it describes; null only in a message that forgot it
 * @param measures the ids of the measures it describes (SDMX 3.x); empty for all
 */
public record Attribute(
    Identifiable naming,
    @Nullable String usage,
    @Nullable Urn conceptIdentity,
    @Nullable Representation localRepresentation,
    List<Urn> roles,
    @Nullable AttributeRelationship relationship,
    List<String> measures)
    implements AttributeComponent {

  /** The id of the attribute that says on which day reporting years begin. */
  public static final String REPORTING_YEAR_START_DAY = "REPORTING_YEAR_START_DAY";

  public Attribute {
    roles = List.copyOf(roles);
    measures = List.copyOf(measures);
  }

  public String id() {
    return naming.id();
  }

  public boolean isMandatory() {
    return "mandatory".equals(usage);
  }

  static Attribute shape(Parts<Attribute> parts) {
    Identifiable naming = parts.inline(Attribute::naming, Identifiable.optional("DataAttribute"));
    String usage = parts.attribute("usage", Attribute::usage);
    Urn concept = parts.reference(ComponentParts.CONCEPT_IDENTITY, Attribute::conceptIdentity);
    return new Attribute(
        naming.named(concept),
        usage,
        concept,
        parts.group(
            ComponentParts.LOCAL_REPRESENTATION,
            Attribute::localRepresentation,
            Representation::shape),
        parts.references(ComponentParts.CONCEPT_ROLE, Attribute::roles),
        parts.group(
            Part.one("AttributeRelationship"),
            Attribute::relationship,
            AttributeRelationship::shape),
        parts.locals(
            Part.many("Measure").json("measureRelationship").wrappedIn("MeasureRelationship"),
            Attribute::measures));
  }
}
