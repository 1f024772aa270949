package org.jisik.rest.users;

import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;
import org.jisik.store.User;

/** A user, as JSON says it: without the password. */
public record UserAnswer(String name, Set<String> roles, boolean disabled, Instant createdAt) {

  static UserAnswer of(User user) {
    return new UserAnswer(
        user.name(), new TreeSet<>(user.roles()), user.isDisabled(), user.createdAt());
  }
}
