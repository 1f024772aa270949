package org.jisik.store.postgres;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import org.jisik.model.data.DataLayout;
import org.jisik.model.data.Utf8;

/** Brings what is stored of one series and what a message says about it together. */
final class SeriesMerge {

  private static final byte[] NOTHING = {};

  private final Columns columns;
  private final ObservationMerge observations;
  private final Set<String> keyAttributes;
  private final LoadCount count;
  private final PeriodsCache periods;

  /**
   * @param keyAttributes the ids of the attributes of groups and partial keys
   */
  SeriesMerge(DataLayout layout, Set<String> keyAttributes, PeriodsCache periods, LoadCount count) {
    this.columns = Columns.of(layout);
    this.observations = new ObservationMerge(columns, periods, layout.measures().size(), count);
    this.keyAttributes = keyAttributes;
    this.periods = periods;
    this.count = count;
  }

  /**
   * Merges.
   *
   * @param stored the current chunks, in order; none for a new series
   * @param said what the message says, in its order
   * @param ofKeys the values of attributes of groups and partial keys that the series belongs to
   * @return the chunks as they should be; none if there is no such series (any more)
   */
  List<SeriesRow> merge(List<SeriesRow> stored, List<Fragment> said, Map<String, Utf8> ofKeys) {
    int start = 0;
    for (int i = 0; i < said.size(); i++) {
      if (said.get(i).deletesAll()) {
        start = i + 1;
      }
    }
    if (start > 0) {
      return replaceAll(stored, said.subList(start, said.size()), ofKeys);
    }
    if (stored.isEmpty() && said.stream().allMatch(Fragment::isDelete)) {
      return List.of();
    }
    byte[] attributes = attributes(stored, said, ofKeys);
    List<SeriesRow> quick = quick(stored, said, attributes);
    return quick.isEmpty() ? slow(stored, said, attributes) : quick;
  }

  private List<SeriesRow> replaceAll(
      List<SeriesRow> stored, List<Fragment> said, Map<String, Utf8> ofKeys) {
    stored.forEach(row -> count.deleted += periods.get(row.periods).count());
    return said.isEmpty() ? List.of() : merge(List.of(), said, ofKeys);
  }

  private byte[] attributes(List<SeriesRow> stored, List<Fragment> said, Map<String, Utf8> ofKeys) {
    SortedMap<String, Utf8> attributes =
        AttributeText.read(stored.isEmpty() ? NOTHING : stored.get(0).attributes);
    attributes.keySet().removeAll(keyAttributes);
    for (Fragment fragment : said) {
      if (!fragment.isDelete()) {
        attributes.putAll(AttributeText.read(fragment.attributes));
      } else if (fragment.periods.length == 0) {
        attributes.keySet().removeAll(AttributeText.read(fragment.attributes).keySet());
      }
    }
    attributes.putAll(ofKeys);
    return AttributeText.write(attributes);
  }

  /**
   * The common cases without unpacking: a new series in one run, the same series again, attributes
   * alone. Empty if it is none of them.
   */
  private List<SeriesRow> quick(List<SeriesRow> stored, List<Fragment> said, byte[] attributes) {
    if (!stored.isEmpty() && said.stream().allMatch(one -> one.periods.length == 0)) {
      List<SeriesRow> same = new ArrayList<>(stored);
      same.set(0, withAttributes(stored.get(0), attributes));
      return same;
    }
    Fragment run = said.get(0);
    if (said.size() > 1 || run.isDelete()) {
      return List.of();
    }
    if (stored.isEmpty() && isAscending(run)) {
      count.inserted += periods.get(run.periods).count();
      return List.of(new SeriesRow(run.key, 0, run.periods, attributes, run.observations));
    }
    if (stored.size() == 1 && isSame(stored.get(0), run)) {
      count.unchanged += periods.get(run.periods).count();
      return List.of(withAttributes(stored.get(0), attributes));
    }
    return List.of();
  }

  private static boolean isSame(SeriesRow row, Fragment run) {
    return Arrays.equals(row.periods, run.periods)
        && Arrays.equals(row.observations, run.observations);
  }

  private boolean isAscending(Fragment run) {
    return periods.get(run.periods).isAscending();
  }

  private static SeriesRow withAttributes(SeriesRow row, byte[] attributes) {
    return new SeriesRow(row.key, row.chunk, row.periods, attributes, row.observations);
  }

  private List<SeriesRow> slow(List<SeriesRow> stored, List<Fragment> said, byte[] attributes) {
    List<Observation> before = new ArrayList<>();
    for (SeriesRow row : stored) {
      observations.unpack(row.periods, row.observations, row.chunk, null, before);
    }
    List<Observation> incoming = new ArrayList<>();
    for (Fragment fragment : said) {
      observations.unpack(fragment.periods, fragment.observations, -1, fragment, incoming);
    }
    List<Observation> after = observations.merge(before, incoming);
    boolean isEmptied = after.isEmpty() && !before.isEmpty();
    return isEmptied ? List.of() : pack(said.get(0).key, after, attributes);
  }

  /** Chunks end where they ended before, so that a change in one leaves the others as they are. */
  private List<SeriesRow> pack(byte[] key, List<Observation> all, byte[] attributes) {
    List<SeriesRow> rows = new ArrayList<>();
    BlockWriter writer = columns.writer();
    writer.clear();
    int chunk = 0;
    for (Observation one : all) {
      if (writer.count() > 0 && (one.chunk > chunk || writer.isFull())) {
        rows.add(row(key, rows.size(), attributes, writer));
      }
      chunk = Math.max(chunk, one.chunk);
      writer.add(one.period, columns.sorted(one.values));
    }
    if (writer.count() > 0 || rows.isEmpty()) {
      rows.add(row(key, rows.size(), attributes, writer));
    }
    return rows;
  }

  private static SeriesRow row(byte[] key, int chunk, byte[] attributes, BlockWriter writer) {
    SeriesRow row =
        new SeriesRow(
            key, chunk, writer.periods(), chunk == 0 ? attributes : NOTHING, writer.observations());
    writer.clear();
    return row;
  }
}
