package org.jisik.service.users;

import io.quarkus.elytron.security.common.BcryptUtil;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jisik.store.User;
import org.jisik.store.UserChange;
import org.jisik.store.UserStore;

/** Users in memory. */
public class MemoryUserStore implements UserStore {

  private static final int QUICK = 4;

  private final Map<String, User> users = new TreeMap<>();
  private final List<UserChange> changes = new ArrayList<>();

  /** Adds a user, with a hash that is quick to check, and without an entry in the log. */
  public final void add(String name, String password, boolean isDisabled, String... roles) {
    users.put(
        name,
        new User(
            name,
            BcryptUtil.bcryptHash(password, QUICK),
            Set.of(roles),
            isDisabled,
            Instant.EPOCH));
  }

  @Override
  public synchronized Optional<User> findUser(String name) {
    return Optional.ofNullable(users.get(name));
  }

  @Override
  public synchronized List<User> listUsers() {
    return List.copyOf(users.values());
  }

  @Override
  public synchronized List<UserChange> listChanges(String name) {
    return changes.stream().filter(change -> change.name().equals(name)).toList();
  }

  @Override
  public synchronized <T> T alone(Supplier<T> step) {
    return step.get();
  }

  @Override
  public void put(User user, UserChange entry) {
    users.put(user.name(), user);
    changes.add(entry);
  }

  @Override
  public void remove(User user, UserChange entry) {
    users.remove(user.name());
    changes.add(entry);
  }
}
