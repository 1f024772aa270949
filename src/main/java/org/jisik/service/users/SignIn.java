package org.jisik.service.users;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import org.jisik.error.Unauthenticated;
import org.jisik.service.Caller;
import org.jisik.store.User;
import org.jisik.store.UserStore;

/**
 * Finds out who a caller is by name and password.
 *
 * <p>An unknown name, a disabled user and a wrong password take equally long and get the same
 * answer. Roles are read at each request, so a change holds from the next one on.
 */
@ApplicationScoped
public class SignIn {

  private final UserStore users;
  private final Passwords passwords;
  private final FailedSignIns failures;

  /** What a password is compared with where there is no user; nobody knows its password. */
  private final String nobody;

  /** So that guessers keep half the machine busy at most. */
  private final Semaphore comparisons =
      new Semaphore(Math.max(1, Runtime.getRuntime().availableProcessors() / 2));

  public SignIn(UserStore users, Passwords passwords, Clock clock) {
    this.users = users;
    this.passwords = passwords;
    this.failures = new FailedSignIns(clock);
    this.nobody = passwords.hash(UUID.randomUUID().toString());
  }

  /**
   * The user of that name and password.
   *
   * @param address from where they ask
   * @throws Unauthenticated if there is no such user, or too many attempts failed
   */
  public Caller signIn(String name, String password, String address) {
    Optional<User> user = users.findUser(name).filter(found -> !found.isDisabled());
    String hash = user.map(User::passwordHash).orElse(nobody);
    boolean matches = passwords.remembers(password, hash) || compare(name, password, hash, address);
    if (!matches || user.isEmpty()) {
      throw new Unauthenticated("there is no user of this name and password");
    }
    return new Caller(name, user.get().roles());
  }

  private boolean compare(String name, String password, String hash, String address) {
    comparisons.acquireUninterruptibly();
    try {
      refuseIfTooSoon(name, address);
      boolean matches = passwords.matches(password, hash);
      if (matches) {
        failures.forget(name, address);
      } else {
        failures.add(name, address);
      }
      return matches;
    } finally {
      comparisons.release();
    }
  }

  private void refuseIfTooSoon(String name, String address) {
    Duration wait = failures.timeToWait(name, address);
    if (!wait.isZero()) {
      throw new Unauthenticated(
          "too many failed attempts; the next one is looked at in %d seconds"
              .formatted(wait.toSeconds() + 1));
    }
  }
}
