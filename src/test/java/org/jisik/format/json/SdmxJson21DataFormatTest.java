package org.jisik.format.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.jisik.format.DataFormat;
import org.jisik.format.FormatOptions;
import org.jisik.model.data.ComplexValue;
import org.jisik.model.data.Component;
import org.jisik.model.data.DataAction;
import org.jisik.model.data.DataLayout;
import org.jisik.model.data.MemoryDataSet;
import org.jisik.model.data.SampleLayouts;
import org.jisik.schema.OfficialSchema;
import org.jisik.schema.OfficialSchemas;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SdmxJson21DataFormatTest extends JsonSince20DataFormatContract {

  @Override
  protected DataFormat format() {
    return new SdmxJson21DataFormat();
  }

  @Override
  OfficialSchema schema() {
    return OfficialSchemas.json21Data();
  }

  @Override
  String notANumber() {
    return "\"NaN\"";
  }

  @Test
  void severalCodesAreSeveralIndexes() {
    MemoryDataSet data =
        new MemoryDataSet(severalUnits())
            .series("A.AT", "UNIT", ComplexValue.ofValues(List.of("EUR", "USD")).encode())
            .observation("A.AT", "2024", "OBS_VALUE", "NaN");
    assertRoundTrip(data, FormatOptions.DEFAULT);
    String message = text(write(data, FormatOptions.DEFAULT));
    assertTrue(message.contains("\":0:\":[null,[0,1]]"), message);
  }

  private static DataLayout severalUnits() {
    DataLayout mini = SampleLayouts.mini();
    return with(
        mini,
        mini.attributes().stream()
            .map(each -> new DataLayout.Attribute(several(each.component()), each.attachment()))
            .toList());
  }

  private static Component several(Component one) {
    return new Component(
        one.id(), one.name(), one.codes(), one.dataType(), false, false, one.id().equals("UNIT"));
  }

  @Test
  void decimalsAreTexts() {
    assertTrue(JsonDataDialect.V21.isText("Decimal"));
    assertFalse(JsonDataDialect.V21.isText("Double"));
    assertFalse(JsonDataDialect.V20.isText("Decimal"));
  }

  @ParameterizedTest
  @CsvSource({
    "INFORMATION, Information",
    "APPEND, Append",
    "REPLACE, Replace",
    "DELETE, Delete",
    "MERGE, Merge"
  })
  void actionsAreWordsOfTheVersion(DataAction action, String word) {
    assertEquals(word, JsonDataDialect.V21.action(action));
  }
}
