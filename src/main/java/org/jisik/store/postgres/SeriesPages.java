package org.jisik.store.postgres;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import javax.sql.DataSource;
import org.jisik.store.DataStore.Snapshot;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGStatement;

/**
 * The rows of a snapshot that match a filter, in the order of keys and chunks, read page by page: a
 * page is one statement, and no connection is held between pages.
 *
 * <p>The current rows come from their own index. Rows that have ended are looked for apart: where
 * nothing was published after the time looked from, only a load newer than the snapshot can have
 * ended a row that is still to be seen, and there is mostly none.
 */
final class SeriesPages {

  private static final int PAGE_ROWS = 2000;
  private static final int FIRST_PAGE_ROWS = 200;
  private static final long PAGE_BYTES = 2 << 20;

  private static final String CURRENT =
      """
      (select %1$s from series
        where part_id = ? and rev_to = 9223372036854775807 and rev_from <= ? and valid_from <= ?
          and %2$s and (series_key, chunk) > (?, ?)
        order by series_key, chunk limit ?)""";

  private static final String ENDED_LATER =
      """
      (select row.* from generate_series(?, (select max(rev_to) from series
                          where part_id = ? and rev_to < 9223372036854775807)) as later (revision)
        cross join lateral (select %1$s from series
        where part_id = ? and rev_to = later.revision and rev_to < 9223372036854775807
          and rev_from <= ? and valid_from <= ? and %2$s and (series_key, chunk) > (?, ?)
        order by series_key, chunk limit ?) as row)""";

  private static final String ENDED =
      """
      (select %1$s from series
        where part_id = ? and rev_to < 9223372036854775807 and (rev_to > ? or valid_to > ?)
          and rev_from <= ? and valid_from <= ? and %2$s and (series_key, chunk) > (?, ?)
        order by series_key, chunk limit ?)""";

  private final DataSource database;
  private final Snapshot snapshot;
  private final List<FlowState.Part> parts;
  private final KeyFilter filter;
  private final boolean looksBack;
  private final String sql;
  private final Deque<SeriesRow> page = new ArrayDeque<>();
  private int part;
  private String lastKey = "";
  private int lastChunk = -1;
  private int limit = FIRST_PAGE_ROWS;
  private int fetch = 50;

  /**
   * @param periods whether periods are read
   * @param observations whether observations are read
   */
  SeriesPages(
      DataSource database,
      Snapshot snapshot,
      FlowState state,
      KeyFilter filter,
      boolean periods,
      boolean observations) {
    this.database = database;
    this.snapshot = snapshot;
    this.parts = filter.isNothing() ? List.of() : state.parts();
    this.filter = filter;
    this.looksBack = snapshot.at().isBefore(state.newest());
    String columns =
        "series_key, chunk, attributes"
            + (periods ? ", periods" : ", '' as periods")
            + (observations ? ", observations" : ", '' as observations");
    String branches = CURRENT + " union all " + (looksBack ? ENDED : ENDED_LATER);
    this.sql =
        ("select * from (" + branches + ") as page order by series_key, chunk limit ?")
            .formatted(columns, filter.sql());
  }

  /** The next row; null at the end. */
  @Nullable SeriesRow next() {
    SeriesRow row = take();
    while (row != null && !filter.allows(row.key)) {
      row = take();
    }
    return row;
  }

  private @Nullable SeriesRow take() {
    while (page.isEmpty() && part < parts.size()) {
      Sql.read(database, this::readPage);
    }
    return page.poll();
  }

  private boolean readPage(Connection connection) throws SQLException {
    // Few rows come at once; many through a portal, so that a page ends when it is big enough.
    return filter.isExact() ? fill(connection) : Sql.transaction(connection, this::fill);
  }

  private boolean fill(Connection connection) throws SQLException {
    try (PreparedStatement select = connection.prepareStatement(sql)) {
      if (!filter.isExact() && !filter.isEverything()) {
        planAnew(select);
      }
      select.setFetchSize(filter.isExact() ? 0 : fetch);
      bind(select);
      long bytes = 0;
      int count = 0;
      ResultSet rows = select.executeQuery();
      while (bytes < PAGE_BYTES && rows.next()) {
        SeriesRow row = row(rows);
        bytes += row.size();
        count++;
        page.add(row);
      }
      turn(count, bytes);
      return true;
    }
  }

  /** A plan made for any codes would not use their index: how rare the codes are decides. */
  private static void planAnew(PreparedStatement select) throws SQLException {
    select.unwrap(PGStatement.class).setPrepareThreshold(0);
  }

  private static SeriesRow row(ResultSet rows) throws SQLException {
    return new SeriesRow(
        rows.getBytes(1), rows.getInt(2), rows.getBytes(4), rows.getBytes(3), rows.getBytes(5));
  }

  private void turn(int count, long bytes) {
    if (bytes < PAGE_BYTES && count < limit) {
      part++;
      lastKey = "";
      lastChunk = -1;
    } else {
      SeriesRow last = page.getLast();
      lastKey = new String(last.key, StandardCharsets.UTF_8);
      lastChunk = last.chunk;
      limit = PAGE_ROWS;
      fetch = (int) Math.max(20, Math.min(PAGE_ROWS, PAGE_BYTES * count / (4 * bytes + 1)));
    }
  }

  private void bind(PreparedStatement select) throws SQLException {
    Binding binding = new Binding(select);
    binding.number(partId());
    bindRows(binding);
    if (looksBack) {
      binding.number(partId()).number(snapshot.revision()).time();
    } else {
      binding.number(snapshot.revision() + 1).number(partId()).number(partId());
    }
    bindRows(binding);
    binding.count(limit);
  }

  private long partId() {
    return parts.get(part).id();
  }

  private void bindRows(Binding binding) throws SQLException {
    binding.number(snapshot.revision()).time();
    for (String[] array : filter.arrays(partId())) {
      binding.array(array);
    }
    binding.text(lastKey).count(lastChunk).count(limit);
  }

  private final class Binding {

    private final PreparedStatement statement;
    private int position;

    Binding(PreparedStatement statement) {
      this.statement = statement;
    }

    Binding number(long value) throws SQLException {
      statement.setLong(++position, value);
      return this;
    }

    Binding count(int value) throws SQLException {
      statement.setInt(++position, value);
      return this;
    }

    Binding text(String value) throws SQLException {
      statement.setString(++position, value);
      return this;
    }

    Binding time() throws SQLException {
      statement.setTimestamp(++position, Timestamp.from(snapshot.at()));
      return this;
    }

    Binding array(String[] values) throws SQLException {
      statement.setArray(++position, statement.getConnection().createArrayOf("text", values));
      return this;
    }
  }
}
