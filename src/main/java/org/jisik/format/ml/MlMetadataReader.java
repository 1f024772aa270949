package org.jisik.format.ml;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jisik.error.InvalidMessage;
import org.jisik.format.ml.stax.MlStreams;
import org.jisik.model.artefact.MetadataSet;

/** Reads one message of metadata sets, a set at a time. */
final class MlMetadataReader {

  private final MlDialect dialect;
  private final XMLStreamReader in;

  MlMetadataReader(MlDialect dialect, XMLStreamReader in) {
    this.dialect = dialect;
    this.in = in;
  }

  List<MetadataSet> read() throws XMLStreamException {
    in.nextTag();
    requireMetadataMessage();
    List<MetadataSet> sets = new ArrayList<>();
    while (in.nextTag() == XMLStreamConstants.START_ELEMENT) {
      MlNode node = MlNode.read(in, dialect.namespaces());
      if (node.name().equals("MetadataSet")) {
        sets.add(MlSource.read(dialect, node, MetadataSet.TYPE.shape()));
      }
    }
    MlStreams.requireEnd(in);
    return sets;
  }

  private void requireMetadataMessage() {
    boolean isExpected =
        in.getLocalName().equals("GenericMetadata")
            && dialect.namespaces().message().equals(in.getNamespaceURI());
    if (!isExpected) {
      throw new InvalidMessage(
          "expected a GenericMetadata message in %s, which is {%s}GenericMetadata; came %s"
              .formatted(dialect, dialect.namespaces().message(), in.getName()));
    }
  }
}
