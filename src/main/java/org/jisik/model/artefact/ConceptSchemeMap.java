package org.jisik.model.artefact;

import java.util.List;
import org.jisik.model.reference.Urn;
import org.jspecify.annotations.Nullable;

/** Which concepts of one scheme are those of another (SDMX 3.x). */
public record ConceptSchemeMap(
    Maintainable base, @Nullable Urn source, @Nullable Urn target, List<ItemMap> itemMaps)
    implements ItemSchemeMap {

  public static final ArtefactType<ConceptSchemeMap> TYPE =
      ItemSchemeMap.type(ConceptSchemeMap.class, ConceptSchemeMap::new);

  public ConceptSchemeMap {
    itemMaps = List.copyOf(itemMaps);
  }

  @Override
  public ArtefactType<ConceptSchemeMap> type() {
    return TYPE;
  }
}
