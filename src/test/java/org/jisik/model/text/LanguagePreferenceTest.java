package org.jisik.model.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jisik.model.text.LocalisedText.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguagePreferenceTest {

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      delimiter = '|',
      textBlock =
          """
          -          | ko en fr    | en
          fr         | ko en fr    | fr
          FR         | ko en fr    | fr
          fr         | ko en fr-CH | fr-CH
          fr-CH      | ko en fr    | fr
          fr-CH      | ko fr fr-CH | fr
          fr-CH      | ko fr-BE    | ko
          f          | ko fr       | ko
          fra        | ko fr       | ko
          de fr      | ko en fr    | fr
          de         | ko en fr    | en
          de         | ko en-GB    | en-GB
          de         | ko fr       | ko
          """)
  void firstWishThatCanBeMetElseEnglishElseAnything(String wishes, String texts, String expected) {
    LanguagePreference preference =
        new LanguagePreference(wishes == null ? List.of() : List.of(wishes.split(" ")));
    List<Text> all =
        Stream.of(texts.split(" ")).map(language -> new Text(language, "text")).toList();
    assertEquals(Optional.of(expected), preference.choose(all).map(Text::language));
  }

  @Test
  void nothingIsChosenOfNothing() {
    assertEquals(Optional.empty(), LanguagePreference.of("fr").choose(List.of()));
  }
}
