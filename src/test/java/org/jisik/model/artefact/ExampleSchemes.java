package org.jisik.model.artefact;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jisik.model.artefact.CategoryScheme.Category;
import org.jisik.model.artefact.HierarchicalCodelist.HierarchicalCode21;
import org.jisik.model.artefact.HierarchicalCodelist.Hierarchy21;
import org.jisik.model.artefact.Hierarchy.HierarchicalCode;
import org.jisik.model.artefact.Hierarchy.Level;
import org.jisik.model.artefact.ValueList.ValueItem;
import org.jisik.model.describe.Era;
import org.jisik.model.describe.NamedReference;
import org.jisik.model.reference.Urn;
import org.jisik.model.reference.Version;
import org.jisik.model.text.LocalisedText;
import org.jspecify.annotations.Nullable;

/** Organisations, categories, hierarchies, value lists and agreements. */
final class ExampleSchemes {

  private static final String MODEL = "urn:sdmx:org.sdmx.infomodel.";

  private ExampleSchemes() {}

  static List<Artefact> of(Era era) {
    List<Artefact> examples = new ArrayList<>();
    examples.add(new AgencyScheme(first(era, "AGENCIES"), true, organisations(era)));
    examples.add(new DataProviderScheme(first(era, "DATA_PROVIDERS"), null, organisations(era)));
    examples.add(new DataConsumerScheme(first(era, "DATA_CONSUMERS"), null, organisations(era)));
    examples.add(new OrganisationUnitScheme(first(era, "UNITS"), null, units(era)));
    examples.add(categories(era));
    examples.add(
        new Categorisation(
            first(era, "CAT_KST"),
            urn("datastructure.Dataflow=BOK:KST_TYPE(1.0.0)"),
            urn("categoryscheme.Category=BOK:TOPICS(1.0.0).ECONOMY.TRADE")));
    examples.add(
        new ProvisionAgreement(
            Examples.base(era, "PA_KST"),
            urn("datastructure.Dataflow=BOK:KST_TYPE(1.0.0)"),
            urn("base.DataProvider=BOK:DATA_PROVIDERS(1.0).BOK")));
    examples.addAll(era == Era.V21 ? v21() : since30(era));
    return examples;
  }

  private static List<Artefact> v21() {
    return List.of(
        hierarchicalCodelist(),
        new ProvisionAgreement(
            Examples.base(Era.V21, "PA_METADATA"),
            urn("metadatastructure.Metadataflow=BOK:MDF(1.0)"),
            urn("base.DataProvider=BOK:DATA_PROVIDERS(1.0).BOK")));
  }

  /** Codes by reference and by alias, three deep, with levels. */
  private static HierarchicalCodelist hierarchicalCodelist() {
    HierarchicalCode21 bottom = code("C", null, "TYPES", "C", List.of());
    HierarchicalCode21 middle = code("B", null, "TYPES", "B", List.of(bottom));
    Urn code = urn("codelist.Code=BOK:CL_TYPE(1.0.0).A");
    Level lower = new Level(Nameable.of("L2", "Types"), null, null);
    return new HierarchicalCodelist(
        Examples.base(Era.V21, "HCL_TYPE"),
        List.of(
            new NamedReference("TYPES", urn("codelist.Codelist=BOK:CL_TYPE(1.0.0)")),
            new NamedReference("OTHERS", urn("codelist.Codelist=BOK:CL_OTHER(1.0.0)"))),
        List.of(
            new Hierarchy21(
                Nameable.of("H1", "By type"),
                true,
                List.of(code("A", code, null, null, List.of(middle))),
                new Level(Nameable.of("L1", "Groups"), TextFormat.of("Alpha"), lower)),
            new Hierarchy21(
                Nameable.of("H2", "By nothing"),
                false,
                List.of(code("A", code, null, null, List.of())),
                null)));
  }

  private static HierarchicalCode21 code(
      String id,
      @Nullable Urn code,
      @Nullable String alias,
      @Nullable String codeId,
      List<HierarchicalCode21> below) {
    return new HierarchicalCode21(
        new Identifiable(id, null, Examples.annotations(Era.V21), List.of()),
        "1.1",
        "2020-01-01T00:00:00Z",
        null,
        code,
        alias,
        codeId,
        below,
        "L2");
  }

  private static List<Artefact> since30(Era era) {
    return List.of(
        new MetadataProviderScheme(
            first(era, "METADATA_PROVIDERS"), null, List.of(organisation(era, "BOK", null))),
        values(era),
        hierarchy(era),
        new HierarchyAssociation(
            Examples.base(era, "HA"),
            urn("codelist.Hierarchy=BOK:H_TYPE(1.0.0)"),
            urn("codelist.Codelist=BOK:CL_TYPE(1.0.0)"),
            urn("datastructure.Dataflow=BOK:KST_TYPE(1.0.0)")),
        new MetadataProvisionAgreement(
            Examples.base(era, "MPA"),
            urn("metadatastructure.Metadataflow=BOK:MDF(1.0.0)"),
            urn("base.MetadataProvider=BOK:METADATA_PROVIDERS(1.0).BOK"),
            List.of(MODEL + "datastructure.Dataflow=BOK:*(*)")));
  }

  private static Urn urn(String rest) {
    return Examples.urn(MODEL + rest);
  }

  /** Base parts under version 1.0, which is all that some types may have. */
  private static Maintainable first(Era era, String id) {
    Maintainable base = Examples.base(era, id);
    return new Maintainable(
        id,
        base.agency(),
        Version.DEFAULT,
        base.uri(),
        era == Era.V21 ? false : null,
        base.isPartialLanguage(),
        base.isExternalReference(),
        base.serviceUrl(),
        base.structureUrl(),
        base.validFrom(),
        base.validTo(),
        base.annotations(),
        base.links(),
        base.name(),
        base.description());
  }

  private static List<Organisation> organisations(Era era) {
    return List.of(organisation(era, "BOK", null), organisation(era, "IMF", null));
  }

  private static List<Organisation> units(Era era) {
    return List.of(organisation(era, "A", null), organisation(era, "B", "A"));
  }

  private static Organisation organisation(Era era, String id, @Nullable String parent) {
    return new Organisation(Nameable.of(id, "Organisation " + id), parent, List.of(contact(era)));
  }

  private static Contact contact(Era era) {
    return new Contact(
        era == Era.V21 ? null : "C1",
        LocalisedText.of("en", "Ms Kim").with("ko", "김"),
        LocalisedText.of("en", "Statistics"),
        LocalisedText.of("en", "Editor"),
        List.of(
            new Contact.Telephone("+82 1"),
            new Contact.Telephone("+82 2"),
            new Contact.Fax("+82 3"),
            new Contact.X400("x"),
            new Contact.Uri("https://example.org/"),
            new Contact.Email("kim@example.org")));
  }

  private static CategoryScheme categories(Era era) {
    Category trade = new Category(Nameable.of("TRADE", "Trade"), List.of());
    Category economy = new Category(Nameable.of("ECONOMY", "Economy"), List.of(trade));
    Category other = new Category(Nameable.of("OTHER", "Other"), List.of());
    return new CategoryScheme(Examples.base(era, "TOPICS"), false, List.of(economy, other));
  }

  private static ValueList values(Era era) {
    return new ValueList(
        Examples.base(era, "VL_UNIT"),
        List.of(
            new ValueItem(
                "€ <5>",
                Examples.annotations(era),
                LocalisedText.of("en", "Euro"),
                LocalisedText.of("en", "Money")),
            new ValueItem("%", List.of(), LocalisedText.NONE, LocalisedText.NONE)));
  }

  private static Hierarchy hierarchy(Era era) {
    TextFormat format =
        new TextFormat(
            "Alpha",
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            BigDecimal.ONE,
            BigDecimal.TEN,
            null,
            null,
            null,
            "[A-Z]+",
            null,
            List.of());
    Level type = new Level(Nameable.of("TYPE", "By type"), format, null);
    Level total = new Level(Nameable.of("TOTAL", "Total"), null, type);
    return new Hierarchy(
        Examples.base(era, "H_TYPE"),
        true,
        total,
        List.of(code("_T", "TOTAL", List.of(code("A", "TYPE", List.of())))));
  }

  private static HierarchicalCode code(String id, String level, List<HierarchicalCode> below) {
    return new HierarchicalCode(
        Identifiable.of(id),
        "2020-01-01T00:00:00Z",
        "2030-12-31T00:00:00Z",
        urn("codelist.Code=BOK:CL_TYPE(1.0.0)." + id),
        below,
        level);
  }
}
