package org.jisik.model.describe;

import org.jisik.model.text.LocalisedText;
import org.jspecify.annotations.Nullable;

/**
 * What an attribute of reference metadata says: one simple value, or one text in any number of
 * languages. Encodings spell it as {@link Parts#reported} says.
 *
 * @see <a
 *     href="https://github.com/sdmx-twg/sdmx-ml/blob/v3.0.0/schemas/SDMXMetadataGeneric.xsd">SDMX-ML
 *     3.0, AttributeType</a>
 */
public sealed interface ReportedValue {

  /** What a simple value is in JSON; XML and CSV make no difference. */
  enum Form {
    TEXT("Value"),
    NUMBER("Number"),
    TRUTH("Truth");

    private final Part part;

    Form(String element) {
      part = Part.one(element);
    }
  }

  /**
   * A code, a number, a date, a text of no language.
   *
   * @param text as written
   */
  record Simple(String text, Form form) implements ReportedValue {

    private static @Nullable String of(ReportedValue value, Form form) {
      return value instanceof Simple simple && simple.form == form ? simple.text : null;
    }

    private static @Nullable String of(ReportedValue value) {
      return value instanceof Simple simple ? simple.text : null;
    }
  }

  /**
   * A text in languages.
   *
   * @param isStructured whether the texts are XHTML: markup without namespaces, with no element
   *     around all of it
   */
  record Texts(LocalisedText texts, boolean isStructured) implements ReportedValue {

    private static LocalisedText of(ReportedValue value, boolean isStructured) {
      return value instanceof Texts own && own.isStructured == isStructured
          ? own.texts
          : LocalisedText.NONE;
    }
  }

  /** A simple text. */
  static ReportedValue of(String text) {
    return new Simple(text, Form.TEXT);
  }

  /** The shape of a value in XML and in the store: of these parts there is one. */
  static ReportedValue shape(Parts<ReportedValue> parts) {
    if (parts.era() == Era.STORED) {
      for (Form form : Form.values()) {
        String text = parts.text(form.part, value -> Simple.of(value, form));
        if (text != null) {
          return new Simple(text, form);
        }
      }
      return texts(parts);
    }
    String simple =
        parts.era() == Era.V21
            ? parts.attribute("value", Simple::of)
            : parts.text(Form.TEXT.part, Simple::of);
    return simple == null ? texts(parts) : of(simple);
  }

  private static ReportedValue texts(Parts<ReportedValue> parts) {
    LocalisedText plain = parts.localised(Part.one("Text"), value -> Texts.of(value, false));
    return plain.isEmpty()
        ? new Texts(parts.markup(Part.one("StructuredText"), value -> Texts.of(value, true)), true)
        : new Texts(plain, false);
  }
}
