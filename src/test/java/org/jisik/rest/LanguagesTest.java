package org.jisik.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import org.jisik.error.InvalidSyntax;
import org.jisik.error.NotAcceptable;
import org.jisik.model.text.LocalisedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguagesTest {

  private static final LocalisedText NAME = LocalisedText.of("en", "balance").with("ko", "수지");

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      delimiter = '|',
      textBlock =
          """
          -                      | -        | en
          ko                     | -        | ko
          ko-KR, en;q=0.8        | -        | ko
          fr, ko;q=0.2, en;q=0.7 | -        | en
          fr                     | -        | en
          ko;q=0, *;q=0.5        | -        | en
          en                     | lang=ko  | ko
          en                     | lang=ko-KR | ko
          ko                     | lang=all | en
          """)
  void nameIsToldInTheBestLanguage(String header, String query, String expected) {
    Languages languages = Languages.parse(header, QueryParameters.parse(query));
    assertEquals(Optional.of(expected), languages.of(List.of(NAME)));
  }

  @Test
  void demandedLanguageThatIsMissingIsNotAcceptable() {
    Languages french = Languages.parse("en", QueryParameters.parse("lang=fr"));
    assertThrows(NotAcceptable.class, () -> french.of(List.of(NAME)));
  }

  @Test
  void demandedLanguageMustBeOne() {
    QueryParameters given = QueryParameters.parse("lang=1+1");
    assertThrows(InvalidSyntax.class, () -> Languages.parse(null, given));
  }
}
