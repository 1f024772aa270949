package org.jisik.model.artefact;

import java.util.List;

/**
 * A list of components of a data structure: its dimensions, its attributes or its measures.
 *
 * @param naming the list itself is identifiable; its id is fixed by the standard
 * @param components in the order written
 * @param <C> the kind of component
 */
public record ComponentList<C>(Identifiable naming, List<C> components) {

  static final String DIMENSIONS = "DimensionDescriptor";
  static final String ATTRIBUTES = "AttributeDescriptor";
  static final String MEASURES = "MeasureDescriptor";

  public ComponentList {
    components = List.copyOf(components);
  }
}
