package org.jisik.format.ml.envelope;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jisik.format.ml.stax.MlNamespaces;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Takes what JAXB marshals and writes it with the namespaces of another version, under the prefixes
 * that the open message has declared.
 */
final class RenamingHandler extends DefaultHandler {

  private final XMLStreamWriter out;
  private final MlNamespaces namespaces;

  RenamingHandler(XMLStreamWriter out, MlNamespaces namespaces) {
    this.out = out;
    this.namespaces = namespaces;
  }

  @Override
  public void startElement(String uri, String name, String qName, Attributes attributes)
      throws SAXException {
    try {
      if (uri.isEmpty()) {
        out.writeStartElement(name);
      } else {
        String renamed = uri.replace(Bound.STEM, namespaces.stem());
        out.writeStartElement(prefix(renamed), name, renamed);
      }
      for (int i = 0; i < attributes.getLength(); i++) {
        attribute(attributes.getURI(i), attributes.getLocalName(i), attributes.getValue(i));
      }
    } catch (XMLStreamException e) {
      throw new SAXException(e);
    }
  }

  private void attribute(String uri, String name, String value) throws XMLStreamException {
    if (uri.equals(Bound.XML)) {
      out.writeAttribute("xml", uri, name, value);
    } else {
      out.writeAttribute(name, value);
    }
  }

  private String prefix(String namespace) throws XMLStreamException {
    String prefix = out.getPrefix(namespace);
    if (prefix == null) {
      throw new IllegalStateException("the root element must declare a prefix for " + namespace);
    }
    return prefix;
  }

  @Override
  public void endElement(String uri, String name, String qName) throws SAXException {
    try {
      out.writeEndElement();
    } catch (XMLStreamException e) {
      throw new SAXException(e);
    }
  }

  @Override
  public void characters(char[] text, int start, int length) throws SAXException {
    try {
      out.writeCharacters(text, start, length);
    } catch (XMLStreamException e) {
      throw new SAXException(e);
    }
  }
}
