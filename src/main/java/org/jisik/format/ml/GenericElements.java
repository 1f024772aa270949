package org.jisik.format.ml;

import java.util.function.IntPredicate;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** The elements of generic data sets (SDMX-ML 2.1): values are elements with an id. */
final class GenericElements extends DataElements {

  GenericElements(XMLStreamReader in, DataMessageHead head) {
    super(in, head);
  }

  @Override
  protected void readDataSet() {
    // what a generic data set states of itself stands in a child element
  }

  @Override
  protected void readSeries() throws XMLStreamException {
    while (nextChild() && !in.getLocalName().equals("Obs")) {
      switch (in.getLocalName()) {
        case "SeriesKey" -> values(series, slots::isKey);
        case "Attributes" -> values(series, slots::isAttribute);
        default -> throw unexpected("Series", "SeriesKey, Attributes, Obs");
      }
    }
  }

  @Override
  protected void readObservation() throws XMLStreamException {
    while (nextChild()) {
      switch (in.getLocalName()) {
        case "ObsKey" -> values(own, slots::isKey);
        case "ObsDimension" -> value(own, dataSet().dimensionAtObservation(), slots::isKey);
        case "ObsValue" -> value(own, "OBS_VALUE", slot -> slot == slots.measure(0));
        case "Attributes" -> values(own, slots::isAttribute);
        default -> throw unexpected("Obs", "ObsKey, ObsDimension, ObsValue, Attributes");
      }
    }
  }

  @Override
  protected void readAttributes(String element) throws XMLStreamException {
    if (element.equals("Attributes")) {
      values(own, slots::isAttribute);
      return;
    }
    String group = String.valueOf(in.getAttributeValue(null, "type"));
    while (nextChild()) {
      switch (in.getLocalName()) {
        case "GroupKey" -> values(own, slots::isKey);
        case "Attributes" -> values(own, slots::isAttribute);
        default -> throw unexpected("Group", "GroupKey, Attributes");
      }
    }
    requireGroup(group);
  }

  /** Reads the {@code Value} children of an element. */
  private void values(DataFrame frame, IntPredicate isAllowed) throws XMLStreamException {
    String parent = in.getLocalName();
    while (in.nextTag() == XMLStreamConstants.START_ELEMENT) {
      if (!in.getLocalName().equals("Value")) {
        throw unexpected(parent, "Value");
      }
      value(frame, null, isAllowed);
    }
  }

  /** Reads one value, to its end tag. */
  private void value(DataFrame frame, @Nullable String standardId, IntPredicate isAllowed)
      throws XMLStreamException {
    String element = in.getLocalName();
    String stated = in.getAttributeValue(null, "id");
    String id = stated == null ? standardId : stated;
    String value = in.getAttributeValue(null, "value");
    if (id == null) {
      throw refusal("%s has no id", element);
    }
    int slot = slot(id);
    if (!isAllowed.test(slot)) {
      throw refusal("'%s' does not belong here", id);
    }
    if (value != null) {
      frame.set(slot, value);
    }
    skip();
  }

  private RuntimeException unexpected(String parent, String expected) {
    return refusal("%s in %s, expected %s", in.getLocalName(), parent, expected);
  }
}
