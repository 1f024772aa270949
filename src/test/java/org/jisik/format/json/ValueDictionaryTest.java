package org.jisik.format.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import org.jisik.model.data.Utf8;
import org.junit.jupiter.api.Test;

class ValueDictionaryTest {

  @Test
  void valuesKeepTheIndexOfTheirFirstAppearance() {
    ValueDictionary dictionary = new ValueDictionary();
    Map<String, Integer> expected = new LinkedHashMap<>();
    Random random = new Random(1);
    for (int i = 0; i < 20_000; i++) {
      String value = "지" + random.nextInt(3_000);
      expected.putIfAbsent(value, expected.size());
      assertEquals(expected.get(value), dictionary.indexOf(Utf8.of(value)));
    }
    assertEquals(expected.size(), dictionary.size());
    expected.forEach((value, index) -> assertEquals(value, dictionary.text(index)));
  }

  @Test
  void theEmptyTextIsAValue() {
    ValueDictionary dictionary = new ValueDictionary();
    assertEquals(0, dictionary.indexOf(Utf8.of("a")));
    assertEquals(1, dictionary.indexOf(Utf8.of("")));
    assertEquals("", dictionary.text(1));
  }
}
