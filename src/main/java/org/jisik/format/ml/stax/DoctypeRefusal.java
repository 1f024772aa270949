package org.jisik.format.ml.stax;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.util.StreamReaderDelegate;

/** A reader that stops at a document type declaration: SDMX-ML has none, attacks do. */
final class DoctypeRefusal extends StreamReaderDelegate {

  DoctypeRefusal(XMLStreamReader reader) {
    super(reader);
  }

  @Override
  public int next() throws XMLStreamException {
    int event = super.next();
    if (event == DTD) {
      throw new XMLStreamException("document type declarations are not allowed", getLocation());
    }
    return event;
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
