package org.jisik.format.ml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.jisik.error.NotAcceptable;
import org.jisik.format.DataFormat;
import org.jisik.format.FormatOptions;
import org.jisik.format.FormatOptions.Content;
import org.jisik.format.MessageHeader;
import org.jisik.model.data.AttributePlacement;
import org.jisik.model.data.DataContents;
import org.jisik.model.data.DataLayout;
import org.jisik.model.data.DataSet;
import org.jisik.model.data.MemoryDataSet;
import org.jisik.model.data.SampleLayouts;
import org.jisik.model.reference.StructureClass;
import org.jisik.model.reference.Urn;
import org.junit.jupiter.api.Test;

/** What stands where in the messages that we write. */
class MlDataPackagingTest {

  private static final MessageHeader HEADER =
      new MessageHeader("T1", Instant.parse("2026-01-15T10:00:00Z"), "EX", false);
  private static final DataFormat GENERIC = new SdmxMl21GenericDataFormat();
  private static final DataFormat SPECIFIC = new SdmxMl21StructureSpecificDataFormat();
  private static final DataFormat NEW = new SdmxMl30DataFormat();

  private static MemoryDataSet mini() {
    return new MemoryDataSet(SampleLayouts.mini())
        .attribute("DS_NOTE", "Mini")
        .series("A.AT", "FREQ_NOTE", "Yearly", "UNIT", "EUR", "COLLECTION", "A")
        .observation("A.AT", "2023", "OBS_VALUE", "10.50", "OBS_STATUS", "A");
  }

  @Test
  void attributesStandAtTheirLevelIn21() throws IOException {
    String message = write(SPECIFIC, mini(), content(true, true, true));
    assertContains(
        message,
        "<message:DataSet xsi:type=\"ns1:DataSetType\" ss:structureRef=\"MINI\""
            + " ss:dataScope=\"Dataflow\" ss:action=\"Information\" DS_NOTE=\"Mini\">",
        "<Group xsi:type=\"ns1:AREA_GROUP\" REF_AREA=\"AT\" UNIT=\"EUR\"/>",
        "<Series FREQ=\"A\" REF_AREA=\"AT\" FREQ_NOTE=\"Yearly\" COLLECTION=\"A\">",
        "<Obs TIME_PERIOD=\"2023\" OBS_VALUE=\"10.50\" OBS_STATUS=\"A\"/></Series>");
  }

  @Test
  void attributesOfTheDataSetStandInAttsIn30() throws IOException {
    assertContains(
        write(NEW, mini(), content(true, true, true)),
        "<message:DataSet xsi:type=\"ns1:DataSetType\" ss:structureRef=\"MINI\""
            + " ss:action=\"Information\">",
        "<Atts DS_NOTE=\"Mini\"/>");
  }

  @Test
  void clientsFindNamespacesEarlyAndNoMisleadingPrefix() throws IOException {
    for (DataFormat format : List.of(SPECIFIC, NEW)) {
      String start = write(format, mini(), content(true, true, true)).substring(0, 1000);
      assertTrue(start.startsWith("<?xml"), start);
      assertContains(start, "<message:StructureSpecificData xmlns:message=", ":ObsLevelDim:");
      assertFalse(start.contains("generic"), start);
    }
  }

  @Test
  void contentThatWasNotAskedForIsLeftOut() throws IOException {
    for (DataFormat format : List.of(GENERIC, SPECIFIC, NEW)) {
      String dataOnly = write(format, mini(), content(false, true, true));
      assertContains(dataOnly, "10.50");
      assertFalse(dataOnly.contains("UNIT") || dataOnly.contains("DS_NOTE"), dataOnly);
      String noData = write(format, mini(), content(true, true, false));
      assertContains(noData, "Series", "UNIT", "COLLECTION");
      assertFalse(noData.contains("10.50") || noData.contains("Obs "), noData);
      String keys = write(format, mini(), content(false, false, false));
      assertContains(keys, "Series");
      assertFalse(keys.contains("10.50") || keys.contains("EUR"), keys);
    }
  }

  @Test
  void severalMeasuresAreMoreThan21CanSay() {
    DataSet data = new MemoryDataSet(SampleLayouts.twoMeasures());
    for (DataFormat format : List.of(GENERIC, SPECIFIC)) {
      assertThrows(NotAcceptable.class, () -> write(format, data, content(true, true, true)));
    }
  }

  @Test
  void severalDataSetsHaveTheirOwnStructures() throws IOException {
    MemoryDataSet timeless =
        new MemoryDataSet(SampleLayouts.timeless())
            .observation("AT.Wien", "", "OBS_VALUE", "2000000");
    for (DataFormat format : List.of(GENERIC, SPECIFIC, NEW)) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      format.write(HEADER, List.of(mini(), timeless), FormatOptions.DEFAULT, out);
      DataContents contents =
          DataContents.of(
              format.read(
                  new ByteArrayInputStream(out.toByteArray()),
                  urn ->
                      urn.id().startsWith("MINI")
                          ? SampleLayouts.mini()
                          : SampleLayouts.timeless()));
      assertEquals(List.of("A.AT", "AT.Wien"), List.copyOf(contents.series().keySet()));
    }
  }

  @Test
  void complexValuesAreValidAndReadBack() throws IOException {
    DataLayout layout = layout("MINI3");
    MemoryDataSet data =
        new MemoryDataSet(layout)
            .series("A.AT", "SOURCE", "\u001eSurvey\u001eRegister & tax")
            .observation(
                "A.AT",
                "2023",
                "OBS_LOW",
                "9.5",
                "OBS_NOTE",
                "\u001e\u001fen=Break\u001ffr=Rupture",
                "FLAGS",
                "\u001eB\u001eE")
            .observation("A.AT", "2024", "OBS_NOTE", "in no language", "FLAGS", "E");
    for (FormatOptions options : List.of(FormatOptions.DEFAULT, flat())) {
      String message = assertReadsBack(data, options);
      OwnSchemas.of30(layout, options.isFlat()).validate(message.getBytes(StandardCharsets.UTF_8));
    }
  }

  /** Not validated: StructuredText needs the schema of XHTML, which SDMX does not bring. */
  @Test
  void xhtmlReadsBack() throws IOException {
    for (String value : List.of("<p>Survey &amp; <strong>model</strong></p>", "<br/>")) {
      MemoryDataSet data =
          new MemoryDataSet(layout("MINI3"))
              .attribute("METHOD", "\u001e\u001fen=" + value.replace("<br/>", "<br></br>"))
              .observation("A.AT", "2023", "OBS_VALUE", "1");
      assertReadsBack(data, FormatOptions.DEFAULT);
    }
  }

  @Test
  void textThatIsNotWellFormedIsNoMarkup() {
    assertEquals(
        "<div xmlns=\"http://www.w3.org/1999/xhtml\">a &lt;b &amp; c</div>",
        Xhtml.markup("a <b & c"));
  }

  private static String assertReadsBack(DataSet data, FormatOptions options) throws IOException {
    String message = write(NEW, data, options);
    byte[] bytes = message.getBytes(StandardCharsets.UTF_8);
    assertEquals(
        DataContents.of(data.open(AttributePlacement.BY_LEVEL)),
        DataContents.of(NEW.read(new ByteArrayInputStream(bytes), urn -> data.layout())),
        message);
    return message;
  }

  private static DataLayout layout(String id) {
    StructureClass type = new StructureClass("datastructure", "DataStructure");
    return new ExampleLayouts().layout(new Urn(type, "EX", id, "1.0.0", ""));
  }

  private static FormatOptions content(boolean attributes, boolean measures, boolean observations) {
    FormatOptions standard = FormatOptions.DEFAULT;
    return new FormatOptions(
        standard.languages(),
        standard.labels(),
        standard.keys(),
        false,
        new Content(attributes, measures, observations));
  }

  private static FormatOptions flat() {
    FormatOptions standard = FormatOptions.DEFAULT;
    return new FormatOptions(
        standard.languages(), standard.labels(), standard.keys(), true, standard.content());
  }

  private static String write(DataFormat format, DataSet data, FormatOptions options)
      throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    format.write(HEADER, List.of(data), options, out);
    return out.toString(StandardCharsets.UTF_8);
  }

  private static void assertContains(String message, String... parts) {
    for (String part : parts) {
      assertTrue(message.contains(part), () -> part + " is missing in " + message);
    }
  }
}
