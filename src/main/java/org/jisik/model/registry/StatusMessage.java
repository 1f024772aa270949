package org.jisik.model.registry;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jisik.error.InvalidMessage;
import org.jisik.model.describe.Part;
import org.jisik.model.describe.Parts;
import org.jisik.model.text.LanguagePreference;
import org.jisik.model.text.LocalisedText;
import org.jspecify.annotations.Nullable;

/**
 * How a part of a request ended.
 *
 * @param texts why, at least one for each warning and failure
 * @see <a href="https://github.com/sdmx-twg/sdmx-ml/blob/v3.0.0/schemas/SDMXRegistryBase.xsd">
 *     SDMX-ML 3.0, StatusMessageType</a>
 */
public record StatusMessage(Status status, List<Text> texts) {

  /** The three ends that there are. */
  public enum Status {
    SUCCESS,
    WARNING,
    FAILURE;

    /** The word in messages: {@code Success}. */
    public String word() {
      return name().charAt(0) + name().substring(1).toLowerCase(Locale.ROOT);
    }

    private static Status of(@Nullable String word) {
      return Arrays.stream(values())
          .filter(status -> status.word().equals(word))
          .findFirst()
          .orElseThrow(() -> new InvalidMessage("'%s' is no status".formatted(word)));
    }
  }

  /**
   * One remark.
   *
   * @param code the HTTP status that this artefact alone would have got
   * @param text English, for the caller
   */
  public record Text(int code, String text) {

    static Text shape(Parts<Text> parts) {
      String code = parts.attribute("code", text -> String.valueOf(text.code()));
      LocalisedText text =
          parts.localised(
              Part.one("Text"), it -> LocalisedText.of(LocalisedText.DEFAULT_LANGUAGE, it.text()));
      boolean isNumber = code != null && code.matches("\\d{1,9}");
      return new Text(
          isNumber ? Integer.parseInt(code) : 0, text.bestOr(LanguagePreference.NONE, ""));
    }
  }

  public StatusMessage {
    texts = List.copyOf(texts);
  }

  /** A message of one remark. */
  public static StatusMessage of(Status status, int code, String text) {
    return new StatusMessage(status, List.of(new Text(code, text)));
  }

  /** The message with one more remark, of the code of the first. */
  StatusMessage with(String remark) {
    int code = texts.isEmpty() ? 200 : texts.get(0).code();
    return new StatusMessage(
        status, Stream.concat(texts.stream(), Stream.of(new Text(code, remark))).toList());
  }

  /** The status message that belongs to something. */
  static <T> StatusMessage part(Parts<T> parts, Function<T, StatusMessage> get) {
    StatusMessage message =
        parts.group(Part.one("StatusMessage"), get::apply, StatusMessage::shape);
    if (message == null) {
      throw new InvalidMessage("a StatusMessage is missing");
    }
    return message;
  }

  private static StatusMessage shape(Parts<StatusMessage> parts) {
    return new StatusMessage(
        Status.of(parts.attribute("status", message -> message.status().word())),
        parts.list(Part.many("MessageText"), StatusMessage::texts, Text::shape));
  }
}
