package org.jisik.store;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Keeps users, and the log of what was done to them.
 *
 * <p>All methods throw {@link org.jisik.error.Unavailable} if the database does not answer.
 */
public interface UserStore {

  Optional<User> findUser(String name);

  /** All users by name. */
  List<User> listUsers();

  /** What was done to a user, the oldest first. */
  List<UserChange> listChanges(String name);

  /**
   * Runs a step while no other, of any instance, changes users, so that it can look before it
   * changes. All its changes are made, or none if it throws.
   */
  <T> T alone(Supplier<T> step);

  /** Adds or replaces a user; within {@link #alone}. */
  void put(User user, UserChange entry);

  /** Removes a user; within {@link #alone}. */
  void remove(User user, UserChange entry);
}
