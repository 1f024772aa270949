package org.jisik.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.jisik.error.InvalidMessage;
import org.jisik.format.DataFormat;
import org.jisik.format.FormatOptions;
import org.jisik.format.MessageHeader;
import org.jisik.format.SchemaFormat.Packaging;
import org.jisik.format.ml.SdmxMl21GenericDataFormat;
import org.jisik.format.ml.SdmxMl21StructureSpecificDataFormat;
import org.jisik.format.ml.SdmxMl30DataFormat;
import org.jisik.format.ml.StructureSpecificSchema;
import org.jisik.model.data.DataContents;
import org.jisik.model.data.MemoryDataSet;
import org.jisik.schema.OfficialSchema;
import org.jisik.schema.OfficialSchemas;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Data of public services: read with their own structures, and written again. */
class DataFixturesTest {

  private static final List<DataFormat> FORMATS =
      List.of(
          new SdmxMl21GenericDataFormat(),
          new SdmxMl21StructureSpecificDataFormat(),
          new SdmxMl30DataFormat());

  @ParameterizedTest
  @CsvSource({
    "ECB_EXR1, ECB_EXR1, data.xml, 1, 252",
    "ECB_EXR_SDMX30, ECB_EXR, data.xml, 6, 116",
    "ESTAT_NA_MAIN_1.0, NA_MAIN, data.xml, 17, 59",
    "INSEE_IPI-2010-A21, IPI-2010-A21, data.xml, 20, 3230",
    "STATCAN_10100001, Data_Structure_10100001, data.xml, 14, 182",
    "SDMX21SAMPLE_ECB_EXR_NG, ECB_EXR_NG, data-ng-ts.xml, 4, 12",
    "SDMX21SAMPLE_ECB_EXR_SG, ECB_EXR_SG, data-sg-ts.xml, 4, 12",
    "BIS_DER, BIS_DER, data-gen_all.xml, 42, 1000",
    "BIS_DER, BIS_DER, data-str_ser.xml, 42, 1000"
  })
  void dataAreReadAndSurviveEveryFormat(
      String fixture, String structure, String file, int series, int observations)
      throws IOException {
    DataFixture source = DataFixture.of(fixture, structure);
    DataContents contents = source.contents(file);
    assertEquals(
        observations,
        contents.series().values().stream().mapToInt(one -> one.observations().size()).sum());
    assertEquals(series, contents.series().size());
    MemoryDataSet data = source.dataSet(contents);
    for (DataFormat format : FORMATS) {
      for (boolean isFlat : new boolean[] {false, true}) {
        assertEquals(
            contents, rewritten(format, data, isFlat), () -> format.mediaType().toString());
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "SDMX21SAMPLE_ECB_EXR_NG, ECB_EXR_NG, data-ng-ts.xml, data-ng-ts-gf.xml",
    "SDMX21SAMPLE_ECB_EXR_NG, ECB_EXR_NG, data-ng-ts.xml, data-ng-ts-ss.xml",
    "SDMX21SAMPLE_ECB_EXR_NG, ECB_EXR_NG, data-ng-ts.xml, data-ng-ts-gf-ss.xml",
    "SDMX21SAMPLE_ECB_EXR_NG, ECB_EXR_NG, data-ng-ts.xml, data-ng-xs.xml",
    "SDMX21SAMPLE_ECB_EXR_NG, ECB_EXR_NG, data-ng-ts.xml, data-ng-xs-ss.xml",
    "SDMX21SAMPLE_ECB_EXR_NG, ECB_EXR_NG, data-ng-ts.xml, data-ng-flat.xml",
    "SDMX21SAMPLE_ECB_EXR_NG, ECB_EXR_NG, data-ng-ts.xml, data-ng-flat-ss.xml",
    "SDMX21SAMPLE_ECB_EXR_SG, ECB_EXR_SG, data-sg-ts.xml, data-sg-ts-gf.xml",
    "SDMX21SAMPLE_ECB_EXR_SG, ECB_EXR_SG, data-sg-ts.xml, data-sg-ts-ss.xml",
    "SDMX21SAMPLE_ECB_EXR_SG, ECB_EXR_SG, data-sg-ts.xml, data-sg-ts-gf-ss.xml",
    "SDMX21SAMPLE_ECB_EXR_SG, ECB_EXR_SG, data-sg-ts.xml, data-sg-xs-ss.xml",
    "SDMX21SAMPLE_ECB_EXR_SG, ECB_EXR_SG, data-sg-ts.xml, data-sg-flat.xml",
    "SDMX21SAMPLE_ECB_EXR_SG, ECB_EXR_SG, data-sg-ts.xml, data-sg-ts-gf-flat-ss.xml",
    "BIS_DER, BIS_DER, data-gen_all.xml, data-str_all.xml",
    "BIS_DER, BIS_DER, data-gen_all.xml, data-dataflow.xml",
    "BIS_DER, BIS_DER, data-gen_ser.xml, data-str_ser.xml"
  })
  void packagingsOfTheSameDataSayTheSame(
      String fixture, String structure, String one, String other) {
    DataFixture source = DataFixture.of(fixture, structure);
    assertEquals(source.contents(one), source.contents(other));
  }

  /** Codes and types are those of the published structure, so its schema judges more than form. */
  @ParameterizedTest
  @CsvSource({
    "ECB_EXR1, ECB_EXR1, data.xml",
    "ECB_EXR_SDMX30, ECB_EXR, data.xml",
    "INSEE_IPI-2010-A21, IPI-2010-A21, data.xml",
    "STATCAN_10100001, Data_Structure_10100001, data.xml",
    "SDMX21SAMPLE_ECB_EXR_NG, ECB_EXR_NG, data-ng-ts.xml",
    "SDMX21SAMPLE_ECB_EXR_SG, ECB_EXR_SG, data-sg-ts.xml",
    "BIS_DER, BIS_DER, data-gen_all.xml"
  })
  void ownSchemasOfPublishedStructuresAcceptTheirData(String fixture, String structure, String file)
      throws IOException {
    DataFixture source = DataFixture.of(fixture, structure);
    MemoryDataSet data = source.dataSet(source.contents(file));
    OfficialSchemas.mlSpecific(
            "2.1", bytes(StructureSpecificSchema.ml21(data.layout(), new Packaging(false, false))))
        .validate(written(new SdmxMl21StructureSpecificDataFormat(), data, false));
    OfficialSchemas.mlSpecific(
            "3.0", bytes(StructureSpecificSchema.ml30(data.layout(), new Packaging(true, false))))
        .validate(written(new SdmxMl30DataFormat(), data, true));
  }

  /** The structure of this fixture wants moments where its data have days. */
  @Test
  void ownSchemasFindValuesThatAreNotOfTheirType() throws IOException {
    DataFixture source = DataFixture.of("ESTAT_NA_MAIN_1.0", "NA_MAIN");
    MemoryDataSet data = source.dataSet(source.contents("data.xml"));
    byte[] message = written(new SdmxMl30DataFormat(), data, false);
    String schema = StructureSpecificSchema.ml30(data.layout(), new Packaging(false, false));
    OfficialSchema judge = OfficialSchemas.mlSpecific("3.0", bytes(schema));
    AssertionError error = assertThrows(AssertionError.class, () -> judge.validate(message));
    assertTrue(String.valueOf(error.getMessage()).contains("'2010-05-01' is not a valid value"));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** The official sample names one month twice and another value; the rest is the same. */
  @Test
  void sampleOverCurrencyWithASlipIsRead() {
    DataFixture source = DataFixture.of("SDMX21SAMPLE_ECB_EXR_SG", "ECB_EXR_SG");
    assertEquals(
        source.contents("data-sg-ts.xml").series().keySet(),
        source.contents("data-sg-xs.xml").series().keySet());
  }

  @Test
  void groupThatTheStructureDoesNotHaveIsRefused() {
    DataFixture source = DataFixture.of("BIS_DER", "BIS_DER");
    InvalidMessage refusal =
        assertThrows(InvalidMessage.class, () -> source.contents("data-str_ser_group.xml"));
    assertTrue(refusal.getMessage().contains("'SiblingType' is not a group"));
  }

  private static DataContents rewritten(DataFormat format, MemoryDataSet data, boolean isFlat)
      throws IOException {
    byte[] message = written(format, data, isFlat);
    return DataContents.of(format.read(new ByteArrayInputStream(message), urn -> data.layout()));
  }

  private static byte[] written(DataFormat format, MemoryDataSet data, boolean isFlat)
      throws IOException {
    FormatOptions standard = FormatOptions.DEFAULT;
    FormatOptions options =
        new FormatOptions(
            standard.languages(), standard.labels(), standard.keys(), isFlat, standard.content());
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    MessageHeader header = new MessageHeader("T1", Instant.EPOCH, "EX", true);
    format.write(header, List.of(data), options, out);
    return out.toByteArray();
  }
}
