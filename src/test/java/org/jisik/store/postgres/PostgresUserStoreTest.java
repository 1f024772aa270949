package org.jisik.store.postgres;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.jisik.launch.PostgresTestResource;
import org.jisik.store.User;
import org.jisik.store.UserChange;
import org.jisik.store.UserStore;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresTestResource.class)
class PostgresUserStoreTest {

  private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");

  @Inject UserStore store;

  private static User user(String name) {
    return new User(name, "hash", Set.of("maintain:BOK", "admin"), true, NOW);
  }

  private static UserChange entry(String name, String change) {
    return new UserChange(NOW, "test", name, change);
  }

  @Test
  void whatIsPutIsFoundUntilRemoved() {
    store.alone(() -> put("stored", "added"));
    assertEquals(Optional.of(user("stored")), store.findUser("stored"));
    store.alone(
        () -> {
          store.remove(user("stored"), entry("stored", "removed"));
          return true;
        });
    assertEquals(Optional.empty(), store.findUser("stored"));
    assertEquals(
        List.of(entry("stored", "added"), entry("stored", "removed")), store.listChanges("stored"));
  }

  private boolean put(String name, String change) {
    store.put(user(name), entry(name, change));
    return true;
  }

  @Test
  void stepThatFailsChangesNothing() {
    assertThrows(
        IllegalStateException.class,
        () ->
            store.alone(
                () -> {
                  put("failed", "added");
                  throw new IllegalStateException("on purpose");
                }));
    assertEquals(Optional.empty(), store.findUser("failed"));
    assertEquals(List.of(), store.listChanges("failed"));
  }

  @Test
  void ofManyWhoLookAndAddOneAdds() {

    List<CompletableFuture<Boolean>> attempts =
        IntStream.range(0, 8)
            .mapToObj(
                i ->
                    CompletableFuture.supplyAsync(
                        () -> {
                          return store.alone(
                              () -> store.findUser("one").isEmpty() && put("one", "added " + i));
                        }))
            .toList();

    long added = attempts.stream().map(CompletableFuture::join).filter(it -> it).count();
    assertEquals(1, added);
    assertEquals(1, store.listChanges("one").size());
  }
}
