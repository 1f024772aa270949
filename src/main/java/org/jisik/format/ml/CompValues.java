package org.jisik.format.ml;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jisik.model.data.ComplexValue;
import org.jisik.model.text.LocalisedText;

/** Collects the values of a {@code Comp}. */
final class CompValues {

  private final List<LocalisedText> values = new ArrayList<>();

  boolean isEmpty() {
    return values.isEmpty();
  }

  /** Reads a {@code Value}: text, or texts by language. From its start tag to its end tag. */
  void read(XMLStreamReader in) throws XMLStreamException {
    StringBuilder text = new StringBuilder();
    LocalisedText texts = LocalisedText.NONE;
    for (int event = in.next(); event != XMLStreamConstants.END_ELEMENT; event = in.next()) {
      if (event == XMLStreamConstants.START_ELEMENT) {
        String language = language(in);
        boolean isMarkup = in.getLocalName().equals("StructuredText");
        texts = texts.with(language, isMarkup ? Xhtml.read(in) : in.getElementText());
      } else if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
        text.append(in.getText());
      }
    }
    values.add(texts.isEmpty() ? LocalisedText.of("", text.toString()) : texts);
  }

  private static String language(XMLStreamReader in) {
    return Objects.requireNonNullElse(
        in.getAttributeValue(XMLConstants.XML_NS_URI, "lang"), LocalisedText.DEFAULT_LANGUAGE);
  }

  /** The form in which the values travel; the text itself for one simple value. */
  String encode() {
    boolean isSimple =
        values.size() == 1 && values.get(0).texts().stream().allMatch(t -> t.language().isEmpty());
    return isSimple ? values.get(0).texts().get(0).value() : new ComplexValue(values).encode();
  }
}
