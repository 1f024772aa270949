package org.jisik.model.data;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jisik.model.text.LocalisedText;

/**
 * Data with several measures, as SDMX 2.1 sees them: a series for each measure, told apart by a
 * measure dimension that stands last among the dimensions, and one measure OBS_VALUE.
 *
 * <p>An observation that does not state a measure is left out of that measure's series; a measure
 * that a series never states makes no series. Attributes of observations are repeated with each
 * measure. One series is held in memory at a time.
 */
public final class MeasureDimensionDataSet implements DataSet {

  /** The one measure of SDMX 2.1. */
  public static final String OBS_VALUE = "OBS_VALUE";

  private final DataSet original;
  private final Component dimension;
  private final Set<String> measures;
  private final DataLayout layout;

  /**
   * The view of a data set.
   *
   * @param dimension the measure dimension
   * @param measures the ids of the measures wanted
   */
  public MeasureDimensionDataSet(DataSet original, Component dimension, Set<String> measures) {
    this.original = original;
    this.dimension = dimension;
    this.measures = Set.copyOf(measures);
    this.layout = layoutOf(original.layout(), dimension);
  }

  /** The measure dimension that takes the place of the measures of a layout. */
  public static Component dimension(String id, LocalisedText name, CodeNames measures) {
    return new Component(id, name, measures, "String", true, false, false);
  }

  /** The names of the measures of a layout, as the codes of a measure dimension. */
  public static Map<String, LocalisedText> names(DataLayout layout) {
    Map<String, LocalisedText> names = new LinkedHashMap<>();
    layout.measures().forEach(measure -> names.put(measure.id(), measure.name()));
    return names;
  }

  /** The layout in which a measure dimension stands for the measures. */
  public static DataLayout layoutOf(DataLayout original, Component dimension) {
    List<Component> dimensions = new ArrayList<>(original.dimensions());
    dimensions.add(dimension);
    Component first = original.measures().get(0);
    Component measure =
        new Component(
            OBS_VALUE, first.name(), null, first.dataType(), first.isMandatory(), false, false);
    int shift = original.timePosition() >= original.dimensions().size() ? 1 : 0;
    return new DataLayout(
        original.structure(),
        original.usage(),
        original.name(),
        dimensions,
        original.time(),
        original.timePosition() + shift,
        List.of(measure),
        original.attributes(),
        original.groups());
  }

  @Override
  public DataLayout layout() {
    return layout;
  }

  @Override
  public DataAction action() {
    return original.action();
  }

  @Override
  public DataCursor open(AttributePlacement placement) {
    return new MeasureDimensionCursor(original.open(placement), layout, wanted());
  }

  private List<Integer> wanted() {
    List<Component> all = original.layout().measures();
    List<Integer> positions = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      if (measures.contains(all.get(i).id())) {
        positions.add(i);
      }
    }
    return positions;
  }

  /** The measure dimension. */
  public Component dimension() {
    return dimension;
  }
}
