package org.jisik.model.text;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jisik.model.text.LocalisedText.Text;
import org.jspecify.annotations.Nullable;

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

  /** The text to show; empty only if there are no texts. Asked for every name of every code. */
  Optional<Text> choose(List<Text> texts) {
    for (String wish : languages) {
      Text text = find(texts, wish);
      if (text != null) {
        return Optional.of(text);
      }
    }
    Text text = find(texts, LocalisedText.DEFAULT_LANGUAGE);
    return text != null ? Optional.of(text) : texts.stream().findFirst();
  }

  private static @Nullable Text find(List<Text> texts, String wish) {
    for (Text text : texts) {
      if (matches(text.language(), wish)) {
        return text;
      }
    }
    return null;
  }

  /** Whether one is the other, or a variant of it: {@code fr-CH} of {@code fr}. */
  private static boolean matches(String language, String wish) {
    int common = Math.min(language.length(), wish.length());
    return language.regionMatches(true, 0, wish, 0, common)
        && (language.length() == wish.length()
            || (language.length() > common ? language : wish).charAt(common) == '-');
  }
}
