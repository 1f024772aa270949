package org.jisik.model.artefact;

import org.jisik.model.describe.Part;
import org.jisik.model.describe.Parts;
import org.jisik.model.reference.StructureClass;
import org.jisik.model.reference.Urn;
import org.jspecify.annotations.Nullable;

/**
 * A concept, which components and other concepts refer to.
 *
 * @param parent the id of the concept above it in the same scheme
 * @param coreRepresentation the values of components that state none of their own
 * @param isoReference the concept's place in a registry of ISO 11179
 */
public record Concept(
    Nameable naming,
    @Nullable String parent,
    @Nullable Representation coreRepresentation,
    @Nullable IsoConceptReference isoReference)
    implements Item<Concept> {

  @Override
  public Concept withoutParent() {
    return new Concept(naming, null, coreRepresentation, isoReference);
  }

  /** A place in a registry of ISO 11179; SDMX-JSON 1.0 says it as the URN of a concept. */
  public record IsoConceptReference(String agency, String scheme, String concept) {

    private static final StructureClass CONCEPT = new StructureClass("conceptscheme", "Concept");

    static IsoConceptReference shape(Parts<IsoConceptReference> parts) {
      return new IsoConceptReference(
          orEmpty(parts.text(Part.one("ConceptAgency"), IsoConceptReference::agency)),
          orEmpty(parts.text(Part.one("ConceptSchemeID"), IsoConceptReference::scheme)),
          orEmpty(parts.text(Part.one("ConceptID"), IsoConceptReference::concept)));
    }

    private static String orEmpty(@Nullable String text) {
      return text == null ? "" : text;
    }

    Urn urn() {
      return new Urn(CONCEPT, agency, scheme, "1.0", concept);
    }
  }

  static Concept shape(Parts<Concept> parts) {
    return new Concept(
        parts.inline(Concept::naming, Nameable.shape("Concept")),
        parts.localItem(Part.one("Parent"), "Concept", Concept::parent),
        parts.group(
            Part.one("CoreRepresentation"), Concept::coreRepresentation, Representation::shape),
        parts.groupOrUrn(
            Part.one("ISOConceptReference"),
            Concept::isoReference,
            IsoConceptReference::shape,
            IsoConceptReference::urn,
            urn -> new IsoConceptReference(urn.agency(), urn.id(), urn.item())));
  }
}
