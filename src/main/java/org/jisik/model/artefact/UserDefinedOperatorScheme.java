package org.jisik.model.artefact;

import java.util.List;
import org.jisik.model.describe.Part;
import org.jisik.model.describe.Parts;
import org.jisik.model.reference.Urn;
import org.jspecify.annotations.Nullable;

/**
 * Operators of one's own that transformations in VTL use.
 *
 * @param isPartial true where the scheme holds only some of the operators of the original
 * @param vtlVersion the version of VTL
 * @param operators in the order written
 * @param vtlMappingScheme the names by which the operators know structures
 * @param rulesetSchemes the rules that the operators use
 * @see <a
 *     href="https://github.com/sdmx-twg/sdmx-ml/blob/v3.0.0/schemas/SDMXStructureTransformation.xsd">SDMX-ML
 *     3.0</a>
 */
public record UserDefinedOperatorScheme(
    Maintainable base,
    @Nullable Boolean isPartial,
    @Nullable String vtlVersion,
    List<UserDefinedOperator> operators,
    @Nullable Urn vtlMappingScheme,
    List<Urn> rulesetSchemes)
    implements ItemScheme<UserDefinedOperatorScheme.UserDefinedOperator> {

  public static final ArtefactType<UserDefinedOperatorScheme> TYPE =
      ArtefactType.of(
              "transformation",
              "UserDefinedOperatorScheme",
              UserDefinedOperatorScheme.class,
              UserDefinedOperatorScheme::shape)
          .sinceMl21("UserDefinedOperators", "UserDefinedOperatorScheme", 21)
          .since30("UserDefinedOperatorSchemes");

  public UserDefinedOperatorScheme {
    operators = List.copyOf(operators);
    rulesetSchemes = List.copyOf(rulesetSchemes);
  }

  /** An operator. @param definition the whole {@code define operator} statement */
  public record UserDefinedOperator(Nameable naming, @Nullable String definition)
      implements Item<UserDefinedOperator> {

    static UserDefinedOperator shape(Parts<UserDefinedOperator> parts) {
      return new UserDefinedOperator(
          parts.inline(UserDefinedOperator::naming, Nameable.shape("UserDefinedOperator")),
          parts.text(Part.one("OperatorDefinition"), UserDefinedOperator::definition));
    }
  }

  @Override
  public List<UserDefinedOperator> items() {
    return operators;
  }

  @Override
  public UserDefinedOperatorScheme with(
      List<UserDefinedOperator> items, @Nullable Boolean nowPartial) {
    return new UserDefinedOperatorScheme(
        base, nowPartial, vtlVersion, items, vtlMappingScheme, rulesetSchemes);
  }

  @Override
  public ArtefactType<UserDefinedOperatorScheme> type() {
    return TYPE;
  }

  static UserDefinedOperatorScheme shape(Parts<UserDefinedOperatorScheme> parts) {
    return new UserDefinedOperatorScheme(
        parts.inline(
            UserDefinedOperatorScheme::base, Maintainable.shape("UserDefinedOperatorScheme")),
        parts.flag("isPartial", UserDefinedOperatorScheme::isPartial),
        parts.attribute("vtlVersion", UserDefinedOperatorScheme::vtlVersion),
        parts.list(
            Part.many("UserDefinedOperator"),
            UserDefinedOperatorScheme::operators,
            UserDefinedOperator::shape),
        parts.reference(VtlMappingScheme.PART, UserDefinedOperatorScheme::vtlMappingScheme),
        parts.references(Part.many("RulesetScheme"), UserDefinedOperatorScheme::rulesetSchemes));
  }
}
