package org.jisik.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jisik.error.NoResults;
import org.jisik.model.artefact.Artefact;
import org.jisik.model.artefact.Code;
import org.jisik.model.artefact.Codelist;
import org.jisik.model.artefact.GeoType;
import org.jisik.model.artefact.Maintainable;
import org.jisik.model.artefact.Nameable;
import org.jisik.model.reference.Urn;
import org.jisik.model.text.LocalisedText;
import org.jisik.query.StructureQuery;
import org.jisik.query.StructureQuery.Which;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Codelists, geographic or not, are one class: one space of identities, one kind of reference. */
class GeoCodelistTest {

  private final MemoryStructureStore store = new MemoryStructureStore();
  private final Registry registry = new Registry(store);
  private final StructureService service = new StructureService(registry, Clock.systemUTC());

  @BeforeEach
  void store() {
    store.save(
        List.of(
            codelist("CL_PLAIN", null, null),
            codelist("CL_REGION", GeoType.GEOGRAPHIC, null),
            codelist("CL_CELL", GeoType.GRID, "a grid")),
        Instant.EPOCH);
  }

  private static Codelist codelist(String id, @Nullable GeoType type, @Nullable String grid) {
    Code code = new Code(Nameable.of("A", "A"), null, type == null ? null : "POINT(0 0)");
    Maintainable base = Maintainable.of("BOK", id, "1.0.0", LocalisedText.of("en", id));
    return new Codelist(base, null, List.of(code), List.of(), type, grid);
  }

  @ParameterizedTest
  @CsvSource({
    "codelist, CL_CELL CL_PLAIN CL_REGION",
    "geographiccodelist, CL_REGION",
    "geogridcodelist, CL_CELL",
    "*, CL_CELL CL_PLAIN CL_REGION"
  })
  void resourcesSelect(String resource, String ids) {
    assertEquals(
        List.of(ids.split(" ")),
        find(resource).stream().map(artefact -> artefact.base().id()).sorted().toList());
  }

  private List<Artefact> find(String resource) {
    Set<String> any = Set.of(StructureQuery.ANY);
    return service
        .find(
            StructureQuery.of(
                new Which(Set.of(resource), any, any, any, Set.of()), StructureQuery.Detail.FULL))
        .artefacts();
  }

  @Test
  void aReferenceFindsWhicheverExists() {
    Urn region = Urn.parse("urn:sdmx:org.sdmx.infomodel.codelist.Codelist=BOK:CL_REGION(1.0.0)");
    assertEquals(GeoType.GEOGRAPHIC, registry.find(region, Codelist.class).orElseThrow().geoType());
  }

  @Test
  void oneIdentityIsOneCodelist() {
    store.save(List.of(codelist("CL_REGION", GeoType.GRID, "a grid")), Instant.EPOCH);
    assertThrows(NoResults.class, () -> find("geographiccodelist"));
    assertEquals(2, find("geogridcodelist").size());
    assertEquals(3, find("codelist").size());
  }

  @Test
  void aStubIsOfTheSameType() {
    for (Artefact codelist : find("codelist")) {
      assertEquals(codelist.type(), Stub.of(codelist).type());
    }
  }
}
