package org.jisik.model.artefact;

import java.util.List;
import org.jisik.model.describe.Part;
import org.jisik.model.describe.Parts;
import org.jspecify.annotations.Nullable;

/**
 * Those who supply reference metadata to an agency (SDMX 3.x); its id is METADATA_PROVIDERS.
 *
 * @param isPartial true where the scheme holds only some of the items of the original
 */
public record MetadataProviderScheme(
    Maintainable base, @Nullable Boolean isPartial, List<Organisation> providers)
    implements ItemScheme<Organisation> {

  public static final ArtefactType<MetadataProviderScheme> TYPE =
      ArtefactType.of(
              "base",
              "MetadataProviderScheme",
              MetadataProviderScheme.class,
              MetadataProviderScheme::shape)
          .since30("MetadataProviderSchemes");

  public MetadataProviderScheme {
    providers = List.copyOf(providers);
  }

  @Override
  public List<Organisation> items() {
    return providers;
  }

  @Override
  public MetadataProviderScheme with(List<Organisation> items, @Nullable Boolean nowPartial) {
    return new MetadataProviderScheme(base, nowPartial, items);
  }

  @Override
  public ArtefactType<MetadataProviderScheme> type() {
    return TYPE;
  }

  static MetadataProviderScheme shape(Parts<MetadataProviderScheme> parts) {
    return new MetadataProviderScheme(
        parts.inline(
            MetadataProviderScheme::base,
            Maintainable.unversionedSince30("MetadataProviderScheme")),
        parts.flag("isPartial", MetadataProviderScheme::isPartial),
        parts.list(
            Part.many("MetadataProvider"),
            MetadataProviderScheme::providers,
            Organisation.shape("MetadataProvider")));
  }
}
