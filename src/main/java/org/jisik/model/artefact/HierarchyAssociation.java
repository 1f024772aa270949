package org.jisik.model.artefact;

import org.jisik.model.describe.Part;
import org.jisik.model.describe.Parts;
import org.jisik.model.reference.Urn;
import org.jspecify.annotations.Nullable;

/**
 * Says for what a hierarchy is to be used (SDMX 3.x).
 *
 * @param linkedHierarchy the hierarchy; null only in a stub
 * @param linkedObject what it is for, for instance a dimension; null only in a stub
 * @param contextObject where it is so, for instance a dataflow
 */
public record HierarchyAssociation(
    Maintainable base,
    @Nullable Urn linkedHierarchy,
    @Nullable Urn linkedObject,
    @Nullable Urn contextObject)
    implements Artefact {

  public static final ArtefactType<HierarchyAssociation> TYPE =
      ArtefactType.of(
              "codelist",
              "HierarchyAssociation",
              HierarchyAssociation.class,
              HierarchyAssociation::shape)
          .since30("HierarchyAssociations")
          .withBodyInStubs();

  @Override
  public ArtefactType<HierarchyAssociation> type() {
    return TYPE;
  }

  static HierarchyAssociation shape(Parts<HierarchyAssociation> parts) {
    return new HierarchyAssociation(
        parts.inline(HierarchyAssociation::base, Maintainable.shape("HierarchyAssociation")),
        parts.reference(Part.one("LinkedHierarchy"), HierarchyAssociation::linkedHierarchy),
        parts.reference(Part.one("LinkedObject"), HierarchyAssociation::linkedObject),
        parts.reference(Part.one("ContextObject"), HierarchyAssociation::contextObject));
  }
}
