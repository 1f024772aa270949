package org.jisik.format.ml;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import javax.xml.XMLConstants;
import javax.xml.stream.Location;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jisik.error.InvalidMessage;
import org.jisik.model.data.DataAction;
import org.jspecify.annotations.Nullable;

/**
 * Pulls the elements of data sets out of a message, whatever the packaging; how an element states
 * its values is left to the two encodings.
 *
 * <p>Element order is free where SDMX-ML 3.x has it free. Elements are known by local name:
 * prefixes mean nothing, and messages of all versions are read.
 */
abstract class DataElements {

  /** What was found. */
  enum Kind {
    /** A data set begins. */
    DATA_SET,
    /** Attributes of the data set, of a group or of a partial key, in {@link #own}. */
    ATTRIBUTES,
    /** A series, in {@link #series}. */
    SERIES,
    /** An observation, in {@link #own}, upon {@link #series} if it stands in one. */
    OBSERVATION,
    /** The message is over. */
    END
  }

  private static final Set<String> PASSED_OVER = Set.of("Annotations", "DataProvider", "Metadata");

  protected static final String XSI = XMLConstants.W3C_XML_SCHEMA_INSTANCE_NS_URI;

  protected final XMLStreamReader in;
  private final DataMessageHead head;
  private @Nullable ReceivedDataSet dataSet;
  private Location place;
  protected DataSlots slots = DataSlots.EMPTY;
  protected DataFrame series = new DataFrame(slots);
  protected DataFrame own = new DataFrame(slots);
  private boolean isHeld = true;
  private boolean isInDataSet;
  private boolean isInSeries;
  private boolean hasAttributesOfDataSet;

  /** Whether the data set has said nothing yet: one that deletes and stays empty deletes all. */
  private boolean isEmptyDeletion;

  /**
   * Elements behind a header.
   *
   * @param in on the event behind the header
   */
  DataElements(XMLStreamReader in, DataMessageHead head) {
    this.in = in;
    this.head = head;
    place = in.getLocation();
  }

  /** The current data set. @throws IllegalStateException before the first one */
  ReceivedDataSet dataSet() {
    if (dataSet == null) {
      throw new IllegalStateException("no data set yet: next() must come first");
    }
    return dataSet;
  }

  DataSlots slots() {
    return slots;
  }

  DataFrame series() {
    return series;
  }

  DataFrame own() {
    return own;
  }

  /** Moves to the next element that says something. */
  Kind next() throws XMLStreamException {
    if (hasAttributesOfDataSet) {
      hasAttributesOfDataSet = false;
      return Kind.ATTRIBUTES;
    }
    for (int event = advance(); event != XMLStreamConstants.END_DOCUMENT; event = advance()) {
      if (event == XMLStreamConstants.START_ELEMENT) {
        Kind kind = start(in.getLocalName());
        if (kind != Kind.END) {
          return kind;
        }
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        boolean deletesAll = isEmptyDeletion;
        end();
        if (deletesAll) {
          return Kind.ATTRIBUTES;
        }
      }
    }
    return Kind.END;
  }

  /** Whether observations follow in the series that was just read. */
  boolean hasObservations() {
    return in.isStartElement();
  }

  private int advance() throws XMLStreamException {
    if (isHeld) {
      isHeld = false;
      return in.getEventType();
    }
    return in.next();
  }

  private void end() {
    isEmptyDeletion = false;
    if (isInSeries) {
      isInSeries = false;
    } else {
      isInDataSet = false;
    }
  }

  /** Reads an element. @return what it is; END if it says nothing */
  private Kind start(String name) throws XMLStreamException {
    place = in.getLocation();
    if (!isInDataSet) {
      return startOfDataSet(name);
    }
    if (PASSED_OVER.contains(name)) {
      skip();
      return Kind.END;
    }
    isEmptyDeletion = false;
    own.clear();
    return switch (name) {
      case "Obs" -> {
        leaveSeriesUnless(isInSeries);
        readObservation();
        yield Kind.OBSERVATION;
      }
      case "Series" -> startOfSeries();
      case "Group", "Atts", "Attributes" -> {
        leaveSeriesUnless(false);
        readAttributes(name);
        yield own.isEmpty() ? Kind.END : Kind.ATTRIBUTES;
      }
      default -> throw refusal("%s is not an element of a data set", name);
    };
  }

  private Kind startOfDataSet(String name) throws XMLStreamException {
    if (!name.equals("DataSet")) {
      skip();
      return Kind.END;
    }
    String type = in.getAttributeValue(XSI, "type");
    ReceivedDataSet found =
        head.dataSet(
            housekeeping("structureRef"), namespace(type), housekeeping("action"), place());
    dataSet = found;
    slots = DataSlots.of(found.layout());
    series = new DataFrame(slots);
    own = new DataFrame(slots);
    isInDataSet = true;
    readDataSet();
    hasAttributesOfDataSet = !own.isEmpty();
    isEmptyDeletion = found.action() == DataAction.DELETE && own.isEmpty();
    return Kind.DATA_SET;
  }

  private @Nullable String namespace(@Nullable String type) {
    int colon = type == null ? -1 : type.indexOf(':');
    return type == null || colon < 0 ? null : in.getNamespaceURI(type.substring(0, colon));
  }

  /** An attribute of the data set that is no component: qualified or not, as versions differ. */
  private @Nullable String housekeeping(String name) {
    for (int i = 0; i < in.getAttributeCount(); i++) {
      if (in.getAttributeLocalName(i).equals(name)) {
        return in.getAttributeValue(i);
      }
    }
    return null;
  }

  private Kind startOfSeries() throws XMLStreamException {
    if (isInSeries) {
      throw refusal("Series within a Series");
    }
    series.clear();
    isInSeries = true;
    readSeries();
    isHeld = true;
    return Kind.SERIES;
  }

  private void leaveSeriesUnless(boolean isWithin) {
    if (!isWithin) {
      series.clear();
    }
  }

  /** Reads what the element of the data set states into {@link #own}. */
  protected abstract void readDataSet() throws XMLStreamException;

  /**
   * Reads a series into {@link #series}; stops before its first observation or on its own end tag.
   */
  protected abstract void readSeries() throws XMLStreamException;

  /** Reads an observation into {@link #own}; stops on its end tag. */
  protected abstract void readObservation() throws XMLStreamException;

  /** Reads attributes and the key they belong to into {@link #own}; stops on the end tag. */
  protected abstract void readAttributes(String element) throws XMLStreamException;

  /**
   * Moves to the next child element, passing over what says nothing about values.
   *
   * @return whether there is one; else the reader stands on the end tag of the parent
   */
  protected boolean nextChild() throws XMLStreamException {
    while (in.nextTag() == XMLStreamConstants.START_ELEMENT) {
      if (!PASSED_OVER.contains(in.getLocalName())) {
        return true;
      }
      skip();
    }
    return false;
  }

  /** Moves to the end tag of the current element. */
  protected void skip() throws XMLStreamException {
    for (int depth = 1; depth > 0; ) {
      int event = in.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        depth++;
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        depth--;
      }
    }
  }

  /** The slot of a component that the structure must have. */
  protected int slot(String id) {
    int slot = slots.of(id);
    if (slot == DataSlots.NONE) {
      throw refusal("'%s' is not a component of %s", id, dataSet().layout().structure());
    }
    return slot;
  }

  /**
   * Checks the group that was read: by its id, by its id as some schemas name its type ({@code
   * SiblingType}), or by the dimensions of its key.
   */
  protected void requireGroup(String id) {
    boolean isKnown =
        dataSet().layout().groups().stream()
            .anyMatch(group -> isNamed(group.id(), id) || group.dimensions().equals(keyOfOwn()));
    if (!isKnown) {
      throw refusal("'%s' is not a group of %s", id, dataSet().layout().structure());
    }
  }

  private static boolean isNamed(String group, String name) {
    return name.equals(group) || name.equals(group + "Type");
  }

  private List<Integer> keyOfOwn() {
    return IntStream.range(0, slots.time()).filter(i -> own.at(i).isPresent()).boxed().toList();
  }

  protected InvalidMessage refusal(String reason, Object... parts) {
    String here = DataMessageHead.place(in.getLocation());
    return new InvalidMessage(here + ": " + reason.formatted(parts));
  }

  /** Where the current element begins. */
  String place() {
    return DataMessageHead.place(place);
  }
}
