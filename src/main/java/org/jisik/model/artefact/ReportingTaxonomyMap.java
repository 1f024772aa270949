package org.jisik.model.artefact;

import java.util.List;
import org.jisik.model.reference.Urn;
import org.jspecify.annotations.Nullable;

/** Which categories of one reporting taxonomy are those of another (SDMX 3.x). */
public record ReportingTaxonomyMap(
    Maintainable base, @Nullable Urn source, @Nullable Urn target, List<ItemMap> itemMaps)
    implements ItemSchemeMap {

  public static final ArtefactType<ReportingTaxonomyMap> TYPE =
      ItemSchemeMap.type(ReportingTaxonomyMap.class, ReportingTaxonomyMap::new);

  public ReportingTaxonomyMap {
    itemMaps = List.copyOf(itemMaps);
  }

  @Override
  public ArtefactType<ReportingTaxonomyMap> type() {
    return TYPE;
  }
}
