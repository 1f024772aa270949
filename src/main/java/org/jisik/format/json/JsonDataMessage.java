package org.jisik.format.json;

import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.jisik.error.InvalidMessage;
import org.jisik.model.data.DataCursor;
import org.jisik.model.data.LayoutLookup;
import org.jspecify.annotations.Nullable;

/**
 * The outside of a data message of any version: finds the structures and then stands before the
 * data sets.
 *
 * <p>If the structures come first, the data sets are read as they come in. If they come last, the
 * message goes to a temporary file while they are looked for, and is read again from there. Takes
 * {@code structure} and {@code structures}, and the drafts of 1.0 that have no {@code data} around
 * them.
 */
final class JsonDataMessage {

  private final SpooledInput input;
  private final List<JsonMessageStructure> structures = new ArrayList<>();
  private boolean hasStructures;
  private boolean hasDataSets;
  private @Nullable String reported;

  private JsonDataMessage(SpooledInput input) {
    this.input = input;
  }

  /**
   * Opens a cursor before the first data set.
   *
   * @param in closed with the cursor, also if opening fails
   */
  static DataCursor open(InputStream in, LayoutLookup layouts) {
    SpooledInput input = new SpooledInput(in);
    try {
      return new JsonDataMessage(input).open(layouts);
    } catch (RuntimeException e) {
      closeAfter(e, input);
      throw e;
    } catch (IOException e) {
      UncheckedIOException failure = new UncheckedIOException(e);
      closeAfter(failure, input);
      throw failure;
    }
  }

  private static void closeAfter(RuntimeException failure, SpooledInput input) {
    try {
      input.close();
    } catch (IOException e) {
      failure.addSuppressed(e);
    }
  }

  private DataCursor open(LayoutLookup layouts) throws IOException {
    JsonTokens json = JsonTokens.of(input);
    if (standsAtDataSets(json)) {
      input.forget();
      return new JsonDataCursor(json, input, structures, layouts);
    }
    checkFound(json);
    if (hasDataSets) {
      json = JsonTokens.of(input.again());
      standsAtDataSets(json);
    }
    return new JsonDataCursor(json, input, structures, layouts);
  }

  private void checkFound(JsonTokens json) {
    if (reported != null && !hasStructures && !hasDataSets) {
      throw new InvalidMessage("the message holds no data but an error: " + reported);
    }
    if (!hasStructures) {
      throw json.invalid("the message has no structure");
    }
  }

  /**
   * Reads on to the data sets, past the structures.
   *
   * @return false at the end of the message
   */
  private boolean standsAtDataSets(JsonTokens json) {
    json.next();
    json.expect(JsonToken.START_OBJECT, "an object, the message");
    boolean knewStructures = hasStructures;
    boolean isInData = false;
    while (true) {
      JsonToken token = json.next();
      if (token == JsonToken.END_OBJECT && isInData) {
        isInData = false;
      } else if (token != JsonToken.FIELD_NAME) {
        return false;
      } else {
        String name = json.name();
        json.next();
        if (name.equals("data") && !isInData && json.is(JsonToken.START_OBJECT)) {
          isInData = true;
        } else if (name.equals("dataSets") && hasStructures) {
          json.expect(JsonToken.START_ARRAY, "an array of data sets");
          return true;
        } else {
          member(json, name, knewStructures);
        }
      }
    }
  }

  private void member(JsonTokens json, String name, boolean knewStructures) {
    switch (name) {
      case "structure", "structures" -> {
        if (knewStructures) {
          json.skip();
        } else {
          readStructures(json);
        }
      }
      case "dataSets" -> {
        hasDataSets = true;
        json.skip();
      }
      case "errors" -> readErrors(json);
      default -> json.skip();
    }
  }

  private void readStructures(JsonTokens json) {
    if (hasStructures) {
      throw json.invalid("the message states its structure twice");
    }
    if (json.is(JsonToken.START_OBJECT)) {
      structures.add(JsonMessageStructure.read(json));
    } else {
      json.items(() -> structures.add(JsonMessageStructure.read(json)));
    }
    hasStructures = true;
  }

  private void readErrors(JsonTokens json) {
    json.items(
        () ->
            json.members(
                name -> {
                  if (name.equals("title") && reported == null) {
                    reported = json.textOrNull();
                  } else {
                    json.skip();
                  }
                }));
  }
}
