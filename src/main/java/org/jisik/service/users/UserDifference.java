package org.jisik.service.users;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.jisik.store.User;

/** How a user differs from before, in words for the log: without passwords. */
record UserDifference(Optional<User> before, User after) {

  /** Empty if nothing differs. */
  String text() {
    return before.map(this::changes).orElseGet(() -> "added with " + roles(after) + state());
  }

  private String changes(User old) {
    List<String> changes = new ArrayList<>();
    if (!old.roles().equals(after.roles())) {
      changes.add("%s instead of %s".formatted(roles(after), new TreeSet<>(old.roles())));
    }
    if (!old.passwordHash().equals(after.passwordHash())) {
      changes.add("password changed");
    }
    if (old.isDisabled() != after.isDisabled()) {
      changes.add(after.isDisabled() ? "disabled" : "enabled");
    }
    return String.join(", ", changes);
  }

  private static String roles(User user) {
    return "roles " + new TreeSet<>(user.roles());
  }

  private String state() {
    return after.isDisabled() ? ", disabled" : "";
  }
}
