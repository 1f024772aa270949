package org.jisik.service.users;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.jisik.error.InvalidSemantics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordsTest {

  private static final String PASSWORD = "지식서비스 무역통계, 2024";

  private final Passwords passwords = new Passwords();

  @Test
  void hashesAreSaltedBcryptAndMatchTheirPasswordAlone() {
    String hash = passwords.hash(PASSWORD);
    assertTrue(hash.startsWith("$2a$10$"), hash);
    assertNotEquals(hash, passwords.hash(PASSWORD));
    assertTrue(passwords.matches(PASSWORD, hash));
    assertFalse(passwords.matches(PASSWORD + " ", hash));
  }

  @Test
  void matchesAreRememberedForThatHashAlone() {
    String hash = passwords.hash(PASSWORD);
    assertFalse(passwords.remembers(PASSWORD, hash));
    passwords.matches(PASSWORD, hash);
    assertTrue(passwords.remembers(PASSWORD, hash));
    assertFalse(passwords.remembers(PASSWORD, passwords.hash(PASSWORD)));
    assertFalse(passwords.remembers(PASSWORD + "x", hash));
  }

  @Test
  void whatDoesNotMatchIsNotRemembered() {
    String hash = passwords.hash(PASSWORD);
    passwords.matches("something else", hash);
    assertFalse(passwords.remembers("something else", hash));
  }

  @Test
  void passwordLongerThanBcryptSeesMatchesNothing() {
    String longest = "a".repeat(Passwords.MAX_BYTES);
    String hash = passwords.hash(longest);
    assertTrue(passwords.matches(longest, hash));
    assertFalse(passwords.matches(longest + "b", hash));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "elevenchars", "열두글자보다짧다", "한글은 세 바이트씩이므로 스물네 글자를 넘으면 너무 길어진다"})
  void passwordsHaveALength(String password) {
    String message =
        assertThrows(InvalidSemantics.class, () -> passwords.hash(password)).getMessage();
    assertEquals("a password has at least 12 characters and at most 72 bytes in UTF-8", message);
  }
}
