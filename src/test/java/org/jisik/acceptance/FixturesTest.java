package org.jisik.acceptance;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.jisik.format.DataFormat;
import org.jisik.format.StructureFormat;
import org.jisik.launch.PostgresTestResource;
import org.jisik.model.artefact.Artefact;
import org.jisik.model.artefact.DataStructure;
import org.jisik.model.artefact.Dataflow;
import org.jisik.model.artefact.Maintainable;
import org.jisik.model.data.DataContents;
import org.jisik.model.data.DataCursor;
import org.jisik.model.reference.ArtefactRef;
import org.jisik.model.text.LocalisedText;
import org.jisik.rest.Formats;
import org.jisik.service.DataLayouts;
import org.jisik.store.DataStore;
import org.jisik.store.StructureStore;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Real structures and data of other agencies: loaded by the same code as the content, and served
 * back in every format as they were.
 */
@QuarkusTest
@WithTestResource(PostgresTestResource.class)
class FixturesTest {

  private static final Path FIXTURES =
      Path.of(System.getProperty("jisik.fixtures", "../shared/fixtures"));

  @Inject StructureStore structures;
  @Inject DataStore data;
  @Inject DataLayouts layouts;
  @Inject Clock clock;

  @ParameterizedTest
  @CsvSource({
    "ECB_EXR1, data.xml, ECB, ECB_EXR1",
    "SDMX21SAMPLE_ECB_EXR_NG, data-ng-ts.xml, ECB, ECB_EXR_NG",
    "SDMX21SAMPLE_ECB_EXR_NG, data-ng-flat-ss.xml, ECB, ECB_EXR_NG",
    "SDMX21SAMPLE_ECB_EXR_SG, data-sg-ts-gf-ss.xml, ECB, ECB_EXR_SG",
    "BIS_DER, data-str_ser.xml, BIS, BIS_DER",
    "BIS_DER, data-gen_ser.xml, BIS, BIS_DER",
    "STATCAN_10100001, data.xml, StatCan, Data_Structure_10100001",
    "INSEE_IPI-2010-A21, data.xml, FR1, IPI-2010-A21",
    "ESTAT_NA_MAIN_1.0, data.xml, ESTAT, NA_MAIN"
  })
  void dataOfOthersComeBackAsTheyWere(String fixture, String file, String agency, String structure)
      throws IOException {
    Path folder = FIXTURES.resolve(fixture);
    Assumptions.assumeTrue(Files.exists(folder), () -> "no fixtures at " + FIXTURES + ": skipped");
    ArtefactRef flow =
        saveStructures(folder.resolve("structure.xml"), agency, structure, fixture + "-" + file);
    Path message = folder.resolve(file);
    DataContents expected = contents(message);
    assertFalse(expected.series().isEmpty());
    try (DataCursor rows = read(message)) {
      data.load(flow, rows, clock.instant());
    }
    for (DataFormat format : Formats.DATA) {
      assertEquals(expected, served(flow, format), () -> fixture + " in " + format.mediaType());
    }
  }

  /** Stores the structures of a fixture and a flow of its own for each file. */
  private ArtefactRef saveStructures(Path file, String agency, String id, String flowId)
      throws IOException {
    List<Artefact> artefacts = new ArrayList<>(readStructures(file));
    DataStructure structure =
        artefacts.stream()
            .filter(DataStructure.class::isInstance)
            .map(DataStructure.class::cast)
            .filter(it -> it.base().id().equals(id))
            .findFirst()
            .orElseThrow();
    String name = flowId.replaceAll("[^A-Za-z0-9_-]", "_");
    Dataflow flow =
        new Dataflow(
            Maintainable.of(agency, name, "1.0", LocalisedText.of("en", flowId)),
            structure.ref().urn(),
            List.of());
    artefacts.add(flow);
    structures.save(artefacts, clock.instant());
    return flow.ref();
  }

  private List<Artefact> readStructures(Path file) throws IOException {
    String head = new String(Files.newInputStream(file).readNBytes(2000), StandardCharsets.UTF_8);
    String version = head.contains("/v2_1/") ? ";version=2.1" : ";version=3.0.0";
    StructureFormat format =
        Formats.STRUCTURES.stream()
            .filter(
                it ->
                    it.mediaType()
                        .toString()
                        .equals("application/vnd.sdmx.structure+xml" + version))
            .findFirst()
            .orElseThrow();
    try (InputStream in = Files.newInputStream(file)) {
      return format.read(in);
    }
  }

  private DataContents contents(Path message) throws IOException {
    return DataContents.of(read(message));
  }

  private DataCursor read(Path message) throws IOException {
    String head =
        new String(Files.newInputStream(message).readNBytes(2000), StandardCharsets.UTF_8);
    String type =
        head.matches("(?s).*<\\w+:Generic(TimeSeries)?Data[\\s>].*")
            ? "application/vnd.sdmx.genericdata+xml;version=2.1"
            : head.contains("/v2_1/")
                ? "application/vnd.sdmx.structurespecificdata+xml;version=2.1"
                : "application/vnd.sdmx.data+xml;version=3.0.0";
    DataFormat format =
        Formats.DATA.stream()
            .filter(it -> it.mediaType().toString().equals(type))
            .findFirst()
            .orElseThrow();
    return format.read(Files.newInputStream(message), layouts);
  }

  private DataContents served(ArtefactRef flow, DataFormat format) {
    byte[] body =
        given()
            .header("Accept", format.mediaType().toString())
            .get("/sdmx/v2/data/dataflow/{agency}/{id}/1.0", flow.agency(), flow.id())
            .then()
            .statusCode(200)
            .extract()
            .asByteArray();
    return DataContents.of(format.read(new ByteArrayInputStream(body), layouts));
  }
}
