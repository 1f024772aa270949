package org.jisik.rest;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jisik.error.InvalidSyntax;
import org.jisik.error.NotAcceptable;
import org.jisik.model.text.LanguagePreference;
import org.jisik.model.text.LocalisedText;
import org.jspecify.annotations.Nullable;

/**
 * The languages of an answer: those the client prefers, or the one it insists on.
 *
 * @param preference best first
 * @param demanded the language without which there is no answer, from {@code lang}
 * @see <a href="https://github.com/sdmx-twg/sdmx-rest/blob/v2.2.2/doc/extend.md">SDMX-REST 2.2.2,
 *     extending the API, lang</a>
 */
public record Languages(LanguagePreference preference, Optional<String> demanded) {

  private static final Pattern TAG = Pattern.compile("[A-Za-z]{2,3}(-[A-Za-z\\d]{2,8})*");

  /** Reads {@code lang}, which wins, or else {@code Accept-Language}. */
  static Languages parse(@Nullable String header, QueryParameters given) {
    Optional<String> lang = given.find("lang").filter(tag -> !tag.equals("all"));
    lang.ifPresent(Languages::check);
    return lang.isPresent() || given.find("lang").isPresent()
        ? new Languages(new LanguagePreference(lang.stream().toList()), lang)
        : new Languages(new LanguagePreference(tags(header)), Optional.empty());
  }

  private static void check(String tag) {
    if (!TAG.matcher(tag).matches()) {
      throw new InvalidSyntax(
          "lang '%s' is neither all nor a language such as en or fr-CH".formatted(tag));
    }
  }

  private static List<String> tags(@Nullable String header) {
    return Weighted.parse(header).stream()
        .filter(entry -> entry.weight() > 0 && TAG.matcher(entry.value()).matches())
        .map(Weighted::value)
        .toList();
  }

  /**
   * The language that names are told in, by the names of what is answered.
   *
   * @return that of the first name, or the one demanded; empty if there are no names
   * @throws NotAcceptable if a language is demanded and no name is told in it
   */
  Optional<String> of(List<LocalisedText> names) {
    List<String> told =
        names.stream()
            .flatMap(name -> name.best(preference).stream())
            .map(LocalisedText.Text::language)
            .toList();
    return demanded.isEmpty()
        ? told.stream().findFirst()
        : Optional.of(demanded(demanded.get(), told, names));
  }

  private static String demanded(String tag, List<String> told, List<LocalisedText> names) {
    return told.stream()
        .filter(language -> isSameLanguage(language, tag))
        .findFirst()
        .orElseThrow(
            () ->
                new NotAcceptable(
                    "there is nothing in language '%s' here; the names are in %s"
                        .formatted(tag, languages(names))));
  }

  private static Set<String> languages(List<LocalisedText> names) {
    return names.stream()
        .flatMap(name -> name.texts().stream())
        .map(LocalisedText.Text::language)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static boolean isSameLanguage(String one, String other) {
    return primary(one).equals(primary(other));
  }

  private static String primary(String tag) {
    return tag.toLowerCase(Locale.ROOT).split("-")[0];
  }
}
