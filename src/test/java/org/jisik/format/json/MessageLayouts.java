package org.jisik.format.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.jisik.error.NotFound;
import org.jisik.model.data.Attachment;
import org.jisik.model.data.CodeNames;
import org.jisik.model.data.Component;
import org.jisik.model.data.DataLayout;
import org.jisik.model.data.LayoutLookup;
import org.jisik.model.reference.ArtefactRef;
import org.jisik.model.reference.StructureClass;
import org.jisik.model.reference.Urn;
import org.jisik.model.reference.Version;
import org.jisik.model.text.LocalisedText;

/** Layouts guessed from the structures that data messages bring along, for samples without one. */
final class MessageLayouts implements LayoutLookup {

  private final Map<String, DataLayout> byContext = new LinkedHashMap<>();

  MessageLayouts(JsonNode message) {
    JsonNode data = message.has("data") ? message.get("data") : message;
    JsonNode structures = data.has("structure") ? data.get("structure") : data.path("structures");
    for (JsonNode structure : structures.isArray() ? structures : List.of(structures)) {
      structure
          .path("links")
          .forEach(link -> byContext.putIfAbsent(link.path("urn").asText(), layout(structure)));
    }
  }

  /** The one layout of the message; empty if it has several. */
  Optional<DataLayout> single() {
    return byContext.values().stream().distinct().count() == 1
        ? byContext.values().stream().findFirst()
        : Optional.empty();
  }

  @Override
  public DataLayout layout(Urn reference) {
    DataLayout layout = byContext.get(reference.toString());
    if (layout == null) {
      throw new NotFound("no structure " + reference);
    }
    return layout;
  }

  private static DataLayout layout(JsonNode structure) {
    List<JsonNode> dimensions = new ArrayList<>();
    structure.path("dimensions").forEach(level -> level.forEach(dimensions::add));
    dimensions.sort(Comparator.comparingInt(one -> one.path("keyPosition").asInt(99)));
    List<String> ids = dimensions.stream().map(MessageLayouts::id).toList();
    int time = ids.indexOf("TIME_PERIOD");
    List<Component> others =
        dimensions.stream()
            .filter(one -> !id(one).equals("TIME_PERIOD"))
            .map(MessageLayouts::component)
            .toList();
    return new DataLayout(
        ref("DataStructure"),
        ref("Dataflow"),
        LocalisedText.of("en", structure.path("name").asText()),
        others,
        time < 0 ? null : Component.uncoded("TIME_PERIOD", "ObservationalTimePeriod"),
        time < 0 ? others.size() : time,
        measures(structure),
        attributes(structure, others),
        List.of());
  }

  private static List<Component> measures(JsonNode structure) {
    List<Component> declared =
        StreamSupport.stream(structure.at("/measures/observation").spliterator(), false)
            .map(MessageLayouts::component)
            .toList();
    return declared.isEmpty() ? List.of(Component.uncoded("OBS_VALUE", "Double")) : declared;
  }

  private static List<DataLayout.Attribute> attributes(
      JsonNode structure, List<Component> dimensions) {
    List<DataLayout.Attribute> attributes = new ArrayList<>();
    structure
        .path("attributes")
        .forEach(
            level ->
                level.forEach(
                    one ->
                        attributes.add(
                            new DataLayout.Attribute(
                                component(one), attachment(one, dimensions)))));
    return attributes;
  }

  private static Attachment attachment(JsonNode attribute, List<Component> dimensions) {
    JsonNode relationship = attribute.path("relationship");
    if (relationship.has("dimensions")) {
      List<String> ids = new ArrayList<>();
      relationship.get("dimensions").forEach(id -> ids.add(id.asText()));
      boolean isKnown =
          ids.stream()
              .allMatch(
                  id ->
                      id.equals("TIME_PERIOD")
                          || dimensions.stream().anyMatch(one -> one.id().equals(id)));
      return isKnown ? new Attachment.ToDimensions(ids) : Attachment.ToObservation.OBSERVATION;
    }
    return relationship.has("none") || relationship.has("dataflow")
        ? Attachment.ToDataSet.DATA_SET
        : Attachment.ToObservation.OBSERVATION;
  }

  private static Component component(JsonNode node) {
    Map<String, LocalisedText> names = new LinkedHashMap<>();
    for (JsonNode value : node.path("values")) {
      if (value.path("id").isTextual()) {
        names.put(id(value), LocalisedText.of("en", value.path("name").asText()));
      }
    }
    JsonNode format = node.path("format");
    Urn list = new Urn(new StructureClass("codelist", "Codelist"), "EX", "CL", "1.0", "");
    return new Component(
        id(node),
        LocalisedText.of("en", node.path("name").asText()),
        names.isEmpty() ? null : new CodeNames(list, names),
        format.path("dataType").asText(id(node).equals("OBS_VALUE") ? "Double" : "String"),
        false,
        format.path("isMultiLingual").asBoolean(),
        format.has("maxOccurs") || node.has("maxOccurs"));
  }

  private static String id(JsonNode node) {
    return node.path("id").asText();
  }

  private static ArtefactRef ref(String type) {
    return new ArtefactRef(
        new StructureClass("datastructure", type), "EX", "DERIVED", new Version("1.0"));
  }
}
