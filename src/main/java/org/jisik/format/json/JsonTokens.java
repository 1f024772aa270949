package org.jisik.format.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.Set;
import org.jisik.error.InvalidMessage;
import org.jisik.model.data.Utf8;
import org.jspecify.annotations.Nullable;

/**
 * A JSON message, token by token, whose complaints name line, column and path.
 *
 * <p>A method that reads a value is called with its first token current and leaves its last one
 * current.
 */
final class JsonTokens implements AutoCloseable {

  /** Names are not remembered: keys of series would fill any table of them. */
  private static final JsonFactory JSON =
      JsonFactory.builder()
          .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
          .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
          .build();

  private final JsonParser parser;

  private JsonTokens(JsonParser parser) {
    this.parser = parser;
  }

  static JsonTokens of(InputStream in) {
    try {
      return new JsonTokens(JSON.createParser(in));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Reads the members of the current object. */
  @FunctionalInterface
  interface Member {
    /** Takes one member, its value current. */
    void read(String name);
  }

  /** Moves on; null at the end of the message. */
  @Nullable JsonToken next() {
    try {
      return parser.nextToken();
    } catch (JsonProcessingException e) {
      throw broken(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Nullable JsonToken token() {
    return parser.currentToken();
  }

  boolean is(JsonToken token) {
    return parser.hasToken(token);
  }

  /** Checks that a value is of a kind. @param expected for people: {@code an object} */
  void expect(JsonToken token, String expected) {
    if (!is(token)) {
      throw invalid("expected %s, found %s".formatted(expected, found()));
    }
  }

  private String found() {
    JsonToken token = parser.currentToken();
    if (token == null) {
      return "the end of the message";
    }
    return switch (token) {
      case START_OBJECT -> "an object";
      case START_ARRAY -> "an array";
      case FIELD_NAME -> "a member";
      case END_OBJECT, END_ARRAY -> "an end";
      case VALUE_STRING -> "text '" + brief(text()) + "'";
      default -> brief(text());
    };
  }

  private static String brief(String text) {
    return text.length() <= 40 ? text : text.substring(0, 40) + "…";
  }

  /** The name of the current member. */
  String name() {
    try {
      return parser.currentName();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Reads an object; a name that comes twice is an error. */
  void members(Member member) {
    expect(JsonToken.START_OBJECT, "an object");
    Set<String> seen = new HashSet<>();
    while (next() == JsonToken.FIELD_NAME) {
      String name = name();
      if (!seen.add(name)) {
        throw invalid("member '%s' comes twice".formatted(name));
      }
      next();
      member.read(name);
    }
  }

  /** Reads an array. */
  void items(Runnable item) {
    expect(JsonToken.START_ARRAY, "an array");
    while (next() != JsonToken.END_ARRAY) {
      item.run();
    }
  }

  void skip() {
    try {
      parser.skipChildren();
    } catch (JsonProcessingException e) {
      throw broken(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  boolean isScalar() {
    JsonToken token = parser.currentToken();
    return token != null && token.isScalarValue();
  }

  /** A string, or the exact text of a number or literal. */
  String text() {
    try {
      String text = parser.getText();
      return text == null ? "" : text;
    } catch (JsonProcessingException e) {
      throw broken(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Keeps the text of a scalar value in a buffer, and shows it. */
  void text(Utf8Buffer buffer, Utf8 value) {
    try {
      buffer.put(parser.getTextCharacters(), parser.getTextOffset(), parser.getTextLength(), value);
    } catch (JsonProcessingException e) {
      throw broken(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A string, or null for {@code null}. */
  @Nullable String textOrNull() {
    if (is(JsonToken.VALUE_NULL)) {
      return null;
    }
    if (!isScalar()) {
      throw invalid("expected a text, found " + found());
    }
    return text();
  }

  /** An index below a limit. @param of for people: what is pointed at */
  int index(int limit, String of) {
    expect(JsonToken.VALUE_NUMBER_INT, "an index of " + of);
    try {
      int index = parser.getIntValue();
      if (index < 0 || index >= limit) {
        throw invalid("index %d is out of range: %s has %d".formatted(index, of, limit));
      }
      return index;
    } catch (JsonProcessingException e) {
      throw broken(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What is wrong, at the current token. */
  InvalidMessage invalid(String problem) {
    return new InvalidMessage("%s: %s".formatted(place(), problem));
  }

  private InvalidMessage broken(JsonProcessingException e) {
    JsonLocation at = e.getLocation() == null ? parser.currentTokenLocation() : e.getLocation();
    return new InvalidMessage("%s: %s".formatted(place(at), e.getOriginalMessage()), e);
  }

  /** Line, column and path of the current token. */
  String place() {
    return place(parser.currentTokenLocation());
  }

  private String place(JsonLocation location) {
    String path = parser.getParsingContext().pathAsPointer().toString();
    return "line %d, column %d%s"
        .formatted(
            location.getLineNr(), location.getColumnNr(), path.isEmpty() ? "" : ", at " + path);
  }

  @Override
  public void close() {
    try {
      parser.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
