package org.jisik.format.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.util.Optional;
import org.jisik.error.InvalidMessage;
import org.jisik.model.text.LocalisedText;
import org.jspecify.annotations.Nullable;

/**
 * A message of structures or metadata that was read.
 *
 * @param data null if there are none
 * @param language the language of texts that come without a map
 */
record JsonContent(@Nullable JsonMembers data, String language) {

  /**
   * Reads a message whole.
   *
   * @throws InvalidMessage if it is no JSON object
   */
  static JsonContent read(InputStream in) {
    JsonMembers message = JsonMembers.of(parse(in), "");
    JsonMembers meta = message.object("meta");
    return new JsonContent(message.object("data"), language(meta));
  }

  private static JsonNode parse(InputStream in) {
    try {
      return JsonTree.read(UnicodeReader.of(in));
    } catch (JsonProcessingException e) {
      throw broken(e.getLocation(), reason(e), e);
    } catch (CharacterCodingException e) {
      throw broken(null, "it has bytes that are not of its encoding", e);
    } catch (IOException e) {
      throw broken(null, "it cannot be read to its end", e);
    }
  }

  private static InvalidMessage broken(
      @Nullable JsonLocation location, String reason, Exception cause) {
    return new InvalidMessage(
        "not a JSON document that is read here: " + place(location) + reason, cause);
  }

  /** Without the names of settings that only programmers can change. */
  private static String reason(JsonProcessingException e) {
    return String.valueOf(e.getOriginalMessage()).replaceAll(",? ?\\(?from `[^`]*`\\)?", "");
  }

  /** Limits are broken nowhere in particular. */
  private static String place(@Nullable JsonLocation location) {
    return location == null
        ? ""
        : "line %d, column %d: ".formatted(location.getLineNr(), location.getColumnNr());
  }

  private static String language(@Nullable JsonMembers meta) {
    return Optional.ofNullable(meta).stream()
        .flatMap(known -> known.strings("contentLanguages").stream())
        .findFirst()
        .orElse(LocalisedText.DEFAULT_LANGUAGE);
  }
}
