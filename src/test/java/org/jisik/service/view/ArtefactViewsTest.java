package org.jisik.service.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jisik.model.artefact.Artefact;
import org.jisik.model.artefact.ArtefactType;
import org.jisik.model.artefact.ArtefactTypes;
import org.jisik.model.artefact.DataConstraint;
import org.jisik.model.artefact.Maintainable;
import org.jisik.model.artefact.ValueList;
import org.jisik.model.describe.Era;
import org.jisik.model.text.LocalisedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArtefactViewsTest {

  private final ArtefactViews views = new ArtefactViews(KnownArtefacts.none());

  @Test
  void whatAnEraLacksIsLeftOutAndSaid() {
    Artefact list =
        new ValueList(Maintainable.of("BOK", "VL", "1.0", LocalisedText.NONE), List.of());
    Viewed viewed = views.view(List.of(list), Era.V21);
    assertEquals(List.of(), viewed.artefacts());
    assertEquals(
        "ValueList BOK:VL(1.0) is left out: SDMX 2.1 has no ValueList",
        viewed.leftOut().get(0).toString());
    assertEquals(Viewed.as(list), views.view(List.of(list), Era.V31));
  }

  @ParameterizedTest
  @CsvSource({
    "codelist, codelist geographiccodelist geogridcodelist",
    "geogridcodelist, geogridcodelist",
    "organisationscheme, agencyscheme dataconsumerscheme dataproviderscheme organisationunitscheme",
    "contentconstraint, dataconstraint metadataconstraint",
    "actualconstraint, dataconstraint",
    "allowedconstraint, dataconstraint metadataconstraint",
    "structureset, structureset structuremap representationmap conceptschememap categoryschememap organisationschememap reportingtaxonomymap",
    "structuremap, structuremap structureset",
    "hierarchicalcodelist, hierarchicalcodelist hierarchy",
    "hierarchy, hierarchicalcodelist hierarchy",
    "attachmentconstraint, attachmentconstraint",
    "availabilityconstraint, ''",
    "nonsense, ''"
  })
  void resourcesStandForWhatIsStored(String resource, String types) {
    Set<String> expected = Set.of(types.isEmpty() ? new String[0] : types.split(" "));
    assertEquals(expected, ArtefactViews.typesBehind(resource));
  }

  @ParameterizedTest
  @ValueSource(strings = {"structure", "*"})
  void everythingHasTwoNames(String resource) {
    assertEquals(
        ArtefactTypes.ALL.stream()
            .map(ArtefactType::resource)
            .collect(Collectors.toCollection(TreeSet::new)),
        new TreeSet<>(ArtefactViews.typesBehind(resource)));
  }

  @Test
  void someResourcesMeanConstraintsOfOneKind() {
    DataConstraint actual = constraint(true);
    DataConstraint allowed = constraint(false);
    assertTrue(ArtefactViews.isMeant("actualconstraint", actual));
    assertFalse(ArtefactViews.isMeant("actualconstraint", allowed));
    assertFalse(ArtefactViews.isMeant("allowedconstraint", actual));
    assertTrue(ArtefactViews.isMeant("allowedconstraint", allowed));
    assertTrue(ArtefactViews.isMeant("contentconstraint", actual));
    assertFalse(ArtefactViews.isMeant("codelist", actual));
  }

  private static DataConstraint constraint(boolean isActual) {
    return new DataConstraint(
        Maintainable.of("BOK", "CC", "1.0", LocalisedText.NONE),
        isActual,
        null,
        null,
        null,
        List.of(),
        List.of());
  }
}
