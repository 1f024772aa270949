package org.jisik.store;

import java.time.Instant;
import java.util.Set;

/**
 * Somebody who may sign in with a name and a password.
 *
 * @param passwordHash bcrypt, in the modular crypt format
 * @param roles as {@code service.Caller} knows them
 * @param isDisabled whether they may not sign in for now
 */
public record User(
    String name, String passwordHash, Set<String> roles, boolean isDisabled, Instant createdAt) {

  public User {
    roles = Set.copyOf(roles);
  }

  /** The same user with another password. */
  public User withPasswordHash(String hash) {
    return new User(name, hash, roles, isDisabled, createdAt);
  }

  /** Says nothing of the password, wherever it is written to. */
  @Override
  public String toString() {
    return "user '%s'".formatted(name);
  }
}
