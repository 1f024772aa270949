package org.jisik.format.ml;

import java.io.IOException;
import org.jisik.model.data.ComplexValue;
import org.jisik.model.data.Component;
import org.jisik.model.data.DataCursor;
import org.jisik.model.data.Utf8;
import org.jisik.model.text.LanguagePreference;

/** A component at one place of a message, with its markup made ready. */
final class DataField {

  /** What a component is in its structure: which of the cursor's values it has. */
  enum Role {
    DIMENSION,
    TIME,
    MEASURE,
    ATTRIBUTE
  }

  private final Role role;
  private final int position;
  private final Component component;
  private final String name;
  private final byte[] open;
  private final byte[] close;

  /**
   * A field.
   *
   * @param position its position among the components of its role
   * @param name what the format calls it
   * @param open the markup before its value
   * @param close the markup behind its value
   */
  DataField(Role role, int position, Component component, String name, String open, String close) {
    this.role = role;
    this.name = name;
    this.position = position;
    this.component = component;
    this.open = XmlBytes.ascii(open);
    this.close = XmlBytes.ascii(close);
  }

  /** What the format calls it: its id, if the format does not name it. */
  String name() {
    return name;
  }

  Role role() {
    return role;
  }

  int position() {
    return position;
  }

  Component component() {
    return component;
  }

  /** The value where the cursor stands. */
  Utf8 value(DataCursor cursor) {
    return switch (role) {
      case DIMENSION -> cursor.dimension(position);
      case TIME -> cursor.time();
      case MEASURE -> cursor.measure(position);
      case ATTRIBUTE -> cursor.attribute(position);
    };
  }

  boolean isPresent(DataCursor cursor) {
    return value(cursor).isPresent();
  }

  /** Writes the value with its markup; nothing if it is absent. Complex values become one text. */
  void write(XmlBytes out, DataCursor cursor) throws IOException {
    Utf8 value = value(cursor);
    if (value.isPresent()) {
      out.value(open, ComplexValue.isComplex(value) ? oneText(value) : value, close);
    }
  }

  /** What a format without complex values says: each value in its best language. */
  private static Utf8 oneText(Utf8 value) {
    return Utf8.of(
        String.join(
            ", ",
            ComplexValue.decode(value.toString()).values().stream()
                .map(text -> text.bestOr(LanguagePreference.NONE, ""))
                .toList()));
  }
}
