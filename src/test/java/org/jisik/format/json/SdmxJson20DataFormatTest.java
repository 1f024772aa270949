package org.jisik.format.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.jisik.format.DataFormat;
import org.jisik.model.data.DataAction;
import org.jisik.schema.OfficialSchema;
import org.jisik.schema.OfficialSchemas;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SdmxJson20DataFormatTest extends JsonSince20DataFormatContract {

  @Override
  protected DataFormat format() {
    return new SdmxJson20DataFormat();
  }

  @Override
  OfficialSchema schema() {
    return OfficialSchemas.json20Data();
  }

  @ParameterizedTest
  @CsvSource({
    "INFORMATION, Information",
    "APPEND, Append",
    "REPLACE, Replace",
    "DELETE, Delete",
    "MERGE, Information"
  })
  void actionsAreWordsOfTheVersion(DataAction action, String word) {
    assertEquals(word, JsonDataDialect.V20.action(action));
  }
}
