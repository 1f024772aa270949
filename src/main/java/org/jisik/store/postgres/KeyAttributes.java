package org.jisik.store.postgres;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.jisik.model.data.Utf8;

/**
 * The attributes of the data set, of groups and of partial keys: merges what a message states about
 * them, and has the stored series that a change concerns merged too.
 */
final class KeyAttributes {

  private static final int PAGE = 1000;

  /** With more changes than this, all series are merged instead of looked for one by one. */
  private static final int MAX_SEARCHES = 2000;

  private static final String STATEMENTS =
      "select " + Fragment.COLUMNS + " from staged where kind = 1 order by series_key, ordinal";

  private static final String TOUCH =
      """
      insert into staged (series_key, ordinal, kind, data_set, action, place, periods, attributes, observations)
      select series_key, -1, 0, -1, ?, ?, '', '', '' from series
       where part_id = ? and rev_to = 9223372036854775807 and chunk = 0""";

  private final Revision revision;
  private final FlowState state;
  private final int dimensions;
  private final LoadCount count;
  private final List<String> changed = new ArrayList<>();

  KeyAttributes(Revision revision, FlowState state, int dimensions, LoadCount count) {
    this.revision = revision;
    this.state = state;
    this.dimensions = dimensions;
    this.count = count;
  }

  /** Merges all staged statements. */
  void apply() throws SQLException {
    Connection connection = revision.connection();
    try (PreparedStatement select = connection.prepareStatement(STATEMENTS)) {
      select.setFetchSize(PAGE);
      ResultSet rows = select.executeQuery();
      Map<String, List<Fragment>> page = new LinkedHashMap<>();
      while (rows.next()) {
        Fragment fragment = new Fragment(rows);
        String key = new String(fragment.key, StandardCharsets.UTF_8);
        if (page.size() == PAGE && !page.containsKey(key)) {
          merge(page);
          page.clear();
        }
        page.computeIfAbsent(key, k -> new ArrayList<>()).add(fragment);
      }
      merge(page);
    }
    touchConcerned();
  }

  private void merge(Map<String, List<Fragment>> page) throws SQLException {
    Map<String, byte[]> stored = current(page.keySet());
    Map<String, byte[]> after = new LinkedHashMap<>();
    for (Map.Entry<String, List<Fragment>> entry : page.entrySet()) {
      byte[] before = stored.getOrDefault(entry.getKey(), new byte[0]);
      byte[] merged = merge(before, entry.getKey(), entry.getValue());
      if (!Arrays.equals(before, merged)) {
        after.put(entry.getKey(), merged);
      }
    }
    write(after);
  }

  private byte[] merge(byte[] before, String key, List<Fragment> said) throws SQLException {
    SortedMap<String, Utf8> attributes = AttributeText.read(before);
    for (Fragment fragment : said) {
      SortedMap<String, Utf8> stated = AttributeText.read(fragment.attributes);
      if (!fragment.isDelete()) {
        attributes.putAll(stated);
      } else if (stated.isEmpty()) {
        touch(fragment.action.ordinal(), fragment.place, key);
      } else {
        attributes.keySet().removeAll(stated.keySet());
      }
    }
    return AttributeText.write(attributes);
  }

  private void write(Map<String, byte[]> after) throws SQLException {
    if (after.isEmpty()) {
      return;
    }
    count.hasChanges = true;
    revision.endKeys(state.firstPart(), List.copyOf(after.keySet()));
    try (BinaryCopy copy = revision.copy("key_attribute", "key, attributes")) {
      for (Map.Entry<String, byte[]> entry : after.entrySet()) {
        if (entry.getValue().length > 0) {
          revision.row(copy, state.firstPart(), 2).text(entry.getKey()).text(entry.getValue());
        }
      }
      copy.finish();
    }
    if (state.revision() > 0 && changed.size() <= MAX_SEARCHES) {
      changed.addAll(after.keySet());
    }
  }

  /** The current attributes of partial keys; those without any are left out. */
  Map<String, byte[]> current(Collection<String> keys) throws SQLException {
    String sql =
        """
        select key, attributes from key_attribute
         where part_id = ? and rev_to = 9223372036854775807 and key = any (?)""";
    Map<String, byte[]> found = new LinkedHashMap<>();
    try (PreparedStatement select = revision.connection().prepareStatement(sql)) {
      select.setLong(1, state.firstPart());
      select.setArray(2, revision.connection().createArrayOf("text", keys.toArray()));
      ResultSet rows = select.executeQuery();
      while (rows.next()) {
        found.put(rows.getString(1), rows.getBytes(2));
      }
    }
    return found;
  }

  private void touchConcerned() throws SQLException {
    String ofDataSet = ".".repeat(Math.max(0, dimensions - 1));
    int merge = org.jisik.model.data.DataAction.MERGE.ordinal();
    changed.remove(ofDataSet);
    if (changed.size() > MAX_SEARCHES) {
      touch(merge, "", ofDataSet);
    } else {
      for (String key : changed) {
        touch(merge, "", key);
      }
    }
  }

  /** Stages all stored series that match a partial key, so that they are merged. */
  private void touch(int action, String place, String partialKey) throws SQLException {
    Utf8[] codes = Shown.absent(dimensions);
    SeriesKey.split(partialKey.getBytes(StandardCharsets.UTF_8), codes);
    boolean isAll = Arrays.stream(codes).noneMatch(Utf8::isPresent);
    String sql = isAll ? TOUCH : TOUCH + " and codes @> ?";
    for (FlowState.Part part : state.parts()) {
      try (PreparedStatement insert = revision.connection().prepareStatement(sql)) {
        insert.setInt(1, action);
        insert.setString(2, place);
        insert.setLong(3, part.id());
        if (!isAll) {
          Object[] entries = SeriesKey.codes(part.id(), codes).toArray();
          insert.setArray(4, revision.connection().createArrayOf("text", entries));
        }
        insert.executeUpdate();
      }
    }
  }
}
