package org.jisik.model.data;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.Set;
import org.jisik.model.reference.StructureClass;
import org.jisik.model.reference.Urn;
import org.jisik.model.text.LocalisedText;
import org.junit.jupiter.api.Test;

class MeasureDimensionDataSetTest {

  private static final Component MEASURE =
      new Component(
          "MEASURE",
          LocalisedText.of("en", "Measure"),
          new CodeNames(
              new Urn(new StructureClass("conceptscheme", "ConceptScheme"), "EX", "CS", "1.0", ""),
              Map.of()),
          "String",
          true,
          false,
          false);

  private static MemoryDataSet data() {
    return new MemoryDataSet(SampleLayouts.twoMeasures())
        .attribute("DS_NOTE", "Mini")
        .series("A.AT", "COLLECTION", "A", "UNIT", "EUR")
        .observation("A.AT", "2023", "OBS_VALUE", "10.5", "OBS_LOW", "9.5", "OBS_STATUS", "A")
        .observation("A.AT", "2024", "OBS_LOW", "10")
        .observation("A.BE", "2023", "OBS_VALUE", "3");
  }

  private static DataSet view(String... measures) {
    return new MeasureDimensionDataSet(data(), MEASURE, Set.of(measures));
  }

  @Test
  void eachMeasureIsASeriesOfItsOwn() {
    MemoryDataSet expected =
        new MemoryDataSet(view("OBS_VALUE").layout())
            .attribute("DS_NOTE", "Mini")
            .series("A.AT.OBS_VALUE", "COLLECTION", "A", "UNIT", "EUR")
            .observation("A.AT.OBS_VALUE", "2023", "OBS_VALUE", "10.5", "OBS_STATUS", "A")
            .series("A.AT.OBS_LOW", "COLLECTION", "A", "UNIT", "EUR")
            .observation("A.AT.OBS_LOW", "2023", "OBS_VALUE", "9.5", "OBS_STATUS", "A")
            .observation("A.AT.OBS_LOW", "2024", "OBS_VALUE", "10")
            .observation("A.BE.OBS_VALUE", "2023", "OBS_VALUE", "3");
    for (AttributePlacement placement : AttributePlacement.values()) {
      assertEquals(
          DataContents.of(expected.open(placement)),
          DataContents.of(view("OBS_VALUE", "OBS_LOW").open(placement)),
          placement::toString);
    }
  }

  @Test
  void measuresThatAreNotWantedAreLeftOut() {
    assertEquals(
        Set.of("A.AT.OBS_LOW"),
        DataContents.of(view("OBS_LOW").open(AttributePlacement.ON_SERIES)).series().keySet());
  }
}
