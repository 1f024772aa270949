package org.jisik.model.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A text in any number of languages, in the order written.
 *
 * <p>It is a list and not a map, because SDMX-ML allows several texts in one language and they must
 * survive a round trip. An empty list means that the text is absent.
 *
 * @param texts the texts, in message order
 * @see <a href="https://github.com/sdmx-twg/sdmx-ml/blob/v3.0.0/schemas/SDMXCommon.xsd">SDMX-ML
 *     3.0, TextType</a>
 */
public record LocalisedText(List<Text> texts) {

  /**
   * The language of a text that does not name one (default of {@code xml:lang} in the SDMX
   * schemas).
   */
  public static final String DEFAULT_LANGUAGE = "en";

  /** The absent text. */
  public static final LocalisedText NONE = new LocalisedText(List.of());

  /**
   * One text in one language.
   *
   * @param language an IETF language tag, as written
   * @param value the text
   */
  public record Text(String language, String value) {}

  public LocalisedText {
    texts = List.copyOf(texts);
  }

  /** The text in one language. */
  public static LocalisedText of(String language, String value) {
    return new LocalisedText(List.of(new Text(language, value)));
  }

  /** This text with one more language at its end. */
  public LocalisedText with(String language, String value) {
    return new LocalisedText(
        Stream.concat(texts.stream(), Stream.of(new Text(language, value))).toList());
  }

  /** This text, in which those of another take the place of the ones in the same languages. */
  public LocalisedText updatedBy(LocalisedText other) {
    Set<String> languages = other.languages();
    List<Text> updated = new ArrayList<>();
    Set<String> done = new HashSet<>();
    for (Text text : texts) {
      if (!languages.contains(text.language())) {
        updated.add(text);
      } else if (done.add(text.language())) {
        updated.addAll(other.in(text.language()));
      }
    }
    other.texts.stream().filter(text -> !done.contains(text.language())).forEach(updated::add);
    return new LocalisedText(updated);
  }

  private Set<String> languages() {
    return texts.stream().map(Text::language).collect(Collectors.toSet());
  }

  private List<Text> in(String language) {
    return texts.stream().filter(text -> text.language().equals(language)).toList();
  }

  public boolean isEmpty() {
    return texts.isEmpty();
  }

  /**
   * The text that suits a reader best: the first preferred language there is, else the default one,
   * else any.
   */
  public Optional<Text> best(LanguagePreference preference) {
    return preference.choose(texts);
  }

  /** The best text's value, or a stand-in (commonly the id) where there is no text at all. */
  public String bestOr(LanguagePreference preference, String standIn) {
    return best(preference).map(Text::value).orElse(standIn);
  }
}
