package org.jisik.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.runtime.StartupEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.jisik.error.Unauthenticated;
import org.jisik.service.users.MemoryUserStore;
import org.jisik.service.users.Passwords;
import org.jisik.service.users.SignIn;
import org.jisik.service.users.UserService;
import org.jisik.store.UserChange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FirstAdminTest {

  @TempDir Path directory;

  private final MemoryUserStore store = new MemoryUserStore();
  private final Passwords passwords = new Passwords();

  private Path data() {
    return directory.resolve("data");
  }

  private void start(Optional<String> password) {
    UserService users = new UserService(store, passwords, Clock.systemUTC());
    new FirstAdmin(users, data().toString(), password).onStart(new StartupEvent());
  }

  private boolean signsIn(String password) {
    try {
      return new SignIn(store, passwords, Clock.systemUTC())
          .signIn("admin", password, "here")
          .isAdmin();
    } catch (Unauthenticated e) {
      return false;
    }
  }

  private String file() throws IOException {
    return Files.readString(data().resolve("admin-password"));
  }

  @Test
  void firstStartMakesAnAdminWhosePasswordIsInAFileForTheOwnerAlone() throws IOException {
    start(Optional.empty());
    assertTrue(file().matches("([a-km-np-z2-9]{4}-){6}[a-km-np-z2-9]{4}\n"), file());
    assertTrue(signsIn(file().strip()));
    assertEquals(
        "rw-------",
        PosixFilePermissions.toString(
            Files.getPosixFilePermissions(data().resolve("admin-password"))));
  }

  @Test
  void everyInstallationHasItsOwnPassword() throws IOException {
    start(Optional.empty());
    String first = file();
    store.remove(
        store.listUsers().get(0), new UserChange(Instant.EPOCH, "test", "admin", "removed"));
    start(Optional.empty());
    assertNotEquals(first, file());
    assertTrue(signsIn(file().strip()));
  }

  @Test
  void laterStartsChangeNothing() throws IOException {
    start(Optional.empty());
    String password = file().strip();
    Files.delete(data().resolve("admin-password"));
    start(Optional.empty());
    assertTrue(signsIn(password));
    assertFalse(Files.exists(data().resolve("admin-password")));
    assertEquals(1, store.listChanges("admin").size());
  }

  @Test
  void fileThatCannotBeWrittenDoesNotStopTheStart() throws IOException {
    Files.writeString(data(), "a file where the directory should be");
    start(Optional.empty());
    assertEquals(1, store.listUsers().size());
  }

  @Test
  void operatorSetsThePasswordAtEveryStart() {
    start(Optional.empty());
    start(Optional.of("given by the operator"));
    assertTrue(signsIn("given by the operator"));
    start(Optional.of("given by the operator"));
    assertEquals(2, store.listChanges("admin").size());
  }

  @Test
  void operatorsPasswordMustBeGoodToo() {
    String message =
        assertThrows(IllegalStateException.class, () -> start(Optional.of("short"))).getMessage();
    assertTrue(message.startsWith("JISIK_ADMIN_PASSWORD cannot be used: a password has"), message);
  }
}
