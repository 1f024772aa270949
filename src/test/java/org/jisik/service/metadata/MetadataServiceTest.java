package org.jisik.service.metadata;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jisik.error.NoResults;
import org.jisik.model.artefact.LeftOut;
import org.jisik.model.artefact.MetadataSet;
import org.jisik.model.artefact.ReportedAttribute;
import org.jisik.model.metadata.MetadataReport;
import org.jisik.model.text.LocalisedText;
import org.jisik.query.ArtefactPattern;
import org.jisik.query.MetadataQuery;
import org.jisik.rest.QueryParameters;
import org.jisik.rest.v2.V2MetadataQueryParser;
import org.jisik.service.MemoryStructureStore;
import org.jisik.service.Registry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which metadata sets answer which question of SDMX-REST 2.x. */
class MetadataServiceTest {

  private final MetadataService service = SomeMetadata.service();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          metadataset                            | BOK:AGREED(1.0.0) KR2:CODES(1.0.0) KR2:QUALITY(2.0.0-draft) XX:WIDE(1.0.0)
          metadataset/*/*/*                      | BOK:AGREED(1.0.0) KR2:CODES(1.0.0) KR2:QUALITY(1.0.0) KR2:QUALITY(1.1.0) KR2:QUALITY(2.0.0-draft) XX:WIDE(1.0.0)
          metadataset/KR2/QUALITY                | KR2:QUALITY(2.0.0-draft)
          metadataset/KR2/QUALITY/+/             | KR2:QUALITY(1.1.0)
          metadataset/KR2/QUALITY/1.0.0,1.1+.0   | KR2:QUALITY(1.0.0) KR2:QUALITY(1.1.0)
          metadataset/BOK,XX/*/+                 | BOK:AGREED(1.0.0) XX:WIDE(1.0.0)
          metadataset/*/CODES,WIDE               | KR2:CODES(1.0.0) XX:WIDE(1.0.0)
          metadataflow                           | BOK:AGREED(1.0.0) KR2:CODES(1.0.0) KR2:QUALITY(2.0.0-draft) XX:WIDE(1.0.0)
          metadataflow/BOK/MDF/1.0.0             | KR2:QUALITY(1.0.0) KR2:QUALITY(1.1.0)
          metadataflow/BOK/MDF/*/XX              | XX:WIDE(1.0.0)
          metadataflow/BOK/MDF/+/KR2             | BOK:AGREED(1.0.0) KR2:CODES(1.0.0) KR2:QUALITY(2.0.0-draft)
          metadataflow/BOK/MDF/+/BOK.KR2,XX      | BOK:AGREED(1.0.0) KR2:CODES(1.0.0) KR2:QUALITY(2.0.0-draft) XX:WIDE(1.0.0)
          metadataflow/BOK/MDF/+/*.KR2           | BOK:AGREED(1.0.0) KR2:CODES(1.0.0) KR2:QUALITY(2.0.0-draft)
          structure                              | BOK:AGREED(1.0.0) KR2:CODES(1.0.0) KR2:QUALITY(2.0.0-draft) XX:WIDE(1.0.0)
          structure/dataflow                     | BOK:AGREED(1.0.0) KR2:QUALITY(2.0.0-draft) XX:WIDE(1.0.0)
          structure/dataflow/BOK/TRADE/1.0.0     | KR2:QUALITY(1.0.0) KR2:QUALITY(1.1.0) XX:WIDE(1.0.0)
          structure/dataflow/BOK/TRADE           | BOK:AGREED(1.0.0) XX:WIDE(1.0.0)
          structure/codelist/BOK/CL_FREQ,CL_X/*  | KR2:CODES(1.0.0)
          structure/*/*/CL_FREQ                  | KR2:CODES(1.0.0)
          """)
  void sets(String path, String expected) {
    assertEquals(List.of(expected.split(" ")), found(query(path, null)));
  }

  @ParameterizedTest
  @CsvSource({
    "metadataset/KR2/OTHER",
    "metadataset/kr2",
    "metadataflow/BOK/OTHER",
    "metadataflow/BOK/MDF/*/XYZ",
    "metadataflow/BOK/MDF/*/SDMX.KR2",
    "structure/metadataflow/BOK/MDF",
    "structure/conceptscheme"
  })
  void nothing(String path) {
    assertThrows(NoResults.class, () -> service.find(query(path, null)));
  }

  @Test
  void asOfIsThePast() {
    assertEquals(
        List.of("KR2:QUALITY(1.1.0)"),
        found(query("metadataset/KR2/QUALITY", "asOf=2026-01-15T00:00:00Z")));
    assertEquals(
        List.of("KR2:QUALITY(2.0.0-draft)"),
        found(query("metadataset/KR2/QUALITY", "asOf=2026-02-01T00:00:00Z")));
    assertThrows(
        NoResults.class, () -> service.find(query("metadataset", "asOf=2025-12-31T00:00:00Z")));
  }

  @Test
  void stubsHaveNoValues() {
    MetadataSet stub =
        service.find(query("metadataset/XX", "detail=allstubs")).reports().get(0).set();
    assertEquals(true, stub.base().isExternalReference());
    assertEquals(List.of(ReportedAttribute.holding("SOURCE")), stub.attributes());
    assertEquals("BOK", stub.targets().get(0).agency());
  }

  @Test
  void namesComeAlong() {
    MetadataReport report = service.find(query("metadataset/KR2/CODES", null)).reports().get(0);
    assertEquals(LocalisedText.of("en", "Annual"), report.nameOf(report.set().targets().get(0)));
    assertEquals("MDF(2.0.0)", report.layout().flow().label().substring("BOK:".length()));
  }

  @Test
  void aSetWithoutItsFlowIsLeftOut() {
    MemoryStructureStore store = new MemoryStructureStore();
    MetadataSet orphan =
        SomeMetadata.set(
            "KR2", "ORPHAN", "1.0.0", SomeMetadata.FLOW_1, "datastructure.Dataflow=A:B(1.0)");
    store.save(List.of(orphan), Instant.EPOCH);
    MetadataQuery all =
        new MetadataQuery(
            new MetadataQuery.Named(
                new ArtefactPattern(Set.of("metadataset"), Set.of("*"), Set.of("*"), Set.of("*"))),
            false,
            Optional.empty());
    assertEquals(
        List.of(new LeftOut(orphan.ref(), "Metadataflow BOK:MDF(1.0.0) does not exist")),
        new MetadataService(new Registry(store)).find(all).leftOut());
  }

  private List<String> found(MetadataQuery query) {
    return service.find(query).reports().stream()
        .map(report -> report.set().ref().label())
        .collect(Collectors.toList());
  }

  private static MetadataQuery query(String path, String parameters) {
    return V2MetadataQueryParser.parse(path, QueryParameters.parse(parameters));
  }
}
