package org.jisik.format.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jisik.format.FormatOptions;
import org.jisik.format.FormatOptions.Content;
import org.jisik.model.data.Attachment;
import org.jisik.model.data.ComplexValue;
import org.jisik.model.data.Component;
import org.jisik.model.data.DataAction;
import org.jisik.model.data.DataContents;
import org.jisik.model.data.DataCursor;
import org.jisik.model.data.DataLayout;
import org.jisik.model.data.MemoryDataSet;
import org.jisik.model.data.SampleLayouts;
import org.jisik.model.text.LocalisedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the versions with several measures and inline values keep. */
abstract class JsonSince20DataFormatContract extends JsonDataFormatContract {

  private static final String NOTE =
      "{\"id\":\"PERIOD_NOTE\",\"relationship\":{\"dimensions\":[\"TIME_PERIOD\"]}}";

  @Test
  void measuresAreLeftOutIfNotAskedFor() {
    byte[] message = write(mini(), options(new Content(true, false, true)));
    validate(message, mini(), FormatOptions.DEFAULT);
    DataContents.Series series = read(message, mini()).series().get("A.KR");
    assertEquals("{COMMENT=지식, OBS_STATUS=A}", String.valueOf(series.observations().get("2023")));
    assertTrue(text(message).contains("\"measures\":{\"observation\":[]}"));
  }

  @Test
  void namesAreInTheLanguageOfTheReader() {
    String message = text(write(mini(), options(Content.FULL, "fr")));
    assertTrue(
        message.contains(
            "\"name\":\"Mini flux\",\"names\":{\"en\":\"Mini flow\",\"fr\":\"Mini flux\"}"),
        message);
  }

  @Test
  void partsAndLanguagesReadBackAsWritten() {
    LocalisedText one = LocalisedText.of("en", "One, \"two\"").with("fr", "Un");
    LocalisedText other = LocalisedText.of("fr", "Deux");
    MemoryDataSet data =
        new MemoryDataSet(complexLayout())
            .series("A.AT", "UNIT", ComplexValue.ofValues(List.of("EUR", "USD")).encode())
            .observation("A.AT", "2022", "COMMENT", ComplexValue.ofTexts(one).encode())
            .observation("A.AT", "2023", "COMMENT", new ComplexValue(List.of(one, other)).encode())
            .observation("A.AT", "2024", "COMMENT", ComplexValue.ofValues(List.of("a")).encode())
            .series("A.KR", "UNIT", "EUR")
            .observation("A.KR", "2024", "COMMENT", "plain", "OBS_VALUE", "1");
    assertRoundTrip(data, FormatOptions.DEFAULT);
    assertRoundTrip(data, flat());
  }

  private static DataLayout complexLayout() {
    DataLayout mini = SampleLayouts.mini();
    return with(
        mini,
        mini.attributes().stream()
            .map(each -> new DataLayout.Attribute(widened(each.component()), each.attachment()))
            .toList());
  }

  private static Component widened(Component component) {
    return new Component(
        component.id(),
        component.name(),
        component.codes(),
        component.dataType(),
        false,
        component.id().equals("COMMENT"),
        true);
  }

  @Test
  void severalStructuresHaveTheirOwnDataSets() throws IOException {
    MemoryDataSet other =
        new MemoryDataSet(SampleLayouts.timeless())
            .observation("AT.Wien", "", "OBS_VALUE", "2000000");
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    format().write(HEADER, List.of(mini(), other, mini()), FormatOptions.DEFAULT, out);
    schema().validate(out.toByteArray());
    List<String> found = new ArrayList<>();
    try (DataCursor cursor =
        format()
            .read(
                new ByteArrayInputStream(out.toByteArray()),
                urn -> urn.id().startsWith("CENSUS") ? other.layout() : mini().layout())) {
      for (DataCursor.Step step = cursor.next();
          step != DataCursor.Step.END;
          step = cursor.next()) {
        if (step == DataCursor.Step.DATA_SET) {
          found.add(cursor.layout().structure().id());
        }
      }
    }
    assertEquals(List.of("MINI", "CENSUS", "MINI"), found);
  }

  @Test
  void periodsThatCannotBeIdsAreValues() {
    MemoryDataSet data =
        new MemoryDataSet(SampleLayouts.mini())
            .observation("A.AT", "2024-01-01T10:00:00", "OBS_VALUE", "1")
            .observation("A.AT", "2024-01-01/P10D", "OBS_VALUE", "2");
    assertRoundTrip(data, FormatOptions.DEFAULT);
  }

  @Test
  void attributesOfPeriodsAreShownWithTheirObservations() {
    String message =
        text(write(mini(), FormatOptions.DEFAULT))
            .replace(
                "\"0::\":", "\"::0\":[null,null,\"first\"],\"0:1:1\":[null,null,\"one\"],\"0::\":")
            .replace(
                "],\"series\":[{\"id\":\"COLLECTION\"",
                "," + NOTE + "],\"series\":[{\"id\":\"COLLECTION\"");
    DataContents read = read(bytes(message), new MemoryDataSet(withPeriodNotes()));
    assertEquals("first", read.series().get("A.AT").observations().get("2023").get("PERIOD_NOTE"));
    assertEquals("first", read.series().get("A.KR").observations().get("2023").get("PERIOD_NOTE"));
    assertEquals("one", read.series().get("A.KR").observations().get("2024").get("PERIOD_NOTE"));
    assertNull(read.series().get("A.AT").observations().get("2024").get("PERIOD_NOTE"));
  }

  private static DataLayout withPeriodNotes() {
    DataLayout mini = SampleLayouts.mini();
    List<DataLayout.Attribute> attributes = new ArrayList<>(mini.attributes());
    attributes.add(
        new DataLayout.Attribute(
            Component.uncoded("PERIOD_NOTE", "String"),
            new Attachment.ToDimensions(List.of("TIME_PERIOD"))));
    return with(mini, attributes);
  }

  static DataLayout with(DataLayout layout, List<DataLayout.Attribute> attributes) {
    return new DataLayout(
        layout.structure(),
        layout.usage(),
        layout.name(),
        layout.dimensions(),
        layout.time(),
        layout.timePosition(),
        layout.measures(),
        attributes,
        layout.groups());
  }

  /** Delete says by its key what goes: nothing at all, a slice, a series, an observation. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {}                                          | ATTRIBUTES
          {"dimensionGroupAttributes":{":0:":[]}}     | ATTRIBUTES AT
          {"dimensionGroupAttributes":{":0:1":[]}}    | ATTRIBUTES AT 2024
          {"series":{"0:0":{}}}                       | SERIES A AT
          {"series":{"0:0":{"observations":{"1":[]}}}} | SERIES A AT, OBSERVATION A AT 2024
          """)
  void deletesAreToldStepByStep(String dataSet, String expected) {
    String written = text(structureFirst(write(mini(), FormatOptions.DEFAULT)));
    String message =
        written.substring(0, written.indexOf("\"dataSets\":[{") + 12)
            + "{\"action\":\"Delete\""
            + (dataSet.equals("{}") ? "}" : "," + dataSet.substring(1))
            + "]}}";
    List<String> steps = new ArrayList<>();
    try (DataCursor cursor =
        format().read(new ByteArrayInputStream(bytes(message)), urn -> mini().layout())) {
      assertEquals(DataCursor.Step.DATA_SET, cursor.next());
      assertEquals(DataAction.DELETE, cursor.action());
      for (DataCursor.Step step = cursor.next();
          step != DataCursor.Step.END;
          step = cursor.next()) {
        String time = step == DataCursor.Step.SERIES ? "" : cursor.time().toString();
        steps.add(
            "%s %s %s %s"
                .formatted(step, cursor.dimension(0), cursor.dimension(1), time)
                .replaceAll(" +", " ")
                .strip());
      }
    }
    assertEquals(expected, String.join(", ", steps));
  }
}
