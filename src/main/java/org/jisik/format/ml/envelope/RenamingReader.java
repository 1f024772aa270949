package org.jisik.format.ml.envelope;

import javax.xml.namespace.QName;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.util.StreamReaderDelegate;
import org.jisik.format.ml.stax.MlNamespaces;
import org.jspecify.annotations.Nullable;

/** Shows a message of any version to JAXB in the namespaces the classes are bound to. */
final class RenamingReader extends StreamReaderDelegate {

  private final MlNamespaces namespaces;

  RenamingReader(XMLStreamReader in, MlNamespaces namespaces) {
    super(in);
    this.namespaces = namespaces;
  }

  /** Interned, because JAXB compares by identity where the parser beneath interns. */
  @Override
  public @Nullable String getNamespaceURI() {
    String uri = super.getNamespaceURI();
    return uri == null ? null : uri.replace(namespaces.stem(), Bound.STEM).intern();
  }

  @Override
  public QName getName() {
    String uri = getNamespaceURI();
    return new QName(uri == null ? "" : uri, getLocalName());
  }
}
