package org.jisik.format.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
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
      return StrictJson.MAPPER.readTree(in);
    } catch (JsonProcessingException e) {
      throw new InvalidMessage(
          "not a JSON document that is read here: %s%s"
              .formatted(place(e.getLocation()), e.getOriginalMessage()),
          e);
    } catch (IOException e) {
      throw new InvalidMessage("the message cannot be read to its end: " + e.getMessage(), e);
    }
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
