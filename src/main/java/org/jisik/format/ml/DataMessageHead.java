package org.jisik.format.ml;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.xml.stream.Location;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jisik.error.InvalidMessage;
import org.jisik.error.InvalidSyntax;
import org.jisik.format.ml.envelope.HeaderStructure;
import org.jisik.format.ml.envelope.MlEnvelope;
import org.jisik.format.ml.envelope.ReceivedHeader;
import org.jisik.format.ml.stax.MlNamespaces;
import org.jisik.model.data.DataAction;
import org.jisik.model.data.DataLayout;
import org.jisik.model.data.LayoutLookup;
import org.jisik.model.describe.Era;
import org.jspecify.annotations.Nullable;

/** Root and header of a message that is read: which structures its data sets follow. */
final class DataMessageHead {

  private final Era era;
  private final ReceivedHeader header;
  private final LayoutLookup layouts;

  private DataMessageHead(Era era, ReceivedHeader header, LayoutLookup layouts) {
    this.era = era;
    this.header = header;
    this.layouts = layouts;
  }

  /**
   * Reads root and header.
   *
   * @param in before the root; afterwards on the event behind the header
   * @throws InvalidMessage if the root is not one of the dialect's, or there is no header
   */
  static DataMessageHead read(XMLStreamReader in, MlDataDialect dialect, LayoutLookup layouts)
      throws XMLStreamException {
    in.nextTag();
    Era era = era(in, dialect);
    in.nextTag();
    if (!in.isStartElement() || !in.getLocalName().equals("Header")) {
      throw new InvalidMessage(
          "%s: expected Header as first element, found %s"
              .formatted(place(in.getLocation()), in.getLocalName()));
    }
    return new DataMessageHead(era, header(in, era), layouts);
  }

  private static ReceivedHeader header(XMLStreamReader in, Era era) {
    String place = place(in.getLocation());
    try {
      return MlEnvelope.of(era).readHeader(in);
    } catch (InvalidSyntax e) {
      throw new InvalidMessage("Header at %s: %s".formatted(place, e.getMessage()), e);
    }
  }

  private static Era era(XMLStreamReader in, MlDataDialect dialect) {
    String namespace = Objects.requireNonNullElse(in.getNamespaceURI(), "");
    Optional<Era> era =
        dialect.readable().stream()
            .filter(one -> MlNamespaces.of(one).message().equals(namespace))
            .findFirst();
    if (era.isEmpty() || !dialect.roots().contains(in.getLocalName())) {
      throw new InvalidMessage(
          "%s: the root element is %s in namespace '%s', expected %s in %s"
              .formatted(
                  place(in.getLocation()),
                  in.getLocalName(),
                  namespace,
                  String.join(" or ", dialect.roots()),
                  dialect.namespaces().message()));
    }
    return era.get();
  }

  /** A place in a message, for messages to people. */
  static String place(Location at) {
    return "line %d, column %d".formatted(at.getLineNumber(), at.getColumnNumber());
  }

  /**
   * Resolves what a data set names.
   *
   * @param structureRef the id of its structure in the message; null if it does not say
   * @param namespace the namespace of its type; null in generic data
   * @param action its action; null if it does not say
   * @param place where it stands
   */
  ReceivedDataSet dataSet(
      @Nullable String structureRef,
      @Nullable String namespace,
      @Nullable String action,
      String place) {
    HeaderStructure structure = structure(structureRef, namespace, place);
    DataLayout layout = layouts.layout(structure.context());
    String standard = layout.time() == null ? StructureSpecificSchema.FLAT : layout.time().id();
    return new ReceivedDataSet(
        layout,
        action(action, place),
        Objects.requireNonNullElse(structure.dimensionAtObservation(), standard));
  }

  private HeaderStructure structure(
      @Nullable String structureRef, @Nullable String namespace, String place) {
    List<HeaderStructure> structures = header.structures();
    if (structureRef == null && structures.size() == 1) {
      return structures.get(0);
    }
    return structures.stream()
        .filter(
            one ->
                structureRef == null
                    ? Objects.equals(one.namespace(), namespace)
                    : one.structureId().equals(structureRef))
        .findFirst()
        .orElseThrow(() -> unknownStructure(structureRef, namespace, place));
  }

  private InvalidMessage unknownStructure(
      @Nullable String structureRef, @Nullable String namespace, String place) {
    String known =
        header.structures().stream()
            .map(HeaderStructure::structureId)
            .collect(Collectors.joining(", "));
    return new InvalidMessage(
        "%s: DataSet has the structure '%s', the header has: %s"
            .formatted(place, structureRef == null ? namespace : structureRef, known));
  }

  private DataAction action(@Nullable String ofDataSet, String place) {
    String word = ofDataSet == null ? header.dataSetAction() : ofDataSet;
    if (word == null) {
      return era == Era.V31 ? DataAction.MERGE : DataAction.INFORMATION;
    }
    return Arrays.stream(DataAction.values())
        .filter(one -> one.word().equals(word))
        .findFirst()
        .orElseThrow(
            () ->
                new InvalidMessage(
                    "%s: '%s' is not an action, expected one of %s"
                        .formatted(place, word, words())));
  }

  private static String words() {
    return Arrays.stream(DataAction.values())
        .map(DataAction::word)
        .collect(Collectors.joining(", "));
  }
}
