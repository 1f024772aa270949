package org.jisik.format.ml;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jisik.format.FormatOptions;
import org.jisik.model.data.AttributeLevel;
import org.jisik.model.data.DataCursor;
import org.jisik.model.data.DataLayout;

/**
 * Which component stands where in a data set of SDMX-ML, by packaging and by what was asked for.
 *
 * <p>Attributes of partial keys stand with the series, in a flat data set all but those of groups
 * and of the data set with the observation: both are legal in each version, and clients read them
 * there.
 *
 * @param isFlat whether each observation stands alone with its whole key
 * @param hasObservations whether there are observations at all
 * @param onDataSet the attributes of the data set
 * @param groups each group with its key and attributes
 * @param onSeries key and attributes of a series; empty in a flat data set
 * @param onObservation key, measures and attributes of an observation
 */
record DataPlan(
    boolean isFlat,
    boolean hasObservations,
    Attached onDataSet,
    List<GroupPlan> groups,
    Attached onSeries,
    Attached onObservation) {

  /** What stands together on one element. */
  record Attached(List<DataField> key, List<DataField> measures, List<DataField> attributes) {
    Attached {
      key = List.copyOf(key);
      measures = List.copyOf(measures);
      attributes = List.copyOf(attributes);
    }

    /** Whether any of the attributes is stated where the cursor stands. */
    boolean hasAttributes(DataCursor cursor) {
      for (int i = 0; i < attributes.size(); i++) {
        if (attributes.get(i).isPresent(cursor)) {
          return true;
        }
      }
      return false;
    }
  }

  /** A group and what stands on it. */
  record GroupPlan(String id, Attached fields) {}

  /** Flat if that is asked for, or if there is no time to make series of. */
  static boolean isFlat(DataLayout layout, FormatOptions options) {
    return layout.time() == null || (options.isFlat() && options.content().observations());
  }

  static DataPlan of(DataLayout layout, FormatOptions options, DataFields fields) {
    boolean isFlat = isFlat(layout, options);
    FormatOptions.Content content = options.content();
    return new DataPlan(
        isFlat,
        isFlat || content.observations(),
        attached(List.of(), fields, content, EnumSet.of(AttributeLevel.DATA_SET)),
        groups(layout, content, fields),
        isFlat
            ? new Attached(List.of(), List.of(), List.of())
            : attached(
                fields.seriesKey(),
                fields,
                content,
                EnumSet.of(AttributeLevel.PARTIAL_KEY, AttributeLevel.SERIES)),
        observation(fields, content, isFlat));
  }

  private static List<GroupPlan> groups(
      DataLayout layout, FormatOptions.Content content, DataFields fields) {
    return content.attributes()
        ? layout.groups().stream()
            .map(
                group ->
                    new GroupPlan(
                        group.id(),
                        new Attached(fields.groupKey(group), List.of(), fields.attributes(group))))
            .toList()
        : List.of();
  }

  private static Attached attached(
      List<DataField> key,
      DataFields fields,
      FormatOptions.Content content,
      Set<AttributeLevel> levels) {
    return new Attached(
        key, List.of(), content.attributes() ? fields.attributes(levels) : List.of());
  }

  private static Attached observation(
      DataFields fields, FormatOptions.Content content, boolean isFlat) {
    EnumSet<AttributeLevel> levels = EnumSet.of(AttributeLevel.OBSERVATION);
    if (isFlat) {
      levels.addAll(EnumSet.of(AttributeLevel.PARTIAL_KEY, AttributeLevel.SERIES));
    }
    List<DataField> key = isFlat ? fields.wholeKey() : fields.time();
    Attached all = attached(key, fields, content, levels);
    return content.measures() && content.observations()
        ? new Attached(key, fields.measures(), all.attributes())
        : all;
  }
}
