package org.jisik.store.postgres;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.jisik.launch.TestDatabase;
import org.jisik.model.registry.ExampleMessages;
import org.jisik.model.registry.Registration;
import org.jisik.model.registry.RegistryEvent;
import org.jisik.model.registry.SubmissionAction;
import org.jisik.model.registry.Subscription;
import org.jisik.store.SubscriptionStore;
import org.junit.jupiter.api.Test;

/** Registrations, subscriptions and what is told of them, in a database of their own. */
class PostgresRegistrationStoreTest {

  private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");
  private static final Optional<Instant> ANY = Optional.empty();

  private final DataSource database = TestDatabase.create();
  private final PostgresRegistrationStore store = new PostgresRegistrationStore(database);
  private final PostgresSubscriptionStore subscriptions = new PostgresSubscriptionStore(database);
  private final PostgresEventLog events = new PostgresEventLog(database);

  private static Registration registration(String id, int seconds) {
    return ExampleMessages.FULL.named(id, NOW.plusSeconds(seconds));
  }

  @Test
  void whatIsKeptIsFoundWhole() {
    Registration full = registration("A", 0);
    Registration bare = ExampleMessages.BARE.named("B", NOW);
    assertTrue(store.append(full, "kim"));
    assertTrue(store.append(bare, "kim"));
    assertFalse(store.append(full, "kim"), "the id is taken");
    assertEquals(Optional.of(full), store.find("A"));
    assertEquals(List.of(full, bare), store.list(ANY, ANY));
    assertEquals(Optional.empty(), store.find("C"));
  }

  @Test
  void boundsAreExclusive() {
    store.append(registration("A", 1), "kim");
    store.append(registration("B", 2), "kim");
    store.append(registration("C", 3), "kim");
    Optional<Instant> first = Optional.of(NOW.plusSeconds(1));
    Optional<Instant> third = Optional.of(NOW.plusSeconds(3));
    assertEquals(List.of(registration("B", 2)), store.list(first, third));
    assertEquals(List.of(registration("B", 2), registration("C", 3)), store.list(first, ANY));
    assertEquals(List.of(registration("A", 1), registration("B", 2)), store.list(ANY, third));
  }

  @Test
  void changesAreToldOnceAndInOrder() {
    store.append(registration("A", 1), "kim");
    store.append(registration("B", 2), "kim");
    assertTrue(store.replace(registration("A", 3), "lee"));
    assertTrue(store.delete("A", NOW.plusSeconds(4), "lee"));
    assertFalse(store.delete("A", NOW.plusSeconds(5), "lee"));
    assertFalse(store.replace(registration("A", 6), "lee"));
    subscriptions.append(ExampleMessages.PICKY, NOW, "kim");
    assertThrows(
        IllegalStateException.class,
        () ->
            events.takeNext(
                it -> {
                  throw new IllegalStateException("nobody listens");
                }));
    assertEquals(
        List.of(
            event(1, SubmissionAction.APPEND, registration("A", 1)),
            event(2, SubmissionAction.APPEND, registration("B", 2)),
            event(3, SubmissionAction.REPLACE, registration("A", 3)),
            event(4, SubmissionAction.DELETE, registration("A", 3))),
        takeAll());
    assertEquals(List.of(), takeAll());
  }

  @Test
  void onlyOneTellsAtATime() {
    store.append(registration("A", 1), "kim");
    events.takeNext(first -> assertFalse(events.takeNext(second -> {})));
  }

  private static RegistryEvent event(
      int seconds, SubmissionAction action, Registration registration) {
    return RegistryEvent.of(NOW.plusSeconds(seconds), action, registration);
  }

  private List<RegistryEvent> takeAll() {
    List<RegistryEvent> all = new ArrayList<>();
    boolean isMore = true;
    while (isMore) {
      isMore = events.takeNext(all::addAll);
    }
    return all;
  }

  @Test
  void aSubscriptionKeepsItsOwner() {
    Subscription picky = ExampleMessages.PICKY;
    Subscription other = ExampleMessages.TO_ALL.named(picky.urn());
    assertTrue(subscriptions.append(picky, NOW, "kim"));
    assertEquals(
        Optional.of(new SubscriptionStore.Kept(picky, "kim", NOW)),
        subscriptions.find(picky.urn()));
    assertTrue(subscriptions.replace(other, NOW.plusSeconds(1), "admin"));
    assertEquals(
        List.of(new SubscriptionStore.Kept(other, "kim", NOW.plusSeconds(1))),
        subscriptions.list());
    assertTrue(subscriptions.delete(picky.urn(), NOW.plusSeconds(2), "kim"));
    assertEquals(List.of(), subscriptions.list());
  }
}
