package org.jisik.model.artefact;

import java.util.List;
import org.jisik.model.describe.Part;
import org.jisik.model.describe.Parts;
import org.jisik.model.reference.Urn;
import org.jspecify.annotations.Nullable;

/**
 * Rules of VTL that transformations check data by.
 *
 * @param isPartial true where the scheme holds only some of the rulesets of the original
 * @param vtlVersion the version of VTL
 * @param rulesets in the order written
 * @param vtlMappingScheme the names by which the rules know structures
 * @see <a
 *     href="https://github.com/sdmx-twg/sdmx-ml/blob/v3.0.0/schemas/SDMXStructureTransformation.xsd">SDMX-ML
 *     3.0</a>
 */
public record RulesetScheme(
    Maintainable base,
    @Nullable Boolean isPartial,
    @Nullable String vtlVersion,
    List<Ruleset> rulesets,
    @Nullable Urn vtlMappingScheme)
    implements ItemScheme<RulesetScheme.Ruleset> {

  public static final ArtefactType<RulesetScheme> TYPE =
      ArtefactType.of("transformation", "RulesetScheme", RulesetScheme.class, RulesetScheme::shape)
          .sinceMl21("Rulesets", "RulesetScheme", 19)
          .since30("RulesetSchemes");

  public RulesetScheme {
    rulesets = List.copyOf(rulesets);
  }

  /**
   * A set of rules.
   *
   * @param type {@code datapoint} or {@code hierarchical}
   * @param scope what the rules speak of: {@code valuedomain} or {@code variable}
   * @param definition the whole {@code define} statement
   */
  public record Ruleset(
      Nameable naming, @Nullable String type, @Nullable String scope, @Nullable String definition)
      implements Item<Ruleset> {

    static Ruleset shape(Parts<Ruleset> parts) {
      return new Ruleset(
          parts.inline(Ruleset::naming, Nameable.shape("Ruleset")),
          parts.attribute("rulesetType", Ruleset::type),
          parts.attribute("rulesetScope", Ruleset::scope),
          parts.text(Part.one("RulesetDefinition"), Ruleset::definition));
    }
  }

  @Override
  public List<Ruleset> items() {
    return rulesets;
  }

  @Override
  public RulesetScheme with(List<Ruleset> items, @Nullable Boolean nowPartial) {
    return new RulesetScheme(base, nowPartial, vtlVersion, items, vtlMappingScheme);
  }

  @Override
  public ArtefactType<RulesetScheme> type() {
    return TYPE;
  }

  static RulesetScheme shape(Parts<RulesetScheme> parts) {
    return new RulesetScheme(
        parts.inline(RulesetScheme::base, Maintainable.shape("RulesetScheme")),
        parts.flag("isPartial", RulesetScheme::isPartial),
        parts.attribute("vtlVersion", RulesetScheme::vtlVersion),
        parts.list(Part.many("Ruleset"), RulesetScheme::rulesets, Ruleset::shape),
        parts.reference(VtlMappingScheme.PART, RulesetScheme::vtlMappingScheme));
  }
}
