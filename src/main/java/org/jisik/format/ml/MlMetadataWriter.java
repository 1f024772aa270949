package org.jisik.format.ml;

import java.util.List;
import java.util.stream.IntStream;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jisik.format.MetadataMessage;
import org.jisik.format.ml.envelope.HeaderStructure;
import org.jisik.model.artefact.MetadataSet;
import org.jisik.model.metadata.MetadataReport;
import org.jisik.model.reference.ArtefactRef;

/** Writes one message of metadata sets. */
final class MlMetadataWriter {

  private final MlDialect dialect;
  private final XMLStreamWriter out;

  MlMetadataWriter(MlDialect dialect, XMLStreamWriter out) {
    this.dialect = dialect;
    this.out = out;
  }

  void write(MetadataMessage message) throws XMLStreamException {
    MlFrame frame = new MlFrame(dialect, out, message.leftOut());
    frame.open("GenericMetadata", message.header(), structures(message.reports()));
    for (MetadataReport report : message.reports()) {
      write(report.set());
    }
    frame.close();
  }

  /** The flows; a set says itself which is its own, so nothing refers to the ids in the header. */
  private static List<HeaderStructure> structures(List<MetadataReport> reports) {
    List<ArtefactRef> flows =
        reports.stream().map(report -> report.layout().flow()).distinct().toList();
    return IntStream.range(0, flows.size())
        .mapToObj(i -> new HeaderStructure("S" + (i + 1), null, null, flows.get(i)))
        .toList();
  }

  private void write(MetadataSet set) throws XMLStreamException {
    String name = MetadataSet.TYPE.structureClass().name();
    out.writeStartElement(MlDialect.MESSAGE_PREFIX, name, dialect.namespaces().message());
    MlElement element = MlElement.open(dialect, out, name);
    MetadataSet.TYPE.shape().exchange(new MlSink<>(set.ref().urn(), element, set, false));
    element.end();
  }
}
