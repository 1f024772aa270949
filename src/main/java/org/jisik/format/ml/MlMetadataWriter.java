package org.jisik.format.ml;

import java.util.List;
import java.util.stream.IntStream;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jisik.format.MetadataMessage;
import org.jisik.format.ml.envelope.HeaderStructure;
import org.jisik.model.artefact.MetadataSet;
import org.jisik.model.artefact.MetadataSet21;
import org.jisik.model.metadata.MetadataReport;
import org.jisik.model.reference.ArtefactRef;
import org.jisik.model.reference.Urn;

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
    List<ArtefactRef> flows = flows(message.reports());
    for (MetadataReport report : message.reports()) {
      write(report, id(flows.indexOf(report.layout().flow())));
    }
    frame.close();
  }

  private static List<HeaderStructure> structures(List<MetadataReport> reports) {
    List<ArtefactRef> flows = flows(reports);
    return IntStream.range(0, flows.size())
        .mapToObj(i -> new HeaderStructure(id(i), null, null, flows.get(i)))
        .toList();
  }

  private static List<ArtefactRef> flows(List<MetadataReport> reports) {
    return reports.stream().map(report -> report.layout().flow()).distinct().toList();
  }

  /** The id of a flow in the header; since 3.0 nothing refers to it. */
  private static String id(int flow) {
    return "S" + (flow + 1);
  }

  private void write(MetadataReport report, String structure) throws XMLStreamException {
    String name = MetadataSet.TYPE.structureClass().name();
    out.writeStartElement(MlDialect.MESSAGE_PREFIX, name, dialect.namespaces().message());
    MlElement element = MlElement.open(dialect, out, name);
    Urn urn = report.set().ref().urn();
    if (dialect.era().isSince30()) {
      MetadataSet.TYPE.shape().exchange(new MlSink<>(urn, element, report.set(), false));
    } else {
      MetadataSet21.shape(structure).exchange(new MlSink<>(urn, element, in21(report), false));
    }
    element.end();
  }

  private static MetadataSet21 in21(MetadataReport report) {
    if (report.in21() == null) {
      throw new IllegalStateException(report.set().ref() + " is not seen as SDMX 2.1 has it");
    }
    return report.in21();
  }
}
