package org.jisik.model.artefact;

import java.util.List;
import org.jisik.model.reference.Urn;
import org.jspecify.annotations.Nullable;

/** Which categories of one scheme are those of another (SDMX 3.x). */
public record CategorySchemeMap(
    Maintainable base, @Nullable Urn source, @Nullable Urn target, List<ItemMap> itemMaps)
    implements ItemSchemeMap {

  public static final ArtefactType<CategorySchemeMap> TYPE =
      ItemSchemeMap.type(CategorySchemeMap.class, CategorySchemeMap::new);

  public CategorySchemeMap {
    itemMaps = List.copyOf(itemMaps);
  }

  @Override
  public ArtefactType<CategorySchemeMap> type() {
    return TYPE;
  }
}
