package org.jisik.format.csv;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jisik.error.NotAcceptable;
import org.jisik.model.data.AttributeLevel;
import org.jisik.model.data.Component;
import org.jisik.model.data.DataLayout;

/**
 * A column of the components of one id, whichever the structures that have it.
 *
 * @param id its header
 * @param component the first structure's component of that id: gives the name
 * @param isMultiple whether values may have several parts in any of the structures
 * @param isMultilingual whether values may be in several languages in any of the structures
 */
record CsvColumn(String id, Component component, boolean isMultiple, boolean isMultilingual) {

  /**
   * The columns for data of some structures: dimensions, measures, attributes; within a kind those
   * of the first structure, then what the second adds, and so on.
   *
   * @throws NotAcceptable if the dialect has no place for these structures
   */
  static List<CsvColumn> union(List<DataLayout> layouts, CsvStyle style) {
    Map<String, CsvColumn> columns = new LinkedHashMap<>();
    layouts.forEach(layout -> dimensions(layout, style).forEach(each -> add(columns, each)));
    layouts.forEach(layout -> measures(layout, style).forEach(each -> add(columns, each)));
    layouts.forEach(layout -> attributes(layout, style).forEach(each -> add(columns, each)));
    if (style.isRigid() && layouts.stream().anyMatch(each -> width(each) != columns.size())) {
      throw new NotAcceptable(
          "SDMX-CSV 1.0 holds data of one structure; ask for one dataflow or for SDMX-CSV 2.0");
    }
    return List.copyOf(columns.values());
  }

  private static int width(DataLayout layout) {
    int times = layout.time() == null ? 0 : 1;
    return layout.dimensions().size() + times + 1 + layout.attributes().size();
  }

  private static List<CsvColumn> dimensions(DataLayout layout, CsvStyle style) {
    List<Component> dimensions = new ArrayList<>(layout.dimensions());
    Component time = layout.time();
    if (time != null && style.columns().observations()) {
      dimensions.add(layout.timePosition(), time);
    }
    return dimensions.stream().map(each -> new CsvColumn(each.id(), each, false, false)).toList();
  }

  private static List<CsvColumn> measures(DataLayout layout, CsvStyle style) {
    if (style.isRigid()) {
      return List.of(soleMeasure(layout));
    }
    boolean areShown = style.columns().measures() && style.columns().observations();
    return areShown ? layout.measures().stream().map(CsvColumn::of).toList() : List.of();
  }

  private static CsvColumn soleMeasure(DataLayout layout) {
    if (layout.measures().size() > 1) {
      throw new NotAcceptable(
          "%s has %d measures, SDMX-CSV 1.0 has one: ask for SDMX-CSV 2.0"
              .formatted(layout.context(), layout.measures().size()));
    }
    return new CsvColumn(CsvDialect.OBS_VALUE, layout.measures().get(0), false, false);
  }

  private static List<CsvColumn> attributes(DataLayout layout, CsvStyle style) {
    List<CsvColumn> attributes = new ArrayList<>();
    for (int i = 0; i < layout.attributes().size() && style.columns().attributes(); i++) {
      if (style.columns().observations() || layout.level(i) != AttributeLevel.OBSERVATION) {
        attributes.add(of(layout.attributes().get(i).component()));
      }
    }
    return attributes;
  }

  private static CsvColumn of(Component component) {
    return new CsvColumn(
        component.id(), component, component.isMultiple(), component.isMultilingual());
  }

  private static void add(Map<String, CsvColumn> columns, CsvColumn column) {
    columns.merge(column.id, column, CsvColumn::widened);
  }

  private CsvColumn widened(CsvColumn other) {
    return new CsvColumn(
        id, component, isMultiple || other.isMultiple, isMultilingual || other.isMultilingual);
  }

  /** Whether its values may have parts. */
  boolean isComplex() {
    return isMultiple || isMultilingual;
  }
}
