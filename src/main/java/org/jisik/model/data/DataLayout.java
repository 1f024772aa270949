package org.jisik.model.data;

import java.util.List;
import java.util.stream.IntStream;
import org.jisik.model.reference.ArtefactRef;
import org.jisik.model.text.LocalisedText;
import org.jspecify.annotations.Nullable;

/**
 * How the data of one flow are laid out: a data structure with everything resolved that readers and
 * writers of data need. Immutable, shared between requests.
 *
 * <p>Positions are 0-based and follow the data structure. The time dimension is not among {@code
 * dimensions}: a series is all other dimensions.
 *
 * @param structure the data structure
 * @param usage the dataflow or provision agreement; null if the data are asked for by structure
 * @param name the name of the flow (of the structure, without a flow)
 * @param dimensions all dimensions but time
 * @param time the time dimension; null if there is none, then a series has at most one observation
 * @param timePosition the position of time among all dimensions; the number of dimensions if it
 *     stands last
 * @param measures the measures, at least one
 * @param attributes all attributes
 * @param groups the groups of the structure
 */
public record DataLayout(
    ArtefactRef structure,
    @Nullable ArtefactRef usage,
    LocalisedText name,
    List<Component> dimensions,
    @Nullable Component time,
    int timePosition,
    List<Component> measures,
    List<Attribute> attributes,
    List<Group> groups) {

  /**
   * An attribute and where it belongs.
   *
   * @param component its id, name and values
   * @param attachment what it describes
   */
  public record Attribute(Component component, Attachment attachment) {
    public String id() {
      return component.id();
    }
  }

  /**
   * A group of series that share the values of some dimensions.
   *
   * @param id its id
   * @param dimensions the positions of its dimensions, ascending
   */
  public record Group(String id, List<Integer> dimensions) {
    public Group {
      dimensions = List.copyOf(dimensions);
    }
  }

  public DataLayout {
    dimensions = List.copyOf(dimensions);
    measures = List.copyOf(measures);
    attributes = List.copyOf(attributes);
    groups = List.copyOf(groups);
  }

  /** What the data belong to for the outside: flow or agreement if there is one, else structure. */
  public ArtefactRef context() {
    return usage == null ? structure : usage;
  }

  /** The same with other dimensions in the place of those there are. */
  public DataLayout withDimensions(List<Component> others) {
    return new DataLayout(
        structure, usage, name, others, time, timePosition, measures, attributes, groups);
  }

  /** Where an attribute's values sit in a series-wise message. */
  public AttributeLevel level(int attribute) {
    Attachment attachment = attributes.get(attribute).attachment();
    if (attachment instanceof Attachment.ToDataSet) {
      return AttributeLevel.DATA_SET;
    }
    if (attachment instanceof Attachment.ToGroup) {
      return AttributeLevel.GROUP;
    }
    if (attachment instanceof Attachment.ToDimensions to && !containsTime(to)) {
      return to.dimensions().size() == dimensions.size()
          ? AttributeLevel.SERIES
          : AttributeLevel.PARTIAL_KEY;
    }
    return AttributeLevel.OBSERVATION;
  }

  private boolean containsTime(Attachment.ToDimensions to) {
    return time != null && to.dimensions().contains(time.id());
  }

  /** The positions of the attributes at one level, ascending. */
  public List<Integer> attributesAt(AttributeLevel level) {
    return IntStream.range(0, attributes.size()).filter(i -> level(i) == level).boxed().toList();
  }

  /** The position of a dimension other than time; -1 if there is none of that id. */
  public int dimensionPosition(String id) {
    return position(dimensions, id);
  }

  /** The position of a measure; -1 if there is none of that id. */
  public int measurePosition(String id) {
    return position(measures, id);
  }

  /** The position of an attribute; -1 if there is none of that id. */
  public int attributePosition(String id) {
    return position(attributes.stream().map(Attribute::component).toList(), id);
  }

  public boolean isTime(String id) {
    return time != null && time.id().equals(id);
  }

  private static int position(List<Component> components, String id) {
    return IntStream.range(0, components.size())
        .filter(i -> components.get(i).id().equals(id))
        .findFirst()
        .orElse(-1);
  }
}
