package org.jisik.store.postgres;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.jisik.launch.PostgresTestResource;
import org.jisik.model.artefact.Code;
import org.jisik.model.artefact.Codelist;
import org.jisik.model.artefact.CodelistExtension;
import org.jisik.model.artefact.DataStructure;
import org.jisik.model.artefact.Dataflow;
import org.jisik.model.artefact.Maintainable;
import org.jisik.model.artefact.Nameable;
import org.jisik.model.reference.ArtefactRef;
import org.jisik.model.reference.Urn;
import org.jisik.model.text.LocalisedText;
import org.jisik.store.Edition;
import org.jisik.store.StructureStore;
import org.jisik.store.Structures;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresTestResource.class)
class PostgresStructureStoreTest {

  private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");

  @Inject StructureStore store;
  @Inject DataSource database;

  private static Codelist codelist(String id, String name) {
    return codelist(id, "1.0", name);
  }

  private static Codelist codelist(String id, String version, String name) {
    return new Codelist(
        Maintainable.of("EX", id, version, LocalisedText.of("en", name)), null, List.of());
  }

  private static Dataflow flow(String id, ArtefactRef structure) {
    return new Dataflow(
        Maintainable.of("EX", id, "1.0", LocalisedText.of("en", id)), structure.urn(), List.of());
  }

  @Test
  void whatIsSavedIsFoundAndListed() {
    Codelist codelist = codelist("CL_FOUND", "Found");
    assertEquals(1, store.save(List.of(codelist), NOW));
    assertEquals(codelist, store.find(codelist.ref()).orElseThrow());
    assertTrue(store.list().contains(codelist.ref()));
    assertEquals(List.of(codelist), store.findAll(List.of(codelist.ref())));
  }

  /** So long that its codes are read one by one. */
  @Test
  void longArtefactIsReadAsItWasSaved() {
    List<Code> codes =
        IntStream.range(0, 60_000)
            .mapToObj(i -> new Code(Nameable.of("C" + i, UUID.randomUUID().toString()), null))
            .toList();
    Codelist codelist =
        new Codelist(
            Maintainable.of("EX", "CL_LONG", "1.0", LocalisedText.of("en", "Long")), null, codes);
    store.save(List.of(codelist), NOW);
    assertEquals(codelist, store.find(codelist.ref()).orElseThrow());
    assertEquals(0, store.save(List.of(codelist), NOW));
  }

  @Test
  void savingTheSameAgainChangesNothing() {
    store.save(List.of(codelist("CL_SAME", "Same")), NOW);
    long revision = store.revision();
    assertEquals(0, store.save(List.of(codelist("CL_SAME", "Same")), NOW.plusSeconds(1)));
    assertEquals(revision, store.revision());
  }

  @Test
  void anEditionLastsUntilTheNextChange() {
    store.save(List.of(codelist("CL_EDITION", "First")), NOW);
    Edition first = store.edition();
    assertEquals(Optional.of(first), store.editionInMemory());
    store.save(List.of(codelist("CL_EDITION", "First")), NOW);
    assertEquals(Optional.empty(), store.editionInMemory());
    assertEquals(first, store.edition());
    store.save(List.of(codelist("CL_EDITION", "Second")), NOW);
    Edition second = store.edition();
    assertEquals(first.revision() + 1, second.revision());
    assertTrue(second.changedAt().isAfter(first.changedAt()));
  }

  @Test
  void aChangeIsANewVersionInHistory() throws SQLException {
    store.save(List.of(codelist("CL_HISTORY", "Old")), NOW);
    long revision = store.revision();
    Codelist changed = codelist("CL_HISTORY", "New");
    assertEquals(1, store.save(List.of(changed), NOW.plusSeconds(60)));
    assertTrue(store.revision() > revision);
    assertEquals(changed, store.find(changed.ref()).orElseThrow());
    assertEquals("2026-01-01 00:01:00+00", endOfTheOldVersion());
  }

  private String endOfTheOldVersion() throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement();
        ResultSet result =
            statement.executeQuery(
                """
                select to_char(valid_to at time zone 'UTC', 'YYYY-MM-DD HH24:MI:SS+00') from artefact
                where artefact = 'CL_HISTORY' and valid_to < 'infinity'
                """)) {
      assertTrue(result.next());
      return result.getString(1);
    }
  }

  @Test
  void referencesAreKnownBothWays() {
    DataStructure referred =
        new DataStructure(
            Maintainable.of("EX", "DSD", "1.0", LocalisedText.of("en", "DSD")), null, null, null);
    ArtefactRef structure = referred.ref();
    Dataflow flow = flow("FLOW_REFERS", structure);
    store.save(List.of(flow, referred), NOW);
    assertEquals(Set.of(structure.urn()), store.references(flow.ref()));
    assertTrue(store.referrers(structure).contains(flow.ref()));
  }

  @Test
  void aReferenceToARangeOfVersionsIsOneToTheBest() {
    Codelist old = codelist("CL_RANGE", "1.1.0", "Old");
    Codelist best = codelist("CL_RANGE", "1.2.0", "Best");
    Codelist extending =
        new Codelist(
            Maintainable.of("EX", "CL_EXTENDING", "1.0.0", LocalisedText.of("en", "Extending")),
            null,
            List.of(),
            List.of(
                new CodelistExtension(
                    null,
                    Urn.parse("urn:sdmx:org.sdmx.infomodel.codelist.Codelist=EX:CL_RANGE(1.0+.0)"),
                    null,
                    null)));
    store.save(List.of(old, best, extending), NOW);
    assertEquals(Set.of(extending.ref()), store.referrers(best.ref()));
    assertEquals(Set.of(), store.referrers(old.ref()));
  }

  @Test
  void theRegistryAsItWasIsFoundAgain() {
    Codelist first = codelist("CL_PAST", "First");
    Codelist second = codelist("CL_PAST", "Second");
    Instant start = Instant.parse("2031-01-01T00:00:00Z");
    store.save(List.of(first), start);
    Structures before = store.now();
    store.save(List.of(second), start.plusSeconds(60));

    assertEquals(List.of(first), before.findAll(List.of(first.ref())));
    assertEquals(List.of(second), store.findAll(List.of(first.ref())));
    Instant past = Instant.parse("2025-01-01T00:00:00Z");
    assertEquals(List.of(), store.asOf(past).findAll(List.of(first.ref())));
    assertEquals(List.of(second), store.asOf(start.plusSeconds(90)).findAll(List.of(first.ref())));
  }

  @Test
  void eachStateOfThePastIsFound() {
    Instant start = Instant.parse("2020-01-01T00:00:00Z");
    Codelist list = codelist("CL_STATES", "0");
    for (int i = 0; i < 20; i++) {
      store.save(List.of(codelist("CL_STATES", "" + i)), start.plusSeconds(60 * i));
    }
    for (int i = 0; i < 20; i++) {
      assertEquals(
          codelist("CL_STATES", "" + i),
          store.asOf(start.plusSeconds(60 * i + 30)).find(list.ref()).orElseThrow());
    }
    assertEquals(Optional.empty(), store.asOf(start.minusSeconds(1)).find(list.ref()));
  }
}
