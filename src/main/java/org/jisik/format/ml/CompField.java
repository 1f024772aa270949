package org.jisik.format.ml;

import java.io.IOException;
import org.jisik.model.data.ComplexValue;
import org.jisik.model.data.DataCursor;
import org.jisik.model.data.Utf8;
import org.jisik.model.text.LocalisedText;

/**
 * Writes a component with complex values as {@code Comp} of SDMX-ML 3.x: one {@code Value} for each
 * value, in it the text, or one {@code common:Text} for each language.
 *
 * @see <a
 *     href="https://github.com/sdmx-twg/sdmx-ml/blob/v3.0.0/schemas/SDMXDataStructureSpecific.xsd">SDMX-ML
 *     3.0, CompType</a>
 */
final class CompField {

  private final DataField field;
  private final boolean isAlways;
  private final byte[] start;

  CompField(DataField field, String prefix) {
    this.field = field;
    isAlways = StructureSpecificElement.isComplex(field.component());
    String id = field.component().id();
    start = XmlBytes.ascii("<Comp xsi:type=\"" + prefix + ":" + id + "\" id=\"" + id + "\">");
  }

  /** Whether the component has a value that only {@code Comp} can say. */
  boolean isPresent(DataCursor cursor) {
    Utf8 value = field.value(cursor);
    return value.isPresent() && (isAlways || ComplexValue.isComplex(value));
  }

  /** Writes the component; nothing if {@link #isPresent} denies it. */
  void write(XmlBytes out, DataCursor cursor) throws IOException {
    Utf8 value = field.value(cursor);
    if (isPresent(cursor)) {
      out.raw(start);
      for (LocalisedText one : ComplexValue.decode(value.toString()).values()) {
        out.raw("<Value>");
        value(out, one);
        out.raw("</Value>");
      }
      out.raw("</Comp>");
    }
  }

  private void value(XmlBytes out, LocalisedText value) throws IOException {
    boolean isXhtml = field.component().dataType().equals("XHTML");
    boolean isText = isXhtml || field.component().isMultilingual();
    for (LocalisedText.Text text : value.texts()) {
      if (isText || !text.language().isEmpty()) {
        text(out, isXhtml ? "StructuredText" : "Text", text);
      } else {
        out.text(text.value());
      }
    }
  }

  private void text(XmlBytes out, String element, LocalisedText.Text text) throws IOException {
    String language = text.language().isEmpty() ? LocalisedText.DEFAULT_LANGUAGE : text.language();
    out.raw("<common:" + element + " xml:lang=\"").text(language).raw("\">");
    if (element.equals("StructuredText")) {
      out.raw(Xhtml.markup(text.value()));
    } else {
      out.text(text.value());
    }
    out.raw("</common:" + element + ">");
  }
}
