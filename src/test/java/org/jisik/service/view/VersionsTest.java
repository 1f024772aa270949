package org.jisik.service.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.jisik.model.artefact.Artefact;
import org.jisik.model.artefact.Categorisation;
import org.jisik.model.artefact.Dataflow;
import org.jisik.model.artefact.Hierarchy;
import org.jisik.model.artefact.OrganisationUnitScheme;
import org.jisik.model.artefact.ValueList;
import org.jisik.model.describe.Era;
import org.jisik.model.reference.Urn;
import org.jisik.model.reference.Version;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Versions of artefacts and in references, as SDMX 2.1 has them. */
class VersionsTest {

  private static final VersionView VERSIONS = new VersionView(KnownArtefacts.none());

  @ParameterizedTest
  @CsvSource({
    "1.0.0, true",
    "2.1.3, true",
    "0.1.0, false",
    "1.0, false",
    "1, false",
    "1.2.3.4, false"
  })
  void stableSemanticVersionsAreFinalWhereNobodySaid(String version, boolean isFinal) {
    Dataflow seen = Given.only(Dataflow.class, VERSIONS, Given.dataflow("F", version), Era.V21);
    assertEquals(isFinal, seen.base().isFinal());
  }

  @Test
  void whatIsSaidIsKept() {
    Dataflow flow =
        (Dataflow)
            Rewritten.withBase(Given.dataflow("F", "1.0.0"), base -> base.withIsFinal(false));
    assertEquals(Viewed.as(flow), VERSIONS.of(flow, Era.V21));
  }

  @Test
  void withoutVersionIsVersion10() {
    Dataflow flow = Given.dataflow("F", "");
    Dataflow seen = Given.only(Dataflow.class, VERSIONS, flow, Era.V21);
    assertEquals(Version.DEFAULT, seen.base().version());
    assertEquals(Viewed.as(flow), VERSIONS.of(flow, Era.V31));
  }

  @Test
  void withoutVersionBesideVersion10IsLeftOut() {
    KnownArtefacts known = new KnownArtefacts(List.of(Given.dataflow("F", "1.0")));
    assertEquals(
        "Dataflow BOK:F is left out: without a version it would be 1.0 in SDMX 2.1, which is another",
        Given.leftOut(new VersionView(known), Given.dataflow("F", ""), Era.V21));
  }

  @Test
  void draftsAreLeftOut() {
    Viewed viewed =
        new ArtefactViews(KnownArtefacts.none())
            .view(List.of(Given.dataflow("F", "1.0.0-draft")), Era.V21);
    assertEquals(
        "Dataflow BOK:F(1.0.0-draft) is left out: SDMX 2.1 has no versions with an extension",
        viewed.leftOut().get(0).toString());
  }

  private static OrganisationUnitScheme units(String version) {
    return new OrganisationUnitScheme(Given.base("UNITS", version), null, List.of());
  }

  @Test
  void organisationSchemesHaveNoVersionSince30() {
    OrganisationUnitScheme seen =
        Given.only(
            OrganisationUnitScheme.class,
            new OrganisationSchemeView(KnownArtefacts.none()),
            units("2.0"),
            Era.V30);
    assertEquals(Version.DEFAULT, seen.base().version());
  }

  @Test
  void onlyTheNewestOrganisationSchemeIsSeenSince30() {
    EraView view =
        new OrganisationSchemeView(new KnownArtefacts(List.of(units("1.0"), units("2.0"))));
    assertEquals(
        "OrganisationUnitScheme BOK:UNITS(1.0) is left out: since SDMX 3.0 it has one version, and"
            + " there is a newer one",
        Given.leftOut(view, units("1.0"), Era.V31));
    assertEquals(Viewed.as(units("1.0")), view.of(units("1.0"), Era.V21));
  }

  private static Categorisation categorisation(String source) {
    return new Categorisation(
        Given.base("CAT", "1.0"),
        Given.urn(source),
        Given.urn("categoryscheme.Category=BOK:TOPICS(1.0+.0).ECONOMY"));
  }

  private static Viewed references(Categorisation categorisation, Artefact... others) {
    List<Artefact> all = new ArrayList<>(List.of(others));
    all.add(categorisation);
    return new ConcreteReferencesView(new KnownArtefacts(all)).of(categorisation, Era.V21);
  }

  @Test
  void aRangeIsTheBestVersionThereIs() {
    Viewed viewed =
        references(
            categorisation("datastructure.Dataflow=BOK:F(1.0+.0)"),
            Given.dataflow("F", "1.0.0"),
            Given.dataflow("F", "1.2.0"),
            Given.dataflow("F", "2.0.0"));
    Urn source = ((Categorisation) viewed.artefacts().get(0)).source();
    assertEquals(Given.urn("datastructure.Dataflow=BOK:F(1.2.0)"), source);
  }

  @Test
  void aRangeOfNothingStays() {
    Categorisation categorisation = categorisation("datastructure.Dataflow=BOK:F(1.0+.0)");
    assertEquals(Viewed.as(categorisation), references(categorisation));
  }

  @Test
  void aHierarchyIsAHierarchicalCodelistToThoseWhoReferToIt() {
    Categorisation categorisation = categorisation("codelist.Hierarchy=BOK:H(1.0)");
    Hierarchy hierarchy = new Hierarchy(Given.base("H", "1.0"), false, null, List.of());
    Viewed viewed = references(categorisation, hierarchy);
    assertEquals(
        Given.urn("codelist.HierarchicalCodelist=BOK:H(1.0)"),
        ((Categorisation) viewed.artefacts().get(0)).source());
  }

  @Test
  void whatRefersToADraftIsLeftOut() {
    assertEquals(
        "it refers to urn:sdmx:org.sdmx.infomodel.datastructure.Dataflow=BOK:F(1.0.0-x), and SDMX"
            + " 2.1 has no versions with an extension",
        references(categorisation("datastructure.Dataflow=BOK:F(1.0.0-x)"))
            .leftOut()
            .get(0)
            .reason());
  }

  @Test
  void whatRefersToSomethingUnheardOfIsLeftOut() {
    ValueList list = new ValueList(Given.base("VL", "1.0"), List.of());
    assertEquals(
        "it refers to urn:sdmx:org.sdmx.infomodel.codelist.ValueList=BOK:VL(1.0), which SDMX 2.1"
            + " does not have",
        references(categorisation("codelist.ValueList=BOK:VL(1.0)"), list)
            .leftOut()
            .get(0)
            .reason());
  }

  @Test
  void laterErasKeepRanges() {
    Categorisation categorisation = categorisation("datastructure.Dataflow=BOK:F(1.0+.0)");
    assertEquals(
        Viewed.as(categorisation),
        new ConcreteReferencesView(new KnownArtefacts(List.of(categorisation)))
            .of(categorisation, Era.V30));
  }
}
