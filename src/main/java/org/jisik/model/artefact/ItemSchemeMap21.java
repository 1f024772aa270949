package org.jisik.model.artefact;

import java.util.List;
import org.jisik.model.describe.Alternative;
import org.jisik.model.describe.Part;
import org.jisik.model.describe.Parts;
import org.jisik.model.reference.Urn;
import org.jspecify.annotations.Nullable;

/**
 * How the items of one scheme become those of another, as a part of a {@link StructureSet}.
 *
 * @param kind what is mapped; it is the element in XML
 * @param source the scheme whose items are mapped
 * @param target the scheme that they are mapped to
 */
public record ItemSchemeMap21(
    Kind kind,
    Nameable naming,
    @Nullable Urn source,
    @Nullable Urn target,
    List<ItemAssociation> items)
    implements StructureSet.SetMap {

  public ItemSchemeMap21 {
    items = List.copyOf(items);
  }

  /** What such maps map. */
  public enum Kind {
    ORGANISATION_SCHEME("OrganisationSchemeMap", "OrganisationMap"),
    CATEGORY_SCHEME("CategorySchemeMap", "CategoryMap"),
    CODELIST("CodelistMap", "CodeMap"),
    CONCEPT_SCHEME("ConceptSchemeMap", "ConceptMap"),
    REPORTING_TAXONOMY("ReportingTaxonomyMap", "ReportingCategoryMap"),
    /** Codelists and hierarchical ones. */
    HYBRID_CODELIST("HybridCodelistMap", "HybridCodeMap");

    private final String mapClass;
    private final Part items;

    Kind(String mapClass, String itemElement) {
      this.mapClass = mapClass;
      this.items = Part.many(itemElement);
    }

    /** Its class in URNs; that of an artefact of 3.x where there is one for it alone. */
    public String mapClass() {
      return mapClass;
    }

    Alternative<ItemSchemeMap21> alternative() {
      return new Alternative<>(Part.many(mapClass), ItemSchemeMap21.class, this::shape)
          .where(map -> map.kind == this);
    }

    private ItemSchemeMap21 shape(Parts<ItemSchemeMap21> parts) {
      Nameable naming = parts.inline(ItemSchemeMap21::naming, Nameable.shape(mapClass));
      Urn source = parts.reference(Part.one("Source"), ItemSchemeMap21::source);
      Urn target = parts.reference(Part.one("Target"), ItemSchemeMap21::target);
      return new ItemSchemeMap21(
          this,
          naming,
          source,
          target,
          parts.list(
              items, ItemSchemeMap21::items, item -> ItemAssociation.shape(item, source, target)));
    }
  }

  /**
   * An item and the one it becomes.
   *
   * @param source an item of the source; of a hierarchical codelist with the id of the hierarchy
   *     before its own
   * @param target an item of the target
   */
  public record ItemAssociation(
      List<Annotation> annotations, @Nullable Urn source, @Nullable Urn target) {

    public ItemAssociation {
      annotations = List.copyOf(annotations);
    }

    static ItemAssociation shape(
        Parts<ItemAssociation> parts, @Nullable Urn source, @Nullable Urn target) {
      return new ItemAssociation(
          parts.list(Identifiable.ANNOTATIONS, ItemAssociation::annotations, Annotation::shape),
          parts.referenceWithin(Part.one("Source"), source, ItemAssociation::source),
          parts.referenceWithin(Part.one("Target"), target, ItemAssociation::target));
    }
  }
}
