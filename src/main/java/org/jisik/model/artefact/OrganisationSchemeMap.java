package org.jisik.model.artefact;

import java.util.List;
import org.jisik.model.reference.Urn;
import org.jspecify.annotations.Nullable;

/** Which organisations of one scheme, of whatever role, are those of another (SDMX 3.x). */
public record OrganisationSchemeMap(
    Maintainable base, @Nullable Urn source, @Nullable Urn target, List<ItemMap> itemMaps)
    implements ItemSchemeMap {

  public static final ArtefactType<OrganisationSchemeMap> TYPE =
      ItemSchemeMap.type(OrganisationSchemeMap.class, OrganisationSchemeMap::new);

  public OrganisationSchemeMap {
    itemMaps = List.copyOf(itemMaps);
  }

  @Override
  public ArtefactType<OrganisationSchemeMap> type() {
    return TYPE;
  }
}
