package org.jisik.format.ml;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import org.jisik.format.ml.DataField.Role;
import org.jisik.model.data.Attachment;
import org.jisik.model.data.AttributeLevel;
import org.jisik.model.data.Component;
import org.jisik.model.data.DataLayout;

/** Makes the fields of a layout, in the order of the data structure. */
final class DataFields {

  private final DataLayout layout;
  private final BiFunction<Role, String, String> name;
  private final BiFunction<Role, String, String> open;
  private final String close;

  /**
   * Fields whose markup depends on role and name.
   *
   * @param name what the format calls a component, by its role and id
   * @param open the markup before the value of a component, by its role and name
   * @param close the markup behind any value
   */
  DataFields(
      DataLayout layout,
      BiFunction<Role, String, String> name,
      BiFunction<Role, String, String> open,
      String close) {
    this.layout = layout;
    this.name = name;
    this.open = open;
    this.close = close;
  }

  /** All dimensions but time. */
  List<DataField> seriesKey() {
    List<DataField> fields = new ArrayList<>();
    for (int i = 0; i < layout.dimensions().size(); i++) {
      fields.add(dimension(i));
    }
    return fields;
  }

  /** The time dimension, if there is one. */
  List<DataField> time() {
    return layout.time() == null ? List.of() : List.of(field(Role.TIME, 0, layout.time()));
  }

  /** All dimensions. */
  List<DataField> wholeKey() {
    List<DataField> fields = seriesKey();
    fields.addAll(Math.min(layout.timePosition(), fields.size()), time());
    return fields;
  }

  /** The dimensions of a group. */
  List<DataField> groupKey(DataLayout.Group group) {
    return group.dimensions().stream().map(this::dimension).toList();
  }

  List<DataField> measures() {
    List<DataField> fields = new ArrayList<>();
    for (int i = 0; i < layout.measures().size(); i++) {
      fields.add(field(Role.MEASURE, i, layout.measures().get(i)));
    }
    return fields;
  }

  /** All attributes. */
  List<DataField> attributes() {
    return attributes(EnumSet.allOf(AttributeLevel.class));
  }

  /** The attributes at some levels. */
  List<DataField> attributes(Set<AttributeLevel> levels) {
    List<DataField> fields = new ArrayList<>();
    for (int i = 0; i < layout.attributes().size(); i++) {
      if (levels.contains(layout.level(i))) {
        fields.add(attribute(i));
      }
    }
    return fields;
  }

  /** The attributes of one group. */
  List<DataField> attributes(DataLayout.Group group) {
    List<DataField> fields = new ArrayList<>();
    for (int i = 0; i < layout.attributes().size(); i++) {
      if (layout.attributes().get(i).attachment() instanceof Attachment.ToGroup to
          && to.id().equals(group.id())) {
        fields.add(attribute(i));
      }
    }
    return fields;
  }

  private DataField dimension(int position) {
    return field(Role.DIMENSION, position, layout.dimensions().get(position));
  }

  private DataField attribute(int position) {
    return field(Role.ATTRIBUTE, position, layout.attributes().get(position).component());
  }

  private DataField field(Role role, int position, Component component) {
    String called = name.apply(role, component.id());
    return new DataField(role, position, component, called, open.apply(role, called), close);
  }
}
