package org.jisik.format.ml;

import java.util.Set;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * The elements of structure-specific data sets: values are XML attributes, in SDMX-ML 3.x also
 * {@code Comp} elements.
 */
final class StructureSpecificElements extends DataElements {

  /** What some messages say without a namespace on their data sets. */
  private static final Set<String> HOUSEKEEPING =
      Set.of(
          "structureRef",
          "setID",
          "action",
          "dataScope",
          "reportingBeginDate",
          "reportingEndDate",
          "validFromDate",
          "validToDate",
          "publicationYear",
          "publicationPeriod");

  StructureSpecificElements(XMLStreamReader in, DataMessageHead head) {
    super(in, head);
  }

  @Override
  protected void readDataSet() {
    for (int i = 0; i < in.getAttributeCount(); i++) {
      String id = in.getAttributeLocalName(i);
      boolean isHousekeeping = HOUSEKEEPING.contains(id) && slots.of(id) == DataSlots.NONE;
      if (isUnqualified(i) && !isHousekeeping) {
        own.set(slot(id), in.getAttributeValue(i));
      }
    }
  }

  @Override
  protected void readSeries() throws XMLStreamException {
    attributes(series);
    while (nextChild() && !in.getLocalName().equals("Obs")) {
      comp(series);
    }
  }

  @Override
  protected void readObservation() throws XMLStreamException {
    attributes(own);
    String measure = type();
    int missing = measure == null ? DataSlots.NONE : slots.firstMissing(own, series);
    if (measure != null && missing != DataSlots.NONE) {
      own.set(missing, measure);
    }
    comps();
  }

  @Override
  protected void readAttributes(String element) throws XMLStreamException {
    attributes(own);
    if (element.equals("Group")) {
      requireGroup(String.valueOf(type()));
    }
    comps();
  }

  private void comps() throws XMLStreamException {
    while (nextChild()) {
      comp(own);
    }
  }

  private void attributes(DataFrame frame) {
    for (int i = 0; i < in.getAttributeCount(); i++) {
      String id = in.getAttributeLocalName(i);
      if (isUnqualified(i) && !isType(id)) {
        frame.set(slot(id), in.getAttributeValue(i));
      }
    }
  }

  private boolean isUnqualified(int attribute) {
    String namespace = in.getAttributeNamespace(attribute);
    return namespace == null || namespace.isEmpty();
  }

  private boolean isType(String id) {
    return id.equals("type") && slots.of(id) == DataSlots.NONE;
  }

  /**
   * The group, or the explicit measure, that an element is of: the local part of its {@code
   * xsi:type}, else its {@code type}.
   */
  private @Nullable String type() {
    String type = in.getAttributeValue(XSI, "type");
    return type == null
        ? in.getAttributeValue(null, "type")
        : type.substring(type.indexOf(':') + 1);
  }

  /** Reads a {@code Comp}, to its end tag; its type may have any name, its id tells. */
  private void comp(DataFrame frame) throws XMLStreamException {
    String id = in.getAttributeValue(null, "id");
    if (!in.getLocalName().equals("Comp") || id == null) {
      throw refusal("expected Comp with an id, found %s", in.getLocalName());
    }
    int slot = slot(id);
    CompValues values = new CompValues();
    while (nextChild()) {
      if (!in.getLocalName().equals("Value")) {
        throw refusal("%s in Comp, expected Value", in.getLocalName());
      }
      values.read(in);
    }
    if (!values.isEmpty()) {
      frame.set(slot, values.encode());
    }
  }
}
