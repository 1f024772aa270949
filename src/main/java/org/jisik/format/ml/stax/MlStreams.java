package org.jisik.format.ml.stax;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import com.fasterxml.aalto.stax.OutputFactoryImpl;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.XMLStreamWriter;
import org.codehaus.stax2.XMLInputFactory2;
import org.codehaus.stax2.XMLStreamWriter2;
import org.jisik.error.InvalidMessage;
import org.jspecify.annotations.Nullable;

/**
 * StAX, set up for messages from strangers: namespaces, no document type, no external entity.
 *
 * <p>Readers and writers are for one thread; this class is for any number.
 */
public final class MlStreams {

  private static final XMLOutputFactory OUTPUT = output();

  private MlStreams() {}

  /**
   * Starts reading; text comes in one piece. Depth, length and names are limited, see {@link
   * GuardedReader} and {@link RationedInput}.
   *
   * @param in UTF-8 or whatever the XML declaration says; never closed
   * @throws InvalidMessage if the first bytes are not XML
   */
  public static XMLStreamReader reader(InputStream in) {
    try {
      Utf8Input bytes = new Utf8Input(in);
      RationedInput rationed = new RationedInput(bytes);
      XMLStreamReader reader = safeInput().createXMLStreamReader(rationed);
      if (StandardCharsets.UTF_8.name().equals(reader.getEncoding())) {
        bytes.require();
      }
      return new GuardedReader(reader, rationed);
    } catch (XMLStreamException e) {
      throw broken(e);
    } catch (IOException e) {
      throw broken(new XMLStreamException(e));
    }
  }

  /** Reads on behind the last end tag, where comments may follow and nothing else. */
  public static void requireEnd(XMLStreamReader in) throws XMLStreamException {
    while (in.hasNext()) {
      in.next();
    }
  }

  /**
   * Starts writing UTF-8; namespaces are declared by whoever uses them. Never closes the stream.
   */
  public static XMLStreamWriter writer(OutputStream out) throws IOException {
    try {
      return OUTPUT.createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
    } catch (XMLStreamException e) {
      throw failed(e);
    }
  }

  /**
   * Writes content as it is.
   *
   * @param out one of {@link #writer}
   * @param xml well-formed, with namespaces of its own
   */
  public static void writeRaw(XMLStreamWriter out, String xml) throws XMLStreamException {
    ((XMLStreamWriter2) out).writeRaw(xml);
  }

  /** What reading broken XML is to a client: names the line, not the parser. */
  public static InvalidMessage broken(XMLStreamException e) {
    return new InvalidMessage(
        "the message is not well-formed XML%s: %s".formatted(place(e.getLocation()), reason(e)), e);
  }

  /** The sentence alone: exceptions put the place before or behind it, on lines of their own. */
  private static String reason(XMLStreamException e) {
    if (e.getNestedException() instanceof RefusedInput refusal) {
      return String.valueOf(refusal.getMessage());
    }
    if (e.getNestedException() instanceof IOException) {
      return "it cannot be read to its end, or is in an encoding that is not known here";
    }
    return String.valueOf(e.getMessage())
        .lines()
        .filter(line -> !line.startsWith("ParseError at "))
        .findFirst()
        .map(line -> line.replaceFirst("^Message: ", ""))
        .orElse("no reason given");
  }

  private static String place(@Nullable Location at) {
    return at == null || at.getLineNumber() < 0
        ? ""
        : " at line %d, column %d".formatted(at.getLineNumber(), at.getColumnNumber());
  }

  /** What failing to write is to a caller: the stream's own trouble where there is one. */
  public static IOException failed(XMLStreamException e) {
    return e.getNestedException() instanceof IOException trouble ? trouble : new IOException(e);
  }

  /** One for each message: the parsers of a factory share all names they have ever seen. */
  private static XMLInputFactory safeInput() {
    XMLInputFactory factory = new InputFactoryImpl();
    factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    // Read ahead: a lazy parser reports truncated text by unchecked exceptions, from getters.
    factory.setProperty(XMLInputFactory2.P_LAZY_PARSING, false);
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    return factory;
  }

  private static XMLOutputFactory output() {
    XMLOutputFactory factory = new OutputFactoryImpl();
    factory.setProperty(XMLOutputFactory.IS_REPAIRING_NAMESPACES, false);
    return factory;
  }
}
