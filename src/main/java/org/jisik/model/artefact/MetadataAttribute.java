package org.jisik.model.artefact;

import java.util.List;
import org.jisik.model.describe.Part;
import org.jisik.model.describe.Parts;
import org.jisik.model.reference.Urn;
import org.jspecify.annotations.Nullable;

/**
 * An attribute of reference metadata; attributes nest.
 *
 * @param naming its id is that of the concept where the message states none
 * @param minOccurs the fewest values; absent means 1
 * @param maxOccurs the most values, or {@code unbounded}; absent means 1
 * @param isPresentational whether it only holds others and has no value itself
 * @param attributes the attributes below
 */
public record MetadataAttribute(
    Identifiable naming,
    @Nullable String minOccurs,
    @Nullable String maxOccurs,
    @Nullable Boolean isPresentational,
    @Nullable Urn conceptIdentity,
    @Nullable Representation localRepresentation,
    List<MetadataAttribute> attributes) {

  static final Part PART = Part.many("MetadataAttribute");

  public MetadataAttribute {
    attributes = List.copyOf(attributes);
  }

  public String id() {
    return naming.id();
  }

  static MetadataAttribute shape(Parts<MetadataAttribute> parts) {
    Identifiable naming =
        parts.inline(MetadataAttribute::naming, Identifiable.optional("MetadataAttribute"));
    String minOccurs = parts.occurs("minOccurs", MetadataAttribute::minOccurs);
    String maxOccurs = parts.occurs("maxOccurs", MetadataAttribute::maxOccurs);
    Boolean isPresentational = parts.flag("isPresentational", MetadataAttribute::isPresentational);
    Urn concept =
        parts.reference(ComponentParts.CONCEPT_IDENTITY, MetadataAttribute::conceptIdentity);
    return new MetadataAttribute(
        naming.named(concept),
        minOccurs,
        maxOccurs,
        isPresentational,
        concept,
        parts.group(
            ComponentParts.LOCAL_REPRESENTATION,
            MetadataAttribute::localRepresentation,
            Representation::shape),
        parts.list(PART, MetadataAttribute::attributes, MetadataAttribute::shape));
  }
}
