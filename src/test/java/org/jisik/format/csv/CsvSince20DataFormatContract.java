package org.jisik.format.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jisik.error.InvalidMessage;
import org.jisik.format.FormatOptions;
import org.jisik.format.FormatOptions.Content;
import org.jisik.format.FormatOptions.Keys;
import org.jisik.format.FormatOptions.Labels;
import org.jisik.model.data.AttributePlacement;
import org.jisik.model.data.ComplexValue;
import org.jisik.model.data.Component;
import org.jisik.model.data.DataAction;
import org.jisik.model.data.DataContents;
import org.jisik.model.data.DataCursor;
import org.jisik.model.data.DataLayout;
import org.jisik.model.data.DataSet;
import org.jisik.model.data.MemoryDataSet;
import org.jisik.model.data.SampleLayouts;
import org.jisik.model.text.LocalisedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the versions with actions keep. */
abstract class CsvSince20DataFormatContract extends CsvDataFormatContract {

  /** The letter of the action Merge. */
  abstract char merge();

  private String golden(String name) {
    return "csv-%s%s.csv".formatted(format().mediaType().version().substring(0, 3), name);
  }

  @Test
  void idsAreAsAgreed() throws Exception {
    assertGolden(golden(""), mini(), FormatOptions.DEFAULT);
  }

  @Test
  void namesFollowIds() throws Exception {
    assertGolden(golden("-both"), mini(), options(Labels.BOTH, Keys.NONE, Content.FULL, "fr"));
  }

  @Test
  void namesHaveColumnsOfTheirOwn() throws Exception {
    assertGolden(golden("-name"), mini(), options(Labels.NAME, Keys.NONE, Content.FULL));
  }

  @Test
  void keysHaveColumnsOfTheirOwn() throws Exception {
    assertGolden(golden("-keys"), mini(), options(Labels.ID, Keys.BOTH, Content.FULL));
  }

  @Test
  void whatIsNotAskedForHasNoColumn() throws Exception {
    assertGolden(golden("-dataonly"), mini(), options(new Content(false, true, true)));
    assertGolden(golden("-nodata"), mini(), options(new Content(true, false, false)));
    assertGolden(golden("-nomeasures"), mini(), options(new Content(true, false, true)));
    assertGolden(golden("-serieskeysonly"), mini(), options(new Content(false, false, false)));
  }

  @ParameterizedTest
  @EnumSource
  void labelsReadBackAsWritten(Labels labels) {
    assertRoundTrip(mini(), options(labels, Keys.BOTH, Content.FULL, "fr"));
  }

  @ParameterizedTest
  @EnumSource
  void partsAndLanguagesReadBackAsWritten(Labels labels) throws Exception {
    MemoryDataSet data = complex();
    String file = golden("-parts-" + labels.name().toLowerCase(Locale.ROOT));
    assertGolden(file, data, options(labels, Keys.NONE, Content.FULL));
    assertRoundTrip(data, options(labels, Keys.NONE, Content.FULL));
  }

  private static MemoryDataSet complex() {
    LocalisedText one = LocalisedText.of("en", "One; two: \"three\"").with("fr", "Un");
    LocalisedText other = LocalisedText.of("fr", "Deux");
    return new MemoryDataSet(complexLayout())
        .series("A.AT", "UNIT", ComplexValue.ofValues(List.of("EUR", "USD")).encode())
        .observation(
            "A.AT", "2023", "OBS_VALUE", "1", "COMMENT", ComplexValue.ofTexts(one).encode())
        .observation(
            "A.AT",
            "2024",
            "COMMENT",
            new ComplexValue(List.of(one, other)).encode(),
            "OBS_STATUS",
            ComplexValue.ofValues(List.of("A;B", "\"C\"", "D, E")).encode());
  }

  /** The mini layout with several units and states, and comments in several languages. */
  private static DataLayout complexLayout() {
    DataLayout mini = SampleLayouts.mini();
    List<DataLayout.Attribute> attributes =
        mini.attributes().stream()
            .map(each -> new DataLayout.Attribute(widened(each.component()), each.attachment()))
            .toList();
    return new DataLayout(
        mini.structure(),
        mini.usage(),
        mini.name(),
        mini.dimensions(),
        mini.time(),
        mini.timePosition(),
        mini.measures(),
        attributes,
        mini.groups());
  }

  private static Component widened(Component component) {
    boolean isComment = component.id().equals("COMMENT");
    boolean isSeveral = isComment || List.of("UNIT", "OBS_STATUS").contains(component.id());
    return new Component(
        component.id(),
        component.name(),
        component.codes(),
        component.dataType(),
        false,
        isComment,
        isSeveral);
  }

  @Test
  void severalStructuresShareTheirColumns() throws Exception {
    MemoryDataSet other =
        new MemoryDataSet(SampleLayouts.timeless())
            .observation("AT.Wien", "", "OBS_VALUE", "2000000");
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    format().write(HEADER, List.of(mini(), other), FormatOptions.DEFAULT, out);
    validate(out.toByteArray(), other, FormatOptions.DEFAULT);
    assertEquals(
        DataContents.of(other.open(AttributePlacement.BY_LEVEL)).series().get("AT.Wien"),
        DataContents.of(
                format()
                    .read(
                        new ByteArrayInputStream(out.toByteArray()),
                        urn -> urn.id().startsWith("CENSUS") ? other.layout() : mini().layout()))
            .series()
            .get("AT.Wien"));
  }

  @ParameterizedTest
  @EnumSource
  void actionsAreTheNearestOfTheVersion(DataAction action) {
    String row = new String(write(acting(action), FormatOptions.DEFAULT), StandardCharsets.UTF_8);
    char expected = action == DataAction.MERGE ? merge() : action.letter();
    assertEquals("dataflow,EX:MINI_FLOW(1.0)," + expected, row.split("\r\n")[1].substring(0, 28));
  }

  private static DataSet acting(DataAction action) {
    return new DataSet() {
      @Override
      public DataLayout layout() {
        return mini().layout();
      }

      @Override
      public DataAction action() {
        return action;
      }

      @Override
      public DataCursor open(AttributePlacement placement) {
        return mini().open(placement);
      }
    };
  }

  @Test
  void seriesWithoutObservationsHasARow() {
    MemoryDataSet data =
        new MemoryDataSet(SampleLayouts.mini()).series("A.AT", "COLLECTION", "A").series("Q.KR");
    assertRoundTrip(data, FormatOptions.DEFAULT);
  }

  /** A cut at the end of a row cannot be told from the end; any other can. */
  @Test
  void cutRowIsRefused() {
    byte[] whole = write(mini(), FormatOptions.DEFAULT);
    byte[] cut =
        Arrays.copyOf(whole, new String(whole, StandardCharsets.UTF_8).lastIndexOf("2024-Q3"));
    assertThrows(InvalidMessage.class, () -> read(cut, mini()));
  }
}
