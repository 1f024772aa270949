package org.jisik.service.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.jisik.error.NotAcceptable;
import org.jisik.format.MessageHeader;
import org.jisik.format.StructureFormat;
import org.jisik.format.ml.SdmxMl21StructureFormat;
import org.jisik.format.ml.SdmxMl31StructureFormat;
import org.jisik.model.artefact.Artefact;
import org.jisik.model.artefact.DataStructure;
import org.jisik.model.artefact.Dimension;
import org.jisik.model.artefact.LeftOut;
import org.jisik.model.artefact.Measure;
import org.jisik.model.describe.Era;
import org.jisik.model.text.LanguagePreference;
import org.jisik.schema.OfficialSchemas;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The predecessor statistic BOK:IPT has three measures; SDMX 2.1 sees a measure dimension. */
class MeasureDimensionViewTest {

  private KnownArtefacts known = KnownArtefacts.none();
  private DataStructure structure;

  @BeforeEach
  void loadThePredecessor() throws IOException {
    List<Artefact> artefacts = read("ipt.xml");
    known = new KnownArtefacts(read("concepts.xml"));
    structure =
        artefacts.stream()
            .filter(DataStructure.class::isInstance)
            .map(DataStructure.class::cast)
            .findFirst()
            .orElseThrow();
  }

  private static List<Artefact> read(String file) throws IOException {
    try (InputStream in = Files.newInputStream(Path.of("sdmx/structures", file))) {
      return new SdmxMl31StructureFormat().read(in);
    }
  }

  @Test
  void theParentOfTheMeasuresIsTheLastDimensionButTime() {
    DataStructure view = view();
    List<Dimension> dimensions = view.dimensions();
    Dimension last = dimensions.get(dimensions.size() - 1);
    assertEquals(structure.dimensions().size() + 1, dimensions.size());
    assertEquals("MEASURE", last.id());
    assertTrue(last.isMeasureDimension());
    assertEquals(List.of(Measure.OBS_VALUE), view.measures().stream().map(Measure::id).toList());
  }

  @Test
  void theViewIsValidInSdmxMl21AndReadsBack() throws IOException {
    StructureFormat format = new SdmxMl21StructureFormat();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    MessageHeader header = new MessageHeader("T1", Instant.EPOCH, "BOK", false);
    format.write(header, List.of(view()), LanguagePreference.NONE, out);
    OfficialSchemas.ml21().validate(out.toByteArray());
    assertTrue(out.toString(StandardCharsets.UTF_8).contains("<str:MeasureDimension "));
    DataStructure read =
        (DataStructure) format.read(new ByteArrayInputStream(out.toByteArray())).get(0);
    assertEquals(view().dimensions(), read.dimensions());
  }

  @Test
  void withoutTheViewSdmx21Refuses() {
    MessageHeader header = new MessageHeader("T1", Instant.EPOCH, "BOK", false);
    assertThrows(
        NotAcceptable.class,
        () ->
            new SdmxMl21StructureFormat()
                .write(
                    header,
                    List.of(structure),
                    LanguagePreference.NONE,
                    new ByteArrayOutputStream()));
  }

  @Test
  void aStructureOfMeasuresWithoutACommonParentIsLeftOut() {
    Viewed viewed = new MeasureDimensionView(KnownArtefacts.none()).of(structure, Era.V21);
    assertEquals(List.of(), viewed.artefacts());
    assertEquals(
        List.of(structure.ref()), viewed.leftOut().stream().map(LeftOut::artefact).toList());
  }

  @Test
  void whatHasOneMeasureStaysAsItIs() throws IOException {
    for (Artefact artefact : read("kst.xml")) {
      assertEquals(Viewed.as(artefact), new MeasureDimensionView(known).of(artefact, Era.V21));
    }
  }

  @Test
  void laterErasSeeTheMeasuresThemselves() {
    assertEquals(Viewed.as(structure), new MeasureDimensionView(known).of(structure, Era.V30));
  }

  private DataStructure view() {
    Viewed viewed = new MeasureDimensionView(known).of(structure, Era.V21);
    return (DataStructure) viewed.artefacts().get(0);
  }
}
