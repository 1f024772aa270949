package org.jisik.store.postgres;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.jisik.launch.PostgresTestResource;
import org.jisik.model.artefact.Artefact;
import org.jisik.model.artefact.Codelist;
import org.jisik.model.artefact.Maintainable;
import org.jisik.model.reference.ArtefactRef;
import org.jisik.model.text.LocalisedText;
import org.jisik.store.StructureChange;
import org.jisik.store.StructureStore;
import org.junit.jupiter.api.Test;

/** What a change leaves behind: rows that end and stay, and a word of who did what when. */
@QuarkusTest
@WithTestResource(PostgresTestResource.class)
class StructureHistoryTest {

  private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");

  @Inject StructureStore store;
  @Inject DataSource database;

  private static Codelist codelist(String id, String name) {
    return new Codelist(
        Maintainable.of("EX", id, "1.0", LocalisedText.of("en", name)), null, List.of(), List.of());
  }

  private boolean change(List<Artefact> saved, List<ArtefactRef> deleted, Instant at) {
    return store.change(new StructureChange(saved, deleted, at, "kim"), store.revision());
  }

  @Test
  void whatIsDeletedIsGoneAndKeepsItsRows() throws SQLException {
    Codelist codelist = codelist("CL_GONE", "Gone");
    assertTrue(change(List.of(codelist), List.of(), NOW));
    assertTrue(change(List.of(), List.of(codelist.ref()), NOW.plusSeconds(60)));
    assertEquals(Optional.empty(), store.find(codelist.ref()));
    assertFalse(store.list().contains(codelist.ref()));
    assertEquals(List.of("2026-01-01T00:00:00Z..2026-01-01T00:01:00Z"), timesOf("CL_GONE"));
  }

  @Test
  void eachChangeSaysWhoDidWhat() throws SQLException {
    Codelist codelist = codelist("CL_LOG", "One");
    change(List.of(codelist), List.of(), NOW);
    store.save(List.of(codelist("CL_LOG", "Two")), NOW.plusSeconds(1));
    change(List.of(), List.of(codelist.ref()), NOW.plusSeconds(2));
    assertEquals(List.of("created by kim", "replaced by ", "deleted by kim"), logOf("CL_LOG"));
  }

  @Test
  void whatWasSoAlreadyLeavesNoTrace() throws SQLException {
    Codelist codelist = codelist("CL_QUIET", "Quiet");
    change(List.of(codelist), List.of(), NOW);
    long revision = store.revision();
    assertTrue(change(List.of(codelist), List.of(codelist("CL_NEVER", "").ref()), NOW));
    assertEquals(revision, store.revision());
    assertEquals(List.of("created by kim"), logOf("CL_QUIET"));
  }

  /** Clocks of several servers differ: rows never overlap and never end before they begin. */
  @Test
  void timesAscendWhateverTheClockSays() throws SQLException {
    Codelist codelist = codelist("CL_CLOCK", "One");
    change(List.of(codelist), List.of(), NOW);
    change(List.of(codelist("CL_CLOCK", "Two")), List.of(), NOW.minusSeconds(60));
    change(List.of(), List.of(codelist.ref()), NOW.minusSeconds(60));
    change(List.of(codelist), List.of(), NOW.minusSeconds(60));
    assertEquals(
        List.of(
            "2026-01-01T00:00:00Z..2026-01-01T00:00:00.000001Z",
            "2026-01-01T00:00:00.000001Z..2026-01-01T00:00:00.000002Z",
            "2026-01-01T00:00:00.000002Z..infinity"),
        timesOf("CL_CLOCK"));
  }

  @Test
  void aChangeThatWasDecidedEarlierIsRefused() {
    long before = store.revision();
    change(List.of(codelist("CL_FIRST", "First")), List.of(), NOW);
    StructureChange late =
        new StructureChange(List.of(codelist("CL_LATE", "Late")), List.of(), NOW, "kim");
    assertFalse(store.change(late, before));
    assertEquals(Optional.empty(), store.find(codelist("CL_LATE", "").ref()));
  }

  @Test
  void ofChangesAtTheSameMomentOneIsMade() throws Exception {
    long before = store.revision();
    CountDownLatch start = new CountDownLatch(1);
    ExecutorService threads = Executors.newFixedThreadPool(4);
    List<Future<Boolean>> made = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      StructureChange one =
          new StructureChange(List.of(codelist("CL_RACE_" + i, "R")), List.of(), NOW, "kim");
      made.add(
          threads.submit(
              () -> {
                start.await();
                return store.change(one, before);
              }));
    }
    start.countDown();
    int winners = 0;
    for (Future<Boolean> one : made) {
      winners += one.get() ? 1 : 0;
    }
    threads.shutdown();
    assertEquals(1, winners);
    assertEquals(before + 1, store.revision());
  }

  private List<String> timesOf(String id) throws SQLException {
    return texts(
            """
        select to_char(valid_from at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US') || '..'
            || coalesce(to_char(nullif(valid_to, 'infinity') at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US'), 'infinity')
          from artefact where artefact = ? order by valid_from""",
            id)
        .stream()
        .map(times -> times.replace(".000000", "").replaceAll("(\\d)(\\.\\.|$)", "$1Z$2"))
        .toList();
  }

  private List<String> logOf(String id) throws SQLException {
    return texts(
        "select action || ' by ' || changed_by from structure_change where artefact = ? order by revision",
        id);
  }

  private List<String> texts(String sql, String id) throws SQLException {
    try (Connection connection = database.getConnection();
        PreparedStatement query = connection.prepareStatement(sql)) {
      query.setString(1, id);
      ResultSet result = query.executeQuery();
      List<String> texts = new ArrayList<>();
      while (result.next()) {
        texts.add(result.getString(1));
      }
      return texts;
    }
  }
}
