package org.jisik.format.ml.stax;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.util.StreamReaderDelegate;
import org.jisik.error.SdmxException;

/**
 * A reader that stops at what no SDMX-ML message has and attacks do: document type declarations,
 * elements nested without end, endless tags and texts, names without number.
 */
final class GuardedReader extends StreamReaderDelegate {

  /** How deep elements may be nested; real messages stay below 30. */
  static final int DEEPEST = 200;

  private final RationedInput input;
  private final SeenNames names = new SeenNames();
  private int depth;

  GuardedReader(XMLStreamReader reader, RationedInput input) {
    super(reader);
    this.input = input;
  }

  @Override
  public int next() throws XMLStreamException {
    int event = parse();
    switch (event) {
      case DTD ->
          throw new XMLStreamException("document type declarations are not allowed", getLocation());
      case START_ELEMENT -> descend();
      case END_ELEMENT -> depth--;
      default -> {}
    }
    return event;
  }

  /** The parser has unchecked exceptions too for what is not well-formed. */
  private int parse() throws XMLStreamException {
    try {
      input.renew();
      return super.next();
    } catch (SdmxException e) {
      throw e;
    } catch (RuntimeException e) {
      throw new XMLStreamException("it cannot be understood here", getLocation(), e);
    }
  }

  private void descend() throws XMLStreamException {
    if (++depth > DEEPEST) {
      throw new XMLStreamException("elements are nested deeper than " + DEEPEST, getLocation());
    }
    boolean isFine = names.add(getPrefix(), getLocalName());
    for (int i = 0; i < getAttributeCount(); i++) {
      isFine &= names.add(getAttributePrefix(i), getAttributeLocalName(i));
    }
    if (!isFine) {
      throw new XMLStreamException(
          "it has more than %d different names".formatted(SeenNames.MOST), getLocation());
    }
  }

  @Override
  public String getElementText() throws XMLStreamException {
    input.renew();
    String text = super.getElementText();
    depth--;
    return text;
  }

  @Override
  public int nextTag() throws XMLStreamException {
    int event = next();
    while (event != START_ELEMENT && event != END_ELEMENT) {
      if (hasText() && !isWhiteSpace() && event != COMMENT) {
        throw new XMLStreamException("text where an element was expected", getLocation());
      }
      event = next();
    }
    return event;
  }
}
