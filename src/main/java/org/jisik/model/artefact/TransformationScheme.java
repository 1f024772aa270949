package org.jisik.model.artefact;

import java.util.List;
import org.jisik.model.describe.Part;
import org.jisik.model.describe.Parts;
import org.jisik.model.reference.Urn;
import org.jspecify.annotations.Nullable;

/**
 * Statements of VTL that make data of data, such as checks and derived series.
 *
 * @param isPartial true where the scheme holds only some of the transformations of the original
 * @param vtlVersion the version of VTL
 * @param transformations in the order written; which comes first is told by what they need
 * @param vtlMappingScheme the names by which they know structures
 * @param namePersonalisationScheme names in the place of those of VTL
 * @param customTypeScheme how types become types of SDMX
 * @param rulesetSchemes the rules that they use
 * @param userDefinedOperatorSchemes the operators that they use
 * @see <a
 *     href="https://github.com/sdmx-twg/sdmx-ml/blob/v3.0.0/schemas/SDMXStructureTransformation.xsd">SDMX-ML
 *     3.0</a>
 */
public record TransformationScheme(
    Maintainable base,
    @Nullable Boolean isPartial,
    @Nullable String vtlVersion,
    List<Transformation> transformations,
    @Nullable Urn vtlMappingScheme,
    @Nullable Urn namePersonalisationScheme,
    @Nullable Urn customTypeScheme,
    List<Urn> rulesetSchemes,
    List<Urn> userDefinedOperatorSchemes)
    implements ItemScheme<TransformationScheme.Transformation> {

  public static final ArtefactType<TransformationScheme> TYPE =
      ArtefactType.of(
              "transformation",
              "TransformationScheme",
              TransformationScheme.class,
              TransformationScheme::shape)
          .sinceMl21("Transformations", "TransformationScheme", 20)
          .since30("TransformationSchemes");

  public TransformationScheme {
    transformations = List.copyOf(transformations);
    rulesetSchemes = List.copyOf(rulesetSchemes);
    userDefinedOperatorSchemes = List.copyOf(userDefinedOperatorSchemes);
  }

  /**
   * One statement.
   *
   * @param isPersistent whether its result is kept ({@code <-}) or only passed on ({@code :=})
   * @param expression the right-hand side of the statement
   * @param result the name of what comes out, its left-hand side
   */
  public record Transformation(
      Nameable naming,
      @Nullable Boolean isPersistent,
      @Nullable String expression,
      @Nullable String result)
      implements Item<Transformation> {

    static Transformation shape(Parts<Transformation> parts) {
      return new Transformation(
          parts.inline(Transformation::naming, Nameable.shape("Transformation")),
          parts.flag("isPersistent", Transformation::isPersistent),
          parts.text(Part.one("Expression"), Transformation::expression),
          parts.text(Part.one("Result"), Transformation::result));
    }
  }

  @Override
  public List<Transformation> items() {
    return transformations;
  }

  @Override
  public TransformationScheme with(List<Transformation> items, @Nullable Boolean nowPartial) {
    return new TransformationScheme(
        base,
        nowPartial,
        vtlVersion,
        items,
        vtlMappingScheme,
        namePersonalisationScheme,
        customTypeScheme,
        rulesetSchemes,
        userDefinedOperatorSchemes);
  }

  @Override
  public ArtefactType<TransformationScheme> type() {
    return TYPE;
  }

  static TransformationScheme shape(Parts<TransformationScheme> parts) {
    return new TransformationScheme(
        parts.inline(TransformationScheme::base, Maintainable.shape("TransformationScheme")),
        parts.flag("isPartial", TransformationScheme::isPartial),
        parts.attribute("vtlVersion", TransformationScheme::vtlVersion),
        parts.list(
            Part.many("Transformation"),
            TransformationScheme::transformations,
            Transformation::shape),
        parts.reference(VtlMappingScheme.PART, TransformationScheme::vtlMappingScheme),
        parts.reference(
            Part.one("NamePersonalisationScheme"), TransformationScheme::namePersonalisationScheme),
        parts.reference(Part.one("CustomTypeScheme"), TransformationScheme::customTypeScheme),
        parts.references(Part.many("RulesetScheme"), TransformationScheme::rulesetSchemes),
        parts.references(
            Part.many("UserDefinedOperatorScheme"),
            TransformationScheme::userDefinedOperatorSchemes));
  }
}
