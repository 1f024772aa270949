package org.jisik.model.artefact;

import java.util.List;
import org.jisik.model.describe.Part;
import org.jisik.model.describe.Parts;
import org.jspecify.annotations.Nullable;

/**
 * Those who supply data to an agency; its id is DATA_PROVIDERS.
 *
 * @param isPartial true where the scheme holds only some of the items of the original
 */
public record DataProviderScheme(
    Maintainable base, @Nullable Boolean isPartial, List<Organisation> providers)
    implements ItemScheme<Organisation> {

  public static final ArtefactType<DataProviderScheme> TYPE =
      ArtefactType.of(
              "base", "DataProviderScheme", DataProviderScheme.class, DataProviderScheme::shape)
          .since21("OrganisationSchemes", "DataProviderScheme", "dataProviderSchemes", 1)
          .since30("DataProviderSchemes");

  public DataProviderScheme {
    providers = List.copyOf(providers);
  }

  @Override
  public List<Organisation> items() {
    return providers;
  }

  @Override
  public DataProviderScheme with(List<Organisation> items, @Nullable Boolean nowPartial) {
    return new DataProviderScheme(base, nowPartial, items);
  }

  @Override
  public ArtefactType<DataProviderScheme> type() {
    return TYPE;
  }

  static DataProviderScheme shape(Parts<DataProviderScheme> parts) {
    return new DataProviderScheme(
        parts.inline(
            DataProviderScheme::base, Maintainable.unversionedSince30("DataProviderScheme")),
        parts.flag("isPartial", DataProviderScheme::isPartial),
        parts.list(
            Part.many("DataProvider"),
            DataProviderScheme::providers,
            Organisation.shape("DataProvider")));
  }
}
