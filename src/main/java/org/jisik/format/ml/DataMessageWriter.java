package org.jisik.format.ml;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jisik.error.NotAcceptable;
import org.jisik.format.FormatOptions;
import org.jisik.format.MessageHeader;
import org.jisik.format.ml.envelope.MlEnvelope;
import org.jisik.format.ml.stax.MlStreams;
import org.jisik.model.data.AttributePlacement;
import org.jisik.model.data.DataCursor;
import org.jisik.model.data.DataCursor.Step;
import org.jisik.model.data.DataLayout;
import org.jisik.model.data.DataSet;
import org.jisik.model.describe.Era;

/**
 * Writes one data message: root and header through StAX, the data sets as bytes.
 *
 * <p>Data sets of the same flow share a structure in the header.
 */
final class DataMessageWriter {

  private final MlDataDialect dialect;
  private final FormatOptions options;
  private final List<DataSet> dataSets;
  private final List<DataMessageStructure> structures;

  DataMessageWriter(MlDataDialect dialect, FormatOptions options, List<DataSet> dataSets) {
    this.dialect = dialect;
    this.options = options;
    this.dataSets = List.copyOf(dataSets);
    structures = DataMessageStructure.of(dataSets, options);
    structures.forEach(structure -> requireSayable(structure.layout()));
    requireOneStructure();
  }

  private void requireSayable(DataLayout layout) {
    if (dialect.era() == Era.V21 && layout.measures().size() != 1) {
      throw new NotAcceptable(
          "%s has %d measures, SDMX-ML 2.1 can say one"
              .formatted(layout.context(), layout.measures().size()));
    }
    if (dialect.isTimeSeries() && DataPlan.isFlat(layout, options)) {
      throw new NotAcceptable(
          "%s holds series over time, the data of %s were to be written without"
              .formatted(dialect.mediaType(), layout.context()));
    }
  }

  /** A generic message of time series has one structure; every other may have several. */
  private void requireOneStructure() {
    if (dialect.isTimeSeries() && dialect.isGeneric() && structures.size() > 1) {
      throw new NotAcceptable(
          "%s holds data of one structure, these are of %d"
              .formatted(dialect.mediaType(), structures.size()));
    }
  }

  void write(MessageHeader header, OutputStream out) throws IOException {
    try {
      writeHead(header, MlStreams.writer(out));
    } catch (XMLStreamException e) {
      throw MlStreams.failed(e);
    }
    XmlBytes bytes = new XmlBytes(out);
    for (DataSet dataSet : dataSets) {
      writeDataSet(bytes, dataSet);
    }
    bytes.raw("\n</message:" + dialect.root() + ">\n").flush();
  }

  private void writeHead(MessageHeader header, XMLStreamWriter xml) throws XMLStreamException {
    xml.writeStartDocument("UTF-8", "1.0");
    xml.writeStartElement("message", dialect.root(), dialect.namespaces().message());
    xml.writeNamespace("message", dialect.namespaces().message());
    xml.writeNamespace("common", dialect.namespaces().common());
    xml.writeNamespace(dialect.isGeneric() ? "g" : "ss", dialect.payload());
    if (!dialect.isGeneric()) {
      xml.writeNamespace("xsi", XMLConstants.W3C_XML_SCHEMA_INSTANCE_NS_URI);
      for (DataMessageStructure structure : structures) {
        xml.writeNamespace(structure.prefix(), structure.namespace());
      }
    }
    MlEnvelope.of(dialect.era())
        .writeHeader(
            xml,
            header,
            structures.stream().map(one -> one.inHeader(dialect.isGeneric())).toList());
    xml.flush();
  }

  private void writeDataSet(XmlBytes out, DataSet dataSet) throws IOException {
    DataBody body = body(out, dataSet);
    try (DataCursor cursor = dataSet.open(AttributePlacement.GROUPS_FIRST)) {
      cursor.next();
      Step step = cursor.next();
      boolean hasAttributes = step == Step.ATTRIBUTES && isOfDataSet(cursor);
      body.open(cursor, hasAttributes);
      for (step = hasAttributes ? cursor.next() : step; step != Step.END; step = cursor.next()) {
        switch (step) {
          case ATTRIBUTES -> body.groups(cursor);
          case SERIES -> body.series(cursor);
          case OBSERVATION -> body.observation(cursor);
          case DATA_SET, END -> throw new IllegalStateException("a cursor over several data sets");
        }
      }
    }
    body.close();
  }

  private static boolean isOfDataSet(DataCursor cursor) {
    return IntStream.range(0, cursor.layout().dimensions().size())
        .allMatch(position -> cursor.dimension(position).isAbsent());
  }

  private DataBody body(XmlBytes out, DataSet dataSet) {
    DataMessageStructure structure = structure(dataSet);
    String action = dialect.word(dataSet.action());
    return dialect.isGeneric()
        ? generic(out, structure, action)
        : structureSpecific(out, structure, action);
  }

  private DataMessageStructure structure(DataSet dataSet) {
    return structures.stream()
        .filter(one -> one.layout().context().equals(dataSet.layout().context()))
        .findFirst()
        .orElseThrow();
  }

  private DataBody generic(XmlBytes out, DataMessageStructure structure, String action) {
    DataLayout layout = structure.layout();
    DataPlan plan = DataPlan.of(layout, options, GenericBody.fields(layout));
    String markup = " structureRef=\"%s\" action=\"%s\"".formatted(structure.id(), action);
    return new GenericBody(out, plan, markup, layout.time() == null ? "" : layout.time().id());
  }

  private DataBody structureSpecific(XmlBytes out, DataMessageStructure structure, String action) {
    boolean is21 = dialect.era() == Era.V21;
    DataLayout layout = structure.layout();
    DataPlan plan = DataPlan.of(layout, options, StructureSpecificBody.fields(layout, is21));
    String scope = is21 ? " ss:dataScope=\"%s\"".formatted(structure.scope()) : "";
    String markup =
        " ss:structureRef=\"%s\"%s ss:action=\"%s\"".formatted(structure.id(), scope, action);
    return new StructureSpecificBody(out, plan, structure.prefix(), markup, !is21);
  }
}
