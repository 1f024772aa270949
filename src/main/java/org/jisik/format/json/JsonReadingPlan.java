package org.jisik.format.json;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jisik.error.InvalidMessage;
import org.jisik.model.data.DataLayout;

/**
 * The structure part of a message matched with the layout it names: what stands at each place of
 * keys and arrays.
 *
 * @param ofDataSet the dimensions that have one value in the whole message
 * @param ofSeries the dimensions in keys of series
 * @param ofObservation the dimensions in keys of observations
 * @param inOrder all dimensions in the order of the layout, time included, as keys of groups have
 *     them
 * @param missing the ids of dimensions other than time that the message does not present
 * @param annotations how many annotations there are to point at
 */
record JsonReadingPlan(
    DataLayout layout,
    List<JsonSlot> ofDataSet,
    List<JsonSlot> ofSeries,
    List<JsonSlot> ofObservation,
    List<JsonSlot> inOrder,
    List<String> missing,
    List<JsonSlot> measures,
    List<JsonSlot> dataSetAttributes,
    List<JsonSlot> groupAttributes,
    List<JsonSlot> seriesAttributes,
    List<JsonSlot> observationAttributes,
    int annotations) {

  /**
   * Matches.
   *
   * @throws InvalidMessage if the message has a component that the layout does not have, or a
   *     dimension twice
   */
  static JsonReadingPlan of(JsonMessageStructure structure, DataLayout layout) {
    return new Matching(structure, layout).plan();
  }

  /** Whether keys of observations have more than the period: then each is a series for itself. */
  boolean hasSeriesPerObservation() {
    return ofObservation.stream().anyMatch(slot -> slot.position() != JsonSlot.TIME);
  }

  /** Where a dimension is among all dimensions. */
  int place(JsonSlot slot) {
    int position = slot.position();
    if (position == JsonSlot.TIME) {
      return layout.timePosition();
    }
    return layout.time() == null || position < layout.timePosition() ? position : position + 1;
  }

  /** Whether it is said of every observation which period it is of. */
  boolean hasTime() {
    return layout.time() == null
        || Stream.of(ofDataSet, ofSeries, ofObservation)
            .flatMap(List::stream)
            .anyMatch(slot -> slot.position() == JsonSlot.TIME);
  }

  private record Matching(JsonMessageStructure structure, DataLayout layout) {

    JsonReadingPlan plan() {
      List<JsonSlot> ofDataSet = dimensions("dataset");
      List<JsonSlot> ofSeries = dimensions("series");
      List<JsonSlot> ofObservation = dimensions("observation");
      List<JsonSlot> presented =
          Stream.of(ofDataSet, ofSeries, ofObservation).flatMap(List::stream).toList();
      checkOnce(presented);
      return new JsonReadingPlan(
          layout,
          ofDataSet,
          ofSeries,
          ofObservation,
          inOrder(presented),
          missing(presented),
          measures(),
          attributes("dataset"),
          attributes("dimensiongroup"),
          attributes("series"),
          attributes("observation"),
          structure.annotations());
    }

    private List<JsonSlot> dimensions(String level) {
      return structure.dimensions(level).stream().map(this::dimension).toList();
    }

    private JsonSlot dimension(JsonMessageComponent written) {
      if (layout.time() != null && layout.isTime(written.id())) {
        return JsonSlot.of(written, JsonSlot.TIME, layout.time(), true);
      }
      int position = layout.dimensionPosition(written.id());
      if (position < 0) {
        throw unknown("dimension", written);
      }
      return JsonSlot.of(written, position, layout.dimensions().get(position), true);
    }

    private void checkOnce(List<JsonSlot> presented) {
      Set<String> seen = new HashSet<>();
      for (JsonSlot slot : presented) {
        if (!seen.add(slot.id())) {
          throw new InvalidMessage(
              "%s: dimension %s stands at two places".formatted(structure.place(), slot.id()));
        }
      }
    }

    private List<JsonSlot> inOrder(List<JsonSlot> presented) {
      List<JsonSlot> slots = new ArrayList<>();
      for (int i = 0; i < layout.dimensions().size(); i++) {
        slots.add(find(presented, i, layout.dimensions().get(i).id()));
      }
      if (layout.time() != null) {
        slots.add(layout.timePosition(), find(presented, JsonSlot.TIME, layout.time().id()));
      }
      return List.copyOf(slots);
    }

    private static JsonSlot find(List<JsonSlot> presented, int position, String id) {
      return presented.stream()
          .filter(slot -> slot.position() == position)
          .findFirst()
          .orElseGet(() -> JsonSlot.withoutValues(id, position));
    }

    private List<String> missing(List<JsonSlot> presented) {
      return IntStream.range(0, layout.dimensions().size())
          .filter(i -> presented.stream().noneMatch(slot -> slot.position() == i))
          .mapToObj(i -> layout.dimensions().get(i).id())
          .toList();
    }

    private List<JsonSlot> measures() {
      List<JsonMessageComponent> declared = structure.measures();
      if (declared == null) {
        return List.of(implicit());
      }
      return declared.stream().map(this::measure).toList();
    }

    /** A message that declares no measure has the one of the structure, in place. */
    private JsonSlot implicit() {
      int position = Math.max(layout.measurePosition("OBS_VALUE"), 0);
      String id = layout.measures().get(position).id();
      return JsonSlot.of(
          new JsonMessageComponent(id, null, structure.place()),
          position,
          layout.measures().get(position),
          false);
    }

    private JsonSlot measure(JsonMessageComponent written) {
      int position = layout.measurePosition(written.id());
      if (position < 0) {
        throw unknown("measure", written);
      }
      return JsonSlot.of(written, position, layout.measures().get(position), false);
    }

    private List<JsonSlot> attributes(String level) {
      return structure.attributes(level).stream().map(this::attribute).toList();
    }

    private JsonSlot attribute(JsonMessageComponent written) {
      int position = layout.attributePosition(written.id());
      if (position < 0) {
        throw unknown("attribute", written);
      }
      return JsonSlot.of(written, position, layout.attributes().get(position).component(), false);
    }

    private InvalidMessage unknown(String kind, JsonMessageComponent written) {
      return new InvalidMessage(
          "%s: %s has no %s %s".formatted(written.place(), layout.structure(), kind, written.id()));
    }
  }
}
