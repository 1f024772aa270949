package org.jisik.service.users;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Set;
import org.jisik.error.Unauthenticated;
import org.jisik.service.Caller;
import org.jisik.store.User;
import org.jisik.store.UserChange;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SignInTest {

  private static final String PASSWORD = "correct horse battery";
  private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");

  private final MemoryUserStore users = new MemoryUserStore();
  private final Passwords passwords = new Passwords();
  private final SignIn signIn = new SignIn(users, passwords, Clock.fixed(NOW, ZoneOffset.UTC));

  @BeforeEach
  void addUsers() {
    put("kim", PASSWORD, false, "maintain:BOK");
    put("lee", PASSWORD, true, "admin");
  }

  private void put(String name, String password, boolean isDisabled, String role) {
    User user = new User(name, passwords.hash(password), Set.of(role), isDisabled, NOW);
    users.put(user, new UserChange(NOW, "test", name, "put"));
  }

  @Test
  void callerHasTheRolesOfTheUser() {
    assertEquals(new Caller("kim", Set.of("maintain:BOK")), signIn.signIn("kim", PASSWORD, "here"));
  }

  @Test
  void everyFailureGetsTheSameAnswer() {
    String message = failure("kim", "wrong password", "here");
    assertEquals(message, failure("nobody", PASSWORD, "here"));
    assertEquals(message, failure("lee", PASSWORD, "here"));
    assertEquals(message, failure("", "", "here"));
  }

  @Test
  void everyFailureTakesTheTimeOfAComparison() {
    signIn.signIn("kim", PASSWORD, "here");
    long wrong = time("kim", "wrong password");
    assertTrue(time("nobody", PASSWORD) > wrong / 3, "an unknown user takes as long");
    assertTrue(time("lee", PASSWORD) > wrong / 3, "a disabled one too");
  }

  /** The median, in nanoseconds. */
  private long time(String name, String password) {
    long[] times = new long[5];
    for (int i = 0; i < times.length; i++) {
      long began = System.nanoTime();
      failure(name, password, "address " + i);
      times[i] = System.nanoTime() - began;
    }
    Arrays.sort(times);
    return times[times.length / 2];
  }

  @Test
  void secondSignInIsQuickUntilTheUserChanges() {
    signIn.signIn("kim", PASSWORD, "here");
    long began = System.nanoTime();
    for (int i = 0; i < 1000; i++) {
      signIn.signIn("kim", PASSWORD, "here");
    }
    assertTrue(System.nanoTime() - began < 2_000_000_000L, "1000 comparisons would take longer");
    put("kim", "another password", false, "admin");
    failure("kim", PASSWORD, "here");
    assertTrue(signIn.signIn("kim", "another password", "here").isAdmin());
    put("kim", "another password", true, "admin");
    failure("kim", "another password", "here");
  }

  @Test
  void guessersWait() {
    for (int i = 0; i < 5; i++) {
      failure("kim", "guess " + i, "there");
    }
    String message = failure("kim", PASSWORD, "there");
    assertEquals("too many failed attempts; the next one is looked at in 2 seconds", message);
    assertEquals("kim", signIn.signIn("kim", PASSWORD, "here").name());
  }

  private String failure(String name, String password, String address) {
    return String.valueOf(
        assertThrows(Unauthenticated.class, () -> signIn.signIn(name, password, address))
            .getMessage());
  }
}
