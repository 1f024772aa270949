package org.jisik.format.json;

import com.fasterxml.jackson.core.JsonToken;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A component in the structure part of a message.
 *
 * @param id its id
 * @param values what indexes point at; null if values stand in place
 * @param place where it stands, for messages to people
 */
record JsonMessageComponent(String id, @Nullable List<JsonMessageValue> values, String place) {

  static JsonMessageComponent read(JsonTokens json) {
    String place = json.place();
    String[] id = {""};
    List<JsonMessageValue> values = new ArrayList<>();
    boolean[] hasValues = {false};
    json.members(
        name -> {
          switch (name) {
            case "id" -> id[0] = json.text();
            case "values" -> {
              hasValues[0] = true;
              json.items(() -> values.add(value(json)));
            }
            default -> json.skip();
          }
        });
    if (id[0].isEmpty()) {
      throw json.invalid("the component has no id");
    }
    return new JsonMessageComponent(id[0], hasValues[0] ? values : null, place);
  }

  private static JsonMessageValue value(JsonTokens json) {
    return json.is(JsonToken.VALUE_NULL) ? JsonMessageValue.NOTHING : JsonMessageValue.read(json);
  }
}
