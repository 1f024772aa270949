package org.jisik.model.artefact;

import java.util.List;
import org.jisik.model.describe.Part;
import org.jisik.model.describe.Parts;
import org.jisik.model.reference.Urn;
import org.jspecify.annotations.Nullable;

/**
 * What a report consists of: a tree of parts, and the structures or flows that fill them.
 *
 * @param isPartial true where the taxonomy holds only some of the categories of the original
 * @param categories those at the top, in the order written
 * @see <a
 *     href="https://github.com/sdmx-twg/sdmx-ml/blob/v3.0.0/schemas/SDMXStructureReportingTaxonomy.xsd">SDMX-ML
 *     3.0</a>
 */
public record ReportingTaxonomy(
    Maintainable base, @Nullable Boolean isPartial, List<ReportingCategory> categories)
    implements ItemScheme<ReportingTaxonomy.ReportingCategory> {

  private static final Part CATEGORIES = Part.many("ReportingCategory");

  public static final ArtefactType<ReportingTaxonomy> TYPE =
      ArtefactType.of(
              "categoryscheme",
              "ReportingTaxonomy",
              ReportingTaxonomy.class,
              ReportingTaxonomy::shape)
          .since21("ReportingTaxonomies", "ReportingTaxonomy", "reportingTaxonomies", 12)
          .since30("ReportingTaxonomies");

  public ReportingTaxonomy {
    categories = List.copyOf(categories);
  }

  /**
   * A part of the report and those inside it. It is filled by structures or by flows, not by both.
   *
   * @param structures structures whose data or metadata fill it
   * @param flows dataflows, metadataflows or agreements whose data or metadata fill it
   */
  public record ReportingCategory(
      Nameable naming, List<ReportingCategory> categories, List<Urn> structures, List<Urn> flows)
      implements Item<ReportingCategory> {

    public ReportingCategory {
      categories = List.copyOf(categories);
      structures = List.copyOf(structures);
      flows = List.copyOf(flows);
    }

    @Override
    public List<ReportingCategory> items() {
      return categories;
    }

    @Override
    public ReportingCategory withItems(List<ReportingCategory> items) {
      return new ReportingCategory(naming, items, structures, flows);
    }

    static ReportingCategory shape(Parts<ReportingCategory> parts) {
      return new ReportingCategory(
          parts.inline(ReportingCategory::naming, Nameable.shape("ReportingCategory")),
          parts.list(CATEGORIES, ReportingCategory::categories, ReportingCategory::shape),
          parts.references(Part.one("StructuralMetadata"), ReportingCategory::structures),
          parts.references(Part.one("ProvisioningMetadata"), ReportingCategory::flows));
    }
  }

  @Override
  public List<ReportingCategory> items() {
    return categories;
  }

  @Override
  public ReportingTaxonomy with(List<ReportingCategory> items, @Nullable Boolean nowPartial) {
    return new ReportingTaxonomy(base, nowPartial, items);
  }

  @Override
  public ArtefactType<ReportingTaxonomy> type() {
    return TYPE;
  }

  static ReportingTaxonomy shape(Parts<ReportingTaxonomy> parts) {
    return new ReportingTaxonomy(
        parts.inline(ReportingTaxonomy::base, Maintainable.shape("ReportingTaxonomy")),
        parts.flag("isPartial", ReportingTaxonomy::isPartial),
        parts.list(CATEGORIES, ReportingTaxonomy::categories, ReportingCategory::shape));
  }
}
