package org.jisik.format.ml.envelope;

import jakarta.xml.bind.JAXBContext;
import jakarta.xml.bind.JAXBException;
import jakarta.xml.bind.Marshaller;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.XMLStreamWriter;
import org.jisik.error.InvalidMessage;
import org.jisik.format.ml.stax.MlNamespaces;

/** The bound classes at work: fragments of an open message, in any version's namespaces. */
final class Bindings {

  private static final JAXBContext CONTEXT = context();

  private Bindings() {}

  static void marshal(Object bound, XMLStreamWriter out, MlNamespaces namespaces)
      throws XMLStreamException {
    try {
      Marshaller marshaller = CONTEXT.createMarshaller();
      marshaller.setProperty(Marshaller.JAXB_FRAGMENT, true);
      marshaller.marshal(bound, new RenamingHandler(out, namespaces));
    } catch (JAXBException e) {
      throw cause(e);
    }
  }

  static <T> T unmarshal(Class<T> type, XMLStreamReader in, MlNamespaces namespaces) {
    int line = in.getLocation().getLineNumber();
    try {
      return CONTEXT
          .createUnmarshaller()
          .unmarshal(new RenamingReader(in, namespaces), type)
          .getValue();
    } catch (JAXBException e) {
      throw new InvalidMessage(
          "%s at line %d cannot be read".formatted(type.getSimpleName(), line), e);
    }
  }

  /** The writer's own exception: JAXB and SAX wrap it on its way through them. */
  private static XMLStreamException cause(JAXBException e) {
    Throwable cause = e;
    while (cause != null && !(cause instanceof XMLStreamException)) {
      cause = cause.getCause();
    }
    return cause == null ? new XMLStreamException(e) : (XMLStreamException) cause;
  }

  private static JAXBContext context() {
    try {
      return JAXBContext.newInstance(Header.class, Footer.class, StatusMessage.class);
    } catch (JAXBException e) {
      throw new IllegalStateException("the classes of the SDMX-ML envelope cannot be bound", e);
    }
  }
}
