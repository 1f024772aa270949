package org.jisik.service.users;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jisik.error.Conflict;
import org.jisik.error.InvalidSemantics;
import org.jisik.error.NotFound;
import org.jisik.service.Caller;
import org.jisik.store.User;
import org.jisik.store.UserChange;
import org.jisik.store.UserStore;

/**
 * Adds, changes and removes users; each change has its entry in the log. Who may ask for it is the
 * edge's business.
 */
@ApplicationScoped
public class UserService {

  /** In URLs this stands for the caller. */
  public static final String ME = "me";

  /** The user that a first start makes. */
  public static final String FIRST = "admin";

  /** In the log: nobody asked for it, the program did it when it started. */
  private static final String START = "(start)";

  private static final Pattern NAME = Pattern.compile("[A-Za-z\\d._@-]{1,100}");

  private final UserStore users;
  private final Passwords passwords;
  private final Clock clock;

  public UserService(UserStore users, Passwords passwords, Clock clock) {
    this.users = users;
    this.passwords = passwords;
    this.clock = clock;
  }

  /** All users by name. */
  public List<User> listUsers() {
    return users.listUsers();
  }

  /**
   * A user.
   *
   * @throws NotFound if there is none of that name
   */
  public User getUser(String name) {
    return users
        .findUser(name)
        .orElseThrow(() -> new NotFound("there is no user '%s'".formatted(name)));
  }

  /**
   * Adds a user or changes one.
   *
   * @param by the name of who asks for it
   * @return whether the user is new
   * @throws InvalidSemantics if the name, a role or the password is not as it should be, or a new
   *     user has no password
   * @throws Conflict if no admin were left
   */
  public boolean put(String by, String name, UserSettings settings) {
    check(name, settings.roles());
    Optional<String> hash = Optional.ofNullable(settings.password()).map(passwords::hash);
    return users.alone(
        () -> {
          Optional<User> old = users.findUser(name);
          User changed =
              new User(
                  name,
                  hash.or(() -> old.map(User::passwordHash)).orElseThrow(() -> needed(name)),
                  settings.roles(),
                  settings.isDisabled(),
                  old.map(User::createdAt).orElseGet(clock::instant));
          requireAnAdmin(Stream.concat(others(name), Stream.of(changed)));
          write(by, old, changed);
          return old.isEmpty();
        });
  }

  /**
   * Changes a password, and nothing else.
   *
   * @param name whose password, who also asks for it
   * @throws NotFound if the caller is no user of ours, but of a single sign-on
   * @throws InvalidSemantics if the password is not as it should be
   */
  public void changePassword(String name, String password) {
    String hash = passwords.hash(password);
    users.alone(
        () -> {
          User old = getUser(name);
          write(name, Optional.of(old), old.withPasswordHash(hash));
          return true;
        });
  }

  /**
   * Removes a user.
   *
   * @param by the name of who asks for it
   * @throws NotFound if there is none of that name
   * @throws Conflict if no admin were left
   */
  public void remove(String by, String name) {
    users.alone(
        () -> {
          User old = getUser(name);
          requireAnAdmin(others(name));
          users.remove(old, new UserChange(clock.instant(), by, name, "removed"));
          return true;
        });
  }

  /**
   * Makes the user {@link #FIRST} an admin, unless there is one already.
   *
   * @param password asked for only then, before anything is changed and while no other instance
   *     does the same
   * @return whether there was none
   */
  public boolean addFirstAdmin(Supplier<String> password) {
    return users.alone(
        () -> {
          if (users.listUsers().stream().anyMatch(UserService::isActiveAdmin)) {
            return false;
          }
          putAdmin(passwords.hash(password.get()));
          return true;
        });
  }

  /** Makes the user {@link #FIRST} an admin with this password, whatever there was before. */
  public void resetAdmin(String password) {
    users.alone(
        () -> {
          putAdmin(
              users
                  .findUser(FIRST)
                  .map(User::passwordHash)
                  .filter(hash -> passwords.matches(password, hash))
                  .orElseGet(() -> passwords.hash(password)));
          return true;
        });
  }

  private void putAdmin(String hash) {
    Optional<User> old = users.findUser(FIRST);
    User admin =
        new User(
            FIRST,
            hash,
            Set.of(Caller.ADMIN),
            false,
            old.map(User::createdAt).orElseGet(clock::instant));
    write(START, old, admin);
  }

  private void write(String by, Optional<User> old, User changed) {
    String difference = new UserDifference(old, changed).text();
    if (!difference.isEmpty()) {
      users.put(changed, new UserChange(clock.instant(), by, changed.name(), difference));
    }
  }

  private Stream<User> others(String name) {
    return users.listUsers().stream().filter(user -> !user.name().equals(name));
  }

  private static void requireAnAdmin(Stream<User> remaining) {
    if (remaining.noneMatch(UserService::isActiveAdmin)) {
      throw new Conflict("no admin would be left: make another user one first");
    }
  }

  private static boolean isActiveAdmin(User user) {
    return !user.isDisabled() && user.roles().contains(Caller.ADMIN);
  }

  private static void check(String name, Set<String> roles) {
    if (!NAME.matcher(name).matches() || name.equals(ME)) {
      throw new InvalidSemantics(
          "'%s' is no name for a user: up to 100 letters, digits or . _ @ -, and not '%s'"
              .formatted(name, ME));
    }
    for (String role : roles) {
      if (!Caller.isRole(role)) {
        throw new InvalidSemantics(
            "'%s' is no role; roles are admin, maintain, and maintain:AGENCY".formatted(role));
      }
    }
  }

  private static InvalidSemantics needed(String name) {
    return new InvalidSemantics("user '%s' is new and needs a password".formatted(name));
  }
}
