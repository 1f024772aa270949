package org.jisik.format.json;

import java.io.IOException;
import java.util.List;
import org.jisik.model.data.ComplexValue;
import org.jisik.model.data.Component;
import org.jisik.model.data.Utf8;
import org.jisik.model.text.LocalisedText;
import org.jspecify.annotations.Nullable;

/**
 * A component as one message presents it: its values listed and pointed at, or written in place.
 */
final class JsonComponent {

  private static final Utf8 NAN = Utf8.of("NaN");
  private static final Utf8 TRUE = Utf8.of("true");
  private static final Utf8 FALSE = Utf8.of("false");

  private enum Kind {
    INDEX,
    NUMBER,
    BOOLEAN,
    TEXT
  }

  private final Component component;
  private final JsonDataDialect dialect;
  private final Kind kind;
  private final @Nullable ValueDictionary values;

  private JsonComponent(Component component, JsonDataDialect dialect, Kind kind) {
    this.component = component;
    this.dialect = dialect;
    this.kind = kind;
    this.values = kind == Kind.INDEX ? new ValueDictionary() : null;
  }

  /** Dimensions always have indexes. */
  static JsonComponent ofDimension(Component component, JsonDataDialect dialect) {
    return new JsonComponent(component, dialect, Kind.INDEX);
  }

  /**
   * In 2.x codes have indexes. In 1.0 the value is always in place and a number where it can be,
   * since no data type is stated that a text could contradict.
   */
  static JsonComponent ofMeasure(Component component, JsonDataDialect dialect) {
    if (!dialect.isSince20()) {
      return new JsonComponent(component, dialect, component.isCoded() ? Kind.TEXT : Kind.NUMBER);
    }
    return ofAttribute(component, dialect);
  }

  /** In 1.0 every attribute has indexes, in 2.x the coded ones. */
  static JsonComponent ofAttribute(Component component, JsonDataDialect dialect) {
    return new JsonComponent(
        component,
        dialect,
        component.isCoded() || !dialect.isSince20() ? Kind.INDEX : inPlace(component, dialect));
  }

  private static Kind inPlace(Component component, JsonDataDialect dialect) {
    if (component.isNumeric() && !dialect.isText(component.dataType())) {
      return Kind.NUMBER;
    }
    return component.dataType().equals("Boolean") ? Kind.BOOLEAN : Kind.TEXT;
  }

  Component component() {
    return component;
  }

  /** The values listed so far; null if values stand in place. */
  @Nullable ValueDictionary values() {
    return values;
  }

  /** Writes a value, or {@code null} if it is absent. */
  void write(JsonBytes out, Utf8 value) throws IOException {
    if (value.isAbsent()) {
      out.nothing();
    } else if (values != null) {
      writeIndex(out, values, value);
    } else if (ComplexValue.isComplex(value)) {
      writeComplex(out, ComplexValue.decode(value.toString()));
    } else {
      writeSimple(out, value);
    }
  }

  private void writeIndex(JsonBytes out, ValueDictionary values, Utf8 value) throws IOException {
    if (!dialect.isSince21() || !ComplexValue.isComplex(value)) {
      out.number(values.indexOf(value));
      return;
    }
    char separator = '[';
    for (LocalisedText part : ComplexValue.decode(value.toString()).values()) {
      out.raw(separator);
      out.number(values.indexOf(Utf8.of(part.texts().get(0).value())));
      separator = ',';
    }
    out.raw(']');
  }

  private void writeSimple(JsonBytes out, Utf8 value) throws IOException {
    boolean isLiteral =
        switch (kind) {
          case NUMBER -> JsonNumber.isNumber(value);
          case BOOLEAN -> value.equals(TRUE) || value.equals(FALSE);
          case INDEX, TEXT -> false;
        };
    if (isLiteral) {
      out.raw(value);
    } else if (kind == Kind.NUMBER && value.equals(NAN) && !dialect.isSince21()) {
      out.nothing(); // "NaN" means something since 2.1 only
    } else {
      out.text(value);
    }
  }

  /** Several values are texts always: SDMX-JSON 2.0 refuses arrays of integers. */
  private static void writeComplex(JsonBytes out, ComplexValue value) throws IOException {
    List<LocalisedText> parts = value.values();
    if (parts.size() == 1 && isLocalised(parts.get(0))) {
      writeLocalised(out, parts.get(0));
      return;
    }
    char separator = '[';
    for (LocalisedText part : parts) {
      out.raw(separator);
      if (isLocalised(part)) {
        writeLocalised(out, part);
      } else {
        out.text(part.texts().get(0).value());
      }
      separator = ',';
    }
    out.raw(']');
  }

  static boolean isLocalised(LocalisedText part) {
    return !part.texts().get(0).language().isEmpty();
  }

  private static void writeLocalised(JsonBytes out, LocalisedText text) throws IOException {
    char separator = '{';
    for (LocalisedText.Text one : text.texts()) {
      out.raw(separator);
      out.text(one.language());
      out.raw(':');
      out.text(one.value());
      separator = ',';
    }
    out.raw('}');
  }
}
