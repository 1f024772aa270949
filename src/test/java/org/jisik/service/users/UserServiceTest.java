package org.jisik.service.users;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.jisik.error.Conflict;
import org.jisik.error.InvalidSemantics;
import org.jisik.error.NotFound;
import org.jisik.store.UserChange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UserServiceTest {

  private static final String PASSWORD = "correct horse battery";

  private final MemoryUserStore store = new MemoryUserStore();
  private final Passwords passwords = new Passwords();
  private final UserService users = new UserService(store, passwords, Clock.systemUTC());

  UserServiceTest() {
    store.add("root", "root password", false, "admin");
  }

  private static UserSettings settings(@Nullable String password, String... roles) {
    return new UserSettings(Set.of(roles), password, false);
  }

  @Test
  void everyChangeIsLoggedWithoutPasswords() {
    users.put("root", "kim", settings(PASSWORD, "maintain:BOK"));
    users.put("root", "kim", new UserSettings(Set.of("maintain"), null, true));
    users.put("root", "kim", new UserSettings(Set.of("maintain"), "another password", false));
    users.changePassword("kim", PASSWORD);
    users.remove("root", "kim");
    assertEquals(
        List.of(
            "root: added with roles [maintain:BOK]",
            "root: roles [maintain] instead of [maintain:BOK], disabled",
            "root: password changed, enabled",
            "kim: password changed",
            "root: removed"),
        log("kim"));
  }

  private List<String> log(String name) {
    return store.listChanges(name).stream()
        .map((UserChange entry) -> entry.by() + ": " + entry.change())
        .toList();
  }

  @Test
  void whatChangesNothingIsNotLogged() {
    users.put("root", "kim", settings(PASSWORD, "maintain"));
    assertFalse(users.put("root", "kim", settings(null, "maintain")));
    assertEquals(1, log("kim").size());
  }

  @Test
  void passwordStaysIfNoneIsGiven() {
    users.put("root", "kim", settings(PASSWORD, "maintain"));
    users.put("root", "kim", settings(null));
    assertTrue(passwords.matches(PASSWORD, users.getUser("kim").passwordHash()));
  }

  @Test
  void newUserNeedsAPassword() {
    assertThrows(InvalidSemantics.class, () -> users.put("root", "kim", settings(null)));
  }

  @Test
  void lastAdminStays() {
    assertThrows(Conflict.class, () -> users.remove("root", "root"));
    assertThrows(Conflict.class, () -> users.put("root", "root", settings(null, "maintain")));
    assertThrows(
        Conflict.class,
        () -> users.put("root", "root", new UserSettings(Set.of("admin"), null, true)));
    users.put("root", "kim", settings(PASSWORD, "admin"));
    users.remove("root", "root");
    assertThrows(NotFound.class, () -> users.getUser("root"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"me", "a b", "a:b", "", "이름", "a/b"})
  void namesFollowAGrammar(String name) {
    assertThrows(InvalidSemantics.class, () -> users.put("root", name, settings(PASSWORD)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Admin", "maintain:", "maintain:a b", "maintain:BOK.", "read", ""})
  void rolesMeanSomething(String role) {
    assertThrows(InvalidSemantics.class, () -> users.put("root", "kim", settings(PASSWORD, role)));
  }

  @Test
  void firstAdminIsAddedOnce() {
    MemoryUserStore empty = new MemoryUserStore();
    UserService first = new UserService(empty, passwords, Clock.systemUTC());
    assertTrue(first.addFirstAdmin(() -> PASSWORD));
    assertFalse(first.addFirstAdmin(() -> "not asked for"));
    assertTrue(passwords.matches(PASSWORD, first.getUser("admin").passwordHash()));
    assertEquals("(start)", empty.listChanges("admin").get(0).by());
  }

  @Test
  void resetLetsTheOperatorIn() {
    users.put("root", "admin", settings(PASSWORD, "maintain"));
    users.resetAdmin("another password");
    users.resetAdmin("another password");
    assertTrue(passwords.matches("another password", users.getUser("admin").passwordHash()));
    assertEquals(
        List.of(
            "root: added with roles [maintain]",
            "(start): roles [admin] instead of [maintain], password changed"),
        log("admin"));
  }
}
