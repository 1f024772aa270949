package org.jisik.format.ml;

import java.util.ArrayList;
import java.util.List;
import org.jisik.model.data.Attachment;
import org.jisik.model.data.Attachment.ToDimensions;
import org.jisik.model.data.Attachment.ToGroup;
import org.jisik.model.data.Component;
import org.jisik.model.data.DataLayout;
import org.jisik.model.data.DataLayout.Attribute;
import org.jisik.model.data.DataLayout.Group;
import org.jisik.model.data.LayoutLookup;
import org.jisik.model.reference.Urn;
import org.jisik.model.text.LocalisedText;

/** Layouts of the small structures that example messages use. */
final class ExampleLayouts implements LayoutLookup {

  @Override
  public DataLayout layout(Urn reference) {
    return switch (reference.id()) {
      case "MINI", "FLOW" ->
          layout(reference, List.of("FREQ", "REF_AREA"), List.of("OBS_VALUE"), mini());
      case "MINIG" -> layout(reference, List.of("FREQ", "REF_AREA"), List.of("OBS_VALUE"), minig());
      case "MINIM" ->
          layout(reference, List.of("FREQ", "REF_AREA", "MEASURE"), List.of("OBS_VALUE"), status());
      case "MINI3", "MINI3DEL", "FLOW3" ->
          layout(reference, List.of("FREQ", "REF_AREA"), List.of("OBS_VALUE", "OBS_LOW"), mini3());
      default -> throw new AssertionError("no layout for " + reference);
    };
  }

  private static List<Attribute> status() {
    return List.of(attribute("OBS_STATUS", Attachment.ToObservation.OBSERVATION));
  }

  private static List<Attribute> mini() {
    List<Attribute> attributes = new ArrayList<>(status());
    attributes.add(attribute("DS_NOTE", Attachment.ToDataSet.DATA_SET));
    attributes.add(attribute("UNIT", new ToGroup("AREA_GROUP", List.of("REF_AREA"))));
    attributes.add(attribute("FREQ_NOTE", new ToDimensions(List.of("FREQ"))));
    attributes.add(attribute("COLLECTION", new ToDimensions(List.of("FREQ", "REF_AREA"))));
    return attributes;
  }

  private static List<Attribute> minig() {
    List<Attribute> attributes = new ArrayList<>(mini());
    attributes.removeIf(attribute -> attribute.id().equals("FREQ_NOTE"));
    attributes.add(attribute("FREQ_NOTE", new ToGroup("FREQ_GROUP", List.of("FREQ"))));
    return attributes;
  }

  /** With every kind of complex value. */
  private static List<Attribute> mini3() {
    List<Attribute> attributes = new ArrayList<>(mini());
    Attachment observation = Attachment.ToObservation.OBSERVATION;
    attributes.add(
        new Attribute(complex("METHOD", "XHTML", false, false), Attachment.ToDataSet.DATA_SET));
    attributes.add(
        new Attribute(
            complex("SOURCE", "String", false, true),
            new ToDimensions(List.of("FREQ", "REF_AREA"))));
    attributes.add(new Attribute(complex("OBS_NOTE", "String", true, false), observation));
    attributes.add(new Attribute(complex("FLAGS", "String", false, true), observation));
    return attributes;
  }

  private static Component complex(
      String id, String dataType, boolean isMultilingual, boolean isMultiple) {
    return new Component(
        id, LocalisedText.of("en", id), null, dataType, false, isMultilingual, isMultiple);
  }

  private static Attribute attribute(String id, Attachment attachment) {
    return new Attribute(Component.uncoded(id, "String"), attachment);
  }

  private static DataLayout layout(
      Urn reference, List<String> dimensions, List<String> measures, List<Attribute> attributes) {
    boolean isFlow = reference.type().name().equals("Dataflow");
    return new DataLayout(
        reference.ref(),
        isFlow ? reference.ref() : null,
        LocalisedText.of("en", reference.id()),
        dimensions.stream().map(id -> Component.uncoded(id, "String")).toList(),
        Component.uncoded("TIME_PERIOD", "ObservationalTimePeriod"),
        dimensions.size(),
        measures.stream().map(id -> Component.uncoded(id, "Double")).toList(),
        attributes,
        List.of(new Group("AREA_GROUP", List.of(1)), new Group("FREQ_GROUP", List.of(0))));
  }
}
