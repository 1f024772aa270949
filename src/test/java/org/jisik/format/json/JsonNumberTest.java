package org.jisik.format.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.jisik.model.data.Utf8;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonNumberTest {

  @ParameterizedTest
  @ValueSource(strings = {"0", "-0", "7", "10.50", "-1.0", "0.001", "1e9", "1E-7", "-2.5e+10"})
  void numbersOfJsonAreNumbers(String text) {
    assertEquals(true, JsonNumber.isNumber(Utf8.of(text)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "-", "+1", "007", ".5", "5.", "1.e3", "1e", "1e+", "NaN", "INF", "1,5", "1 "})
  void anythingElseIsText(String text) {
    assertEquals(false, JsonNumber.isNumber(Utf8.of(text)));
  }
}
