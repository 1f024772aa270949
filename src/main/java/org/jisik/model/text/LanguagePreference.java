package org.jisik.model.text;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jisik.model.text.LocalisedText.Text;

/**
 * The languages a reader wants, best first.
 *
 * @param languages lower-case language tags, best first; may be empty, which means no preference
 */
public record LanguagePreference(List<String> languages) {

  /** No wish at all: the default language of SDMX, else whatever there is. */
  public static final LanguagePreference NONE = new LanguagePreference(List.of());

  public LanguagePreference {
    languages = languages.stream().map(tag -> tag.toLowerCase(Locale.ROOT)).toList();
  }

  public static LanguagePreference of(String... languages) {
    return new LanguagePreference(List.of(languages));
  }

  /** The text to show; empty only if there are no texts. */
  Optional<Text> choose(List<Text> texts) {
    return wanted()
        .flatMap(wish -> texts.stream().filter(text -> matches(text, wish)))
        .findFirst()
        .or(() -> texts.stream().findFirst());
  }

  private Stream<String> wanted() {
    return Stream.concat(languages.stream(), Stream.of(LocalisedText.DEFAULT_LANGUAGE));
  }

  private static boolean matches(Text text, String wish) {
    String language = text.language().toLowerCase(Locale.ROOT);
    return language.equals(wish)
        || language.startsWith(wish + "-")
        || wish.startsWith(language + "-");
  }
}
