package org.jisik.model.artefact;

import java.util.List;
import org.jisik.model.describe.Part;
import org.jisik.model.describe.Parts;
import org.jspecify.annotations.Nullable;

/**
 * How the scalar types of VTL become data types of SDMX, where the usual way does not do.
 *
 * @param isPartial true where the scheme holds only some of the types of the original
 * @param vtlVersion the version of VTL
 * @param types in the order written
 * @see <a
 *     href="https://github.com/sdmx-twg/sdmx-ml/blob/v3.0.0/schemas/SDMXStructureTransformation.xsd">SDMX-ML
 *     3.0</a>
 */
public record CustomTypeScheme(
    Maintainable base,
    @Nullable Boolean isPartial,
    @Nullable String vtlVersion,
    List<CustomType> types)
    implements ItemScheme<CustomTypeScheme.CustomType> {

  public static final ArtefactType<CustomTypeScheme> TYPE =
      ArtefactType.of(
              "transformation", "CustomTypeScheme", CustomTypeScheme.class, CustomTypeScheme::shape)
          .sinceMl21("CustomTypes", "CustomTypeScheme", 16)
          .since30("CustomTypeSchemes");

  public CustomTypeScheme {
    types = List.copyOf(types);
  }

  /**
   * A data type for a scalar type.
   *
   * @param vtlScalarType the type in VTL, for instance {@code number}
   * @param dataType the type in SDMX, for instance {@code Decimal}
   * @param vtlLiteralFormat how literals are written in VTL
   * @param outputFormat how values are written in data
   * @param nullValue what stands in data where VTL has null
   */
  public record CustomType(
      Nameable naming,
      @Nullable String vtlScalarType,
      @Nullable String dataType,
      @Nullable String vtlLiteralFormat,
      @Nullable String outputFormat,
      @Nullable String nullValue)
      implements Item<CustomType> {

    static CustomType shape(Parts<CustomType> parts) {
      return new CustomType(
          parts.inline(CustomType::naming, Nameable.shape("CustomType")),
          parts.text(Part.one("VtlScalarType"), CustomType::vtlScalarType),
          parts.text(Part.one("DataType"), CustomType::dataType),
          parts.text(Part.one("VtlLiteralFormat"), CustomType::vtlLiteralFormat),
          parts.text(Part.one("OutputFormat"), CustomType::outputFormat),
          parts.text(Part.one("NullValue"), CustomType::nullValue));
    }
  }

  @Override
  public List<CustomType> items() {
    return types;
  }

  @Override
  public CustomTypeScheme with(List<CustomType> items, @Nullable Boolean nowPartial) {
    return new CustomTypeScheme(base, nowPartial, vtlVersion, items);
  }

  @Override
  public ArtefactType<CustomTypeScheme> type() {
    return TYPE;
  }

  static CustomTypeScheme shape(Parts<CustomTypeScheme> parts) {
    return new CustomTypeScheme(
        parts.inline(CustomTypeScheme::base, Maintainable.shape("CustomTypeScheme")),
        parts.flag("isPartial", CustomTypeScheme::isPartial),
        parts.attribute("vtlVersion", CustomTypeScheme::vtlVersion),
        parts.list(Part.many("CustomType"), CustomTypeScheme::types, CustomType::shape));
  }
}
