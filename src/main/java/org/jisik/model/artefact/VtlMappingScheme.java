package org.jisik.model.artefact;

import java.util.List;
import java.util.Optional;
import org.jisik.model.describe.Era;
import org.jisik.model.describe.Part;
import org.jisik.model.describe.Parts;
import org.jspecify.annotations.Nullable;

/**
 * The names by which VTL statements know dataflows, codelists and concepts.
 *
 * @param isPartial true where the scheme holds only some of the mappings of the original
 * @param mappings in the order written
 * @see <a
 *     href="https://github.com/sdmx-twg/sdmx-ml/blob/v3.0.0/schemas/SDMXStructureTransformation.xsd">SDMX-ML
 *     3.0</a>
 */
public record VtlMappingScheme(
    Maintainable base, @Nullable Boolean isPartial, List<VtlMapping> mappings)
    implements ItemScheme<VtlMapping> {

  /** A reference to such a scheme from the other schemes of VTL. */
  static final Part PART = Part.one("VtlMappingScheme");

  public static final ArtefactType<VtlMappingScheme> TYPE =
      ArtefactType.of(
              "transformation", "VtlMappingScheme", VtlMappingScheme.class, VtlMappingScheme::shape)
          .sinceMl21("VtlMappings", "VtlMappingScheme", 17)
          .since30("VtlMappingSchemes");

  public VtlMappingScheme {
    mappings = List.copyOf(mappings);
  }

  @Override
  public List<VtlMapping> items() {
    return mappings;
  }

  @Override
  public VtlMappingScheme with(List<VtlMapping> items, @Nullable Boolean nowPartial) {
    return new VtlMappingScheme(base, nowPartial, items);
  }

  @Override
  public ArtefactType<VtlMappingScheme> type() {
    return TYPE;
  }

  @Override
  public Optional<String> obstacle(Era era) {
    boolean isOf21 = mappings.stream().anyMatch(mapping -> mapping.conceptScheme() != null);
    return era.isSince30() && isOf21
        ? Optional.of("%s has no VTL mappings of concept schemes".formatted(era))
        : ItemScheme.super.obstacle(era);
  }

  static VtlMappingScheme shape(Parts<VtlMappingScheme> parts) {
    return new VtlMappingScheme(
        parts.inline(VtlMappingScheme::base, Maintainable.shape("VtlMappingScheme")),
        parts.flag("isPartial", VtlMappingScheme::isPartial),
        parts.list(Part.many("VtlMapping"), VtlMappingScheme::mappings, VtlMapping::shape));
  }
}
