package org.jisik.model.artefact;

import java.util.ArrayList;
import java.util.List;
import org.jisik.model.artefact.CustomTypeScheme.CustomType;
import org.jisik.model.artefact.NamePersonalisationScheme.NamePersonalisation;
import org.jisik.model.artefact.RulesetScheme.Ruleset;
import org.jisik.model.artefact.TransformationScheme.Transformation;
import org.jisik.model.artefact.UserDefinedOperatorScheme.UserDefinedOperator;
import org.jisik.model.artefact.VtlMapping.Passage;
import org.jisik.model.artefact.VtlMapping.Space;
import org.jisik.model.describe.Era;
import org.jisik.model.reference.Urn;
import org.jspecify.annotations.Nullable;

/** The schemes of VTL. */
final class ExampleTransformations {

  private static final String VTL = "2.0";
  private static final String MODEL = "urn:sdmx:org.sdmx.infomodel.";

  private ExampleTransformations() {}

  static List<Artefact> of(Era era) {
    return List.of(
        types(era),
        mappings(era),
        names(era),
        rulesets(era),
        transformations(era),
        operators(era),
        new TransformationScheme(
            Examples.base(era, "TS_EMPTY"),
            null,
            VTL,
            List.of(),
            null,
            null,
            null,
            List.of(),
            List.of()));
  }

  private static Urn scheme(String type, String id) {
    return Examples.urn(MODEL + "transformation." + type + "=BOK:" + id + "(1.0.0)");
  }

  private static Urn mappingScheme() {
    return scheme("VtlMappingScheme", "VMS");
  }

  private static CustomTypeScheme types(Era era) {
    return new CustomTypeScheme(
        Examples.base(era, "CTS"),
        true,
        VTL,
        List.of(
            new CustomType(Examples.item(era, "N"), "number", "Decimal", "DDDD.D", "DD.D", "NaN"),
            new CustomType(Nameable.of("S", "Text"), "string", "String", null, null, null)));
  }

  private static NamePersonalisationScheme names(Era era) {
    return new NamePersonalisationScheme(
        Examples.base(era, "NPS"),
        null,
        VTL,
        List.of(
            new NamePersonalisation(
                Examples.item(era, "E"), "variable", "errorcode", "CHECK_ERROR")));
  }

  private static RulesetScheme rulesets(Era era) {
    return new RulesetScheme(
        Examples.base(era, "RS"),
        false,
        VTL,
        List.of(
            new Ruleset(
                Examples.item(era, "HR"),
                "hierarchical",
                "variable",
                "define hierarchical ruleset HR (variable rule X) is A = B + C end hierarchical ruleset")),
        mappingScheme());
  }

  private static UserDefinedOperatorScheme operators(Era era) {
    return new UserDefinedOperatorScheme(
        Examples.base(era, "UDS"),
        null,
        VTL,
        List.of(
            new UserDefinedOperator(
                Examples.item(era, "CL"),
                "define operator CL (x number) returns number is x + 1 end operator")),
        mappingScheme(),
        List.of(scheme("RulesetScheme", "RS"), scheme("RulesetScheme", "RS2")));
  }

  private static TransformationScheme transformations(Era era) {
    return new TransformationScheme(
        Examples.base(era, "TS"),
        true,
        VTL,
        List.of(
            new Transformation(Examples.item(era, "T1"), true, "A - B < 1 & \"x\"", "DS_1"),
            new Transformation(Nameable.of("T2", "Two"), false, "DS_1 * 2", "DS_2")),
        mappingScheme(),
        scheme("NamePersonalisationScheme", "NPS"),
        scheme("CustomTypeScheme", "CTS"),
        List.of(scheme("RulesetScheme", "RS"), scheme("RulesetScheme", "RS2")),
        List.of(
            scheme("UserDefinedOperatorScheme", "UDS"),
            scheme("UserDefinedOperatorScheme", "UDS2")));
  }

  private static VtlMappingScheme mappings(Era era) {
    Passage toVtl = new Passage("Pivot", new Space(List.of("FREQ", "REF_AREA")));
    Passage fromVtl = new Passage("Unpivot", new Space(List.of("FREQ")));
    Urn flow = Examples.urn(MODEL + "datastructure.Dataflow=BOK:KST_TYPE(1.0.0)");
    List<VtlMapping> mappings = new ArrayList<>();
    mappings.add(
        new VtlMapping(
            Examples.item(era, "M1"), "KST", flow, false, toVtl, fromVtl, null, null, null));
    mappings.add(
        ofDataflow("M2", null, new Passage("Basic", null), new Passage(null, fromVtl.space())));
    mappings.add(ofDataflow("M3", flow, null, null));
    mappings.add(ofItems("M4", Examples.codes("CL_FREQ"), null, null));
    mappings.add(ofItems("M5", null, null, Examples.concept("FREQ")));
    if (era == Era.V21) {
      mappings.add(ofItems("M6", null, Examples.urn(MODEL + CONCEPTS), null));
    }
    return new VtlMappingScheme(Examples.base(era, "VMS"), false, mappings);
  }

  private static final String CONCEPTS = "conceptscheme.ConceptScheme=BOK:CS_KST(1.0.0)";

  private static VtlMapping ofDataflow(
      String id, @Nullable Urn flow, @Nullable Passage toVtl, @Nullable Passage fromVtl) {
    return new VtlMapping(
        Nameable.of(id, id), "a" + id, flow, flow == null, toVtl, fromVtl, null, null, null);
  }

  private static VtlMapping ofItems(
      String id, @Nullable Urn codelist, @Nullable Urn conceptScheme, @Nullable Urn concept) {
    return new VtlMapping(
        Nameable.of(id, id), "a" + id, null, false, null, null, codelist, conceptScheme, concept);
  }
}
