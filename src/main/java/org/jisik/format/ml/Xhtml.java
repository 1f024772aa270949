package org.jisik.format.ml;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jisik.error.InvalidMessage;
import org.jisik.format.ml.stax.MlStreams;

/**
 * Values of data type XHTML: inside Jisik their markup without namespaces, in messages elements of
 * the XHTML namespace within one {@code div}.
 */
final class Xhtml {

  private static final String NAMESPACE = "http://www.w3.org/1999/xhtml";

  private Xhtml() {}

  /** The elements of a value; a value that is not well-formed becomes plain text. */
  static String markup(String value) {
    String content = isWellFormed(value) ? value : escape(value);
    return "<div xmlns=\"" + NAMESPACE + "\">" + content + "</div>";
  }

  private static boolean isWellFormed(String value) {
    byte[] document = ("<div>" + value + "</div>").getBytes(StandardCharsets.UTF_8);
    try {
      XMLStreamReader in = MlStreams.reader(new ByteArrayInputStream(document));
      while (in.hasNext()) {
        in.next();
      }
      return true;
    } catch (XMLStreamException | InvalidMessage e) {
      return false;
    }
  }

  /**
   * Reads the content of an element as markup without namespaces.
   *
   * @param in on the start tag; afterwards on the end tag
   */
  static String read(XMLStreamReader in) throws XMLStreamException {
    StringBuilder markup = new StringBuilder();
    int depth = 1;
    while (depth > 0) {
      switch (in.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          depth++;
          start(in, markup);
        }
        case XMLStreamConstants.END_ELEMENT -> {
          depth--;
          markup.append(depth > 0 ? "</" + in.getLocalName() + ">" : "");
        }
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA ->
            markup.append(text(in.getText()));
        default -> {}
      }
    }
    return withoutFrame(markup.toString().strip());
  }

  private static void start(XMLStreamReader in, StringBuilder markup) {
    markup.append('<').append(in.getLocalName());
    for (int i = 0; i < in.getAttributeCount(); i++) {
      markup.append(' ').append(in.getAttributeLocalName(i)).append("=\"");
      markup.append(escape(in.getAttributeValue(i))).append('"');
    }
    markup.append('>');
  }

  /** Takes the {@code div} of {@link #markup} away. */
  private static String withoutFrame(String markup) {
    boolean isFramed =
        markup.startsWith("<div>") && markup.indexOf("</div>") == markup.length() - 6;
    return isFramed ? markup.substring(5, markup.length() - 6) : markup;
  }

  /** Text as the value of an attribute. */
  static String escape(String text) {
    return text(text).replace("\"", "&quot;");
  }

  /** Text as markup; its quotes stay. */
  private static String text(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
