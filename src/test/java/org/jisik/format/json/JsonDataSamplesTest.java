package org.jisik.format.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jisik.error.SdmxException;
import org.jisik.format.DataFormat;
import org.jisik.format.FormatOptions;
import org.jisik.format.MessageHeader;
import org.jisik.model.data.AttributeLevel;
import org.jisik.model.data.DataContents;
import org.jisik.model.data.DataLayout;
import org.jisik.model.data.LayoutLookup;
import org.jisik.model.data.MemoryDataSet;
import org.jisik.schema.OfficialSchema;
import org.jisik.schema.OfficialSchemas;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Messages of others: the official samples, and those of real services. */
class JsonDataSamplesTest {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private static final MessageHeader HEADER =
      new MessageHeader("TEST1", Instant.parse("2026-01-15T10:00:00Z"), "EX", true);

  @ParameterizedTest
  @CsvSource({
    "1.0/data-message/agri.json, 2, 8",
    "1.0/data-message/exr/exr-flat.json, 2, 4",
    "1.0/data-message/exr/exr-time-series.json, 2, 4",
    "2.0/data-message/exr/exr-cross-section.json, 2, 4",
    "2.0/data-message/exr/exr-flat.json, 2, 4",
    "2.0/data-message/exr/exr-time-series.json, 2, 4",
    "2.1/data-message/exr/exr-cross-section.json, 2, 4",
    "2.1/data-message/exr/exr-flat.json, 2, 4",
    "2.1/data-message/exr/exr-time-series.json, 2, 4",
  })
  void officialSamplesReadBackAsWritten(String file, int series, int observations)
      throws IOException {
    assertReadAndRewritten(OfficialSchemas.samples("sdmx-json-" + file), series, observations);
  }

  /**
   * Some point at values that are not there (in keys of groups because their dimensions are in the
   * order of the message and not of the data structure); the generated ones are random throughout.
   */
  @ParameterizedTest
  @CsvSource({
    "1.0/data-message/exr/exr-action-delete.json, OBS_STATUS has 1",
    "1.0/data-message/exr/exr-cross-section.json, member 'keyPosition' comes twice",
    "2.0/data-message/agri.json, dimension FREQ has 1",
    "2.0/data-message/constructed-sample-full.json, dimension EXR_SUFFIX has 1",
    "2.0/data-message/exr/exr-action-delete.json, OBS_STATUS has 1",
    "2.0/data-message/generated-sample.json, not an SDMX URN",
    "2.1/data-message/agri.json, dimension FREQ has 1",
    "2.1/data-message/constructed-sample-full.json, dimension EXR_SUFFIX has 1",
    "2.1/data-message/exr/exr-action-delete.json, OBS_STATUS has 1",
    "2.1/data-message/generated-sample.json, no link",
  })
  void inconsistentOfficialSamplesAreRefused(String file, String problem) throws IOException {
    byte[] message = Files.readAllBytes(OfficialSchemas.samples("sdmx-json-" + file));
    SdmxException refused =
        assertThrows(SdmxException.class, () -> read(message, new MessageLayouts(tree(message))));
    assertTrue(String.valueOf(refused.getMessage()).contains(problem), refused::getMessage);
  }

  @ParameterizedTest
  @CsvSource({
    "json10-delta.json, 2, 2",
    "json10-empty.json, 0, 0",
    "json10-flat.json, 2, 4",
    "json10-ts.json, 2, 4",
    "json10-xs.json, 2, 4",
    "json20-complex.json, 1, 2",
    "json20-empty.json, 0, 0",
    "json20-flat.json, 2, 4",
    "json20-nodata.json, 2, 1",
    "json20-tail.json, 2, 3",
    "json20-ts.json, 2, 4",
    "json20-xs.json, 2, 4",
    "json21-bulkdelete.json, 0, 0",
    "json21-complex.json, 1, 2",
    "json21-delta.json, 2, 2",
    "json21-empty.json, 0, 0",
    "json21-flat.json, 2, 4",
    "json21-history.json, 1, 1",
    "json21-nodata.json, 2, 1",
    "json21-tail.json, 2, 3",
    "json21-times.json, 1, 3",
    "json21-ts.json, 2, 4",
    "json21-two-structures.json, 2, 2",
    "json21-warning.json, 1, 1",
    "json21-xs.json, 2, 4",
  })
  void examplesReadBackAsWritten(String file, int series, int observations) throws IOException {
    Path examples = Path.of(System.getProperty("jisik.schemas", "../shared/schemas"));
    Path path = examples.resolveSibling("spec/data-examples/json").resolve(file);
    Assumptions.assumeTrue(Files.exists(path), () -> "skipped: no " + path);
    assertReadAndRewritten(path, series, observations);
  }

  @ParameterizedTest
  @CsvSource({"OECD.json", "data-PART2-all-all.json"})
  void draftsOfVersion1NameNoStructure(String file) throws IOException {
    Path fixtures = Path.of(System.getProperty("jisik.fixtures", "../shared/fixtures"));
    Path path = fixtures.resolve("format-samples/sdmx-json-1.0").resolve(file);
    Assumptions.assumeTrue(Files.exists(path), () -> "skipped: no " + path);
    byte[] message = Files.readAllBytes(path);
    SdmxException refused =
        assertThrows(SdmxException.class, () -> read(message, new MessageLayouts(tree(message))));
    assertTrue(String.valueOf(refused.getMessage()).contains("no link"), refused::getMessage);
  }

  private void assertReadAndRewritten(Path file, int series, int observations) throws IOException {
    byte[] message = Files.readAllBytes(file);
    MessageLayouts layouts = new MessageLayouts(tree(message));
    DataContents contents = read(message, layouts);
    assertEquals(series, contents.series().size());
    assertEquals(
        observations,
        contents.series().values().stream().mapToInt(one -> one.observations().size()).sum());
    if (layouts.single().isPresent()) {
      assertRewritten(contents, layouts.single().get(), layouts);
    }
  }

  private static void assertRewritten(
      DataContents contents, DataLayout layout, LayoutLookup layouts) throws IOException {
    DataFormat format = new SdmxJson20DataFormat();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    MemoryDataSet data = memory(contents, layout);
    format.write(HEADER, List.of(data), FormatOptions.DEFAULT, out);
    OfficialSchema schema = OfficialSchemas.json20Data();
    schema.validate(out.toByteArray());
    if (!contents.toString().contains("NaN")) { // which 2.0 cannot say
      assertEquals(contents, read(out.toByteArray(), urn -> layout));
    }
  }

  private static MemoryDataSet memory(DataContents contents, DataLayout layout) {
    MemoryDataSet data = new MemoryDataSet(layout);
    contents
        .series()
        .forEach(
            (key, series) -> {
              state(data.series(key), key, series.attributes());
              series
                  .observations()
                  .forEach(
                      (period, values) ->
                          data.observation(key, period, JsonDataFormatContract.pairs(values)));
            });
    return data;
  }

  private static void state(MemoryDataSet data, String key, Map<String, String> attributes) {
    DataLayout layout = data.layout();
    attributes.forEach(
        (id, value) -> {
          if (layout.level(layout.attributePosition(id)) == AttributeLevel.DATA_SET) {
            data.attribute(id, value);
          } else {
            data.series(key, id, value);
          }
        });
  }

  private static DataContents read(byte[] message, LayoutLookup layouts) {
    return DataContents.of(
        new SdmxJson20DataFormat().read(new ByteArrayInputStream(message), layouts));
  }

  private static JsonNode tree(byte[] message) throws IOException {
    return MAPPER.readTree(message);
  }
}
