package org.jisik.store.postgres;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jisik.model.data.AttributeLevel;
import org.jisik.model.data.DataLayout;
import org.jisik.model.data.Utf8;

/**
 * Goes through the staged runs in the order of keys and merges them with what is stored, some
 * hundred series at a time: reads their current rows, ends those that change, copies the new ones.
 */
final class MergePass {

  private static final int MAX_SERIES = 1000;
  private static final int MAX_BYTES = 2 << 20;

  private static final String CURRENT =
      """
      select series_key, chunk, periods, attributes, observations from series
       where part_id = ? and rev_to = 9223372036854775807 and series_key = any (?)
       order by series_key, chunk""";

  private final Revision revision;
  private final FlowState state;
  private final KeyAttributes keyAttributes;
  private final LoadCount count;
  private final SeriesMerge merge;
  private final List<KeyMasks.Mask> masks;
  private final Utf8[] codes;

  /** The staged runs of the series in hand, by key. */
  private final Map<String, List<Fragment>> batch = new LinkedHashMap<>();

  private long batchBytes;

  MergePass(
      Revision revision,
      FlowState state,
      DataLayout layout,
      KeyAttributes keyAttributes,
      LoadCount count) {
    this.revision = revision;
    this.state = state;
    this.keyAttributes = keyAttributes;
    this.count = count;
    this.masks = KeyMasks.of(layout, List.of(AttributeLevel.GROUP, AttributeLevel.PARTIAL_KEY));
    this.merge = new SeriesMerge(layout, ids(layout), new PeriodsCache(), count);
    this.codes = Shown.absent(layout.dimensions().size());
  }

  private Set<String> ids(DataLayout layout) {
    Set<String> ids = new TreeSet<>();
    masks.forEach(mask -> mask.attributes.forEach(i -> ids.add(layout.attributes().get(i).id())));
    return ids;
  }

  void run() throws SQLException {
    Connection connection = revision.connection();
    String sql =
        "select " + Fragment.COLUMNS + " from staged where kind = 0 order by series_key, ordinal";
    try (PreparedStatement select = connection.prepareStatement(sql)) {
      select.setFetchSize(200);
      ResultSet rows = select.executeQuery();
      while (rows.next()) {
        add(new Fragment(rows));
      }
      mergeBatch();
    }
  }

  private void add(Fragment fragment) throws SQLException {
    String key = new String(fragment.key, StandardCharsets.UTF_8);
    boolean isFull = batch.size() >= MAX_SERIES || batchBytes >= MAX_BYTES;
    if (isFull && !batch.containsKey(key)) {
      mergeBatch();
    }
    batch.computeIfAbsent(key, k -> new ArrayList<>(1)).add(fragment);
    batchBytes += fragment.size();
  }

  private void mergeBatch() throws SQLException {
    Map<FlowState.Part, List<String>> byPart = new LinkedHashMap<>();
    for (String key : batch.keySet()) {
      FlowState.Part part = state.part(key.getBytes(StandardCharsets.UTF_8));
      byPart.computeIfAbsent(part, p -> new ArrayList<>()).add(key);
    }
    for (Map.Entry<FlowState.Part, List<String>> entry : byPart.entrySet()) {
      mergeBatch(entry.getKey().id(), entry.getValue());
    }
    batch.clear();
    batchBytes = 0;
  }

  private void mergeBatch(long part, List<String> keys) throws SQLException {
    Map<String, List<SeriesRow>> stored = stored(part, keys);
    Map<String, Map<String, Utf8>> ofKeys = ofKeys(keys);
    Changes changes = new Changes();
    for (String key : keys) {
      List<SeriesRow> before = stored.getOrDefault(key, List.of());
      List<Fragment> said = batch.getOrDefault(key, List.of());
      Map<String, Utf8> attributes = ofKeys.getOrDefault(key, Map.of());
      changes.add(key, before, merge.merge(before, said, attributes));
    }
    changes.write(part);
  }

  private Map<String, List<SeriesRow>> stored(long part, List<String> keys) throws SQLException {
    Map<String, List<SeriesRow>> stored = new HashMap<>();
    if (state.revision() == 0) {
      return stored;
    }
    try (PreparedStatement select = revision.connection().prepareStatement(CURRENT)) {
      select.setLong(1, part);
      select.setArray(2, revision.connection().createArrayOf("text", keys.toArray()));
      ResultSet rows = select.executeQuery();
      while (rows.next()) {
        SeriesRow row =
            new SeriesRow(
                rows.getBytes(1),
                rows.getInt(2),
                rows.getBytes(3),
                rows.getBytes(4),
                rows.getBytes(5));
        stored.computeIfAbsent(rows.getString(1), k -> new ArrayList<>(1)).add(row);
      }
    }
    return stored;
  }

  /** The attributes of the groups and partial keys that each series belongs to. */
  private Map<String, Map<String, Utf8>> ofKeys(List<String> keys) throws SQLException {
    Map<String, Map<String, Utf8>> found = new HashMap<>();
    if (masks.isEmpty()) {
      return found;
    }
    Map<String, List<String>> partials = new HashMap<>();
    for (String key : keys) {
      SeriesKey.split(key.getBytes(StandardCharsets.UTF_8), codes);
      for (KeyMasks.Mask mask : masks) {
        Bytes partial = new Bytes(64);
        SeriesKey.project(codes, mask.isKept, partial);
        partials.computeIfAbsent(partial.toString(), k -> new ArrayList<>()).add(key);
      }
    }
    for (Map.Entry<String, byte[]> one : keyAttributes.current(partials.keySet()).entrySet()) {
      Map<String, Utf8> values = AttributeText.read(one.getValue());
      for (String key : partials.getOrDefault(one.getKey(), List.of())) {
        found.computeIfAbsent(key, k -> new HashMap<>()).putAll(values);
      }
    }
    return found;
  }

  /** What changes in a batch. */
  private final class Changes {

    private final List<String> endedKeys = new ArrayList<>();
    private final List<Integer> endedChunks = new ArrayList<>();
    private final List<SeriesRow> added = new ArrayList<>();

    void add(String key, List<SeriesRow> before, List<SeriesRow> after) {
      for (int i = 0; i < Math.max(before.size(), after.size()); i++) {
        boolean isSame = i < before.size() && i < after.size() && same(before.get(i), after.get(i));
        if (!isSame && i < before.size()) {
          endedKeys.add(key);
          endedChunks.add(before.get(i).chunk);
        }
        if (!isSame && i < after.size()) {
          added.add(after.get(i));
        }
      }
    }

    private boolean same(SeriesRow one, SeriesRow other) {
      return one == other
          || (Arrays.equals(one.periods, other.periods)
              && Arrays.equals(one.attributes, other.attributes)
              && Arrays.equals(one.observations, other.observations));
    }

    void write(long part) throws SQLException {
      revision.endSeries(part, endedKeys, endedChunks);
      count.hasChanges |= !endedKeys.isEmpty() || !added.isEmpty();
      count.rows += added.size();
      if (added.isEmpty()) {
        return;
      }
      String columns = "series_key, chunk, codes, periods, attributes, observations";
      try (BinaryCopy copy = revision.copy("series", columns)) {
        for (SeriesRow row : added) {
          SeriesKey.split(row.key, codes);
          revision
              .row(copy, part, 6)
              .text(row.key)
              .count(row.chunk)
              .texts(SeriesKey.codes(part, codes))
              .text(row.periods)
              .text(row.attributes)
              .text(row.observations);
        }
        copy.finish();
      }
    }
  }
}
