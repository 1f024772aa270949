package org.jisik.service.users;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What can be set of a user.
 *
 * @param roles all of them
 * @param password a new one; null keeps that which there is
 * @param isDisabled whether they may not sign in for now
 */
public record UserSettings(Set<String> roles, @Nullable String password, boolean isDisabled) {

  public UserSettings {
    roles = Set.copyOf(roles);
  }

  /** Says nothing of the password, wherever it is written to. */
  @Override
  public String toString() {
    return "roles %s".formatted(roles);
  }
}
