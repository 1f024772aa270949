package org.jisik.launch;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jisik.error.InvalidSemantics;
import org.jisik.service.users.UserService;

/**
 * Lets the operator in: where there is no admin yet, makes the user {@code admin} with a random
 * password, told once in the log and in the file {@code admin-password} of the data directory.
 * {@code JISIK_ADMIN_PASSWORD} sets that user's password at every start instead.
 */
@ApplicationScoped
class FirstAdmin {

  /** Before the content, whose loading takes a while. */
  static final int BEFORE_CONTENT = ContentLoader.PRIORITY - 100;

  private static final Logger LOG = Logger.getLogger("org.jisik");

  /** Nothing that could be taken for something else; each letter is 5 bits. */
  private static final String LETTERS = "abcdefghijkmnpqrstuvwxyz23456789";

  private static final int GROUPS = 7;
  private static final int GROUP_LENGTH = 4;

  private final UserService users;
  private final Path data;
  private final Optional<String> given;

  FirstAdmin(
      UserService users,
      @ConfigProperty(name = "jisik.data-dir", defaultValue = "data") String data,
      @ConfigProperty(name = "jisik.admin-password") Optional<String> given) {
    this.users = users;
    this.data = Path.of(data);
    this.given = given;
  }

  void onStart(@Observes @Priority(BEFORE_CONTENT) StartupEvent start) {
    if (given.isPresent()) {
      reset(given.get());
    } else {
      addUnlessThere();
    }
  }

  private void reset(String password) {
    try {
      users.resetAdmin(password);
    } catch (InvalidSemantics e) {
      throw new IllegalStateException("JISIK_ADMIN_PASSWORD cannot be used: " + e.getMessage(), e);
    }
  }

  private void addUnlessThere() {
    String password = random();
    SecretFile file = new SecretFile(data.resolve("admin-password"));
    // The file comes first: if it were the other way round, a kill in between would lose the word.
    if (users.addFirstAdmin(() -> written(password, file))) {
      LOG.infof(
          "First start: sign in as '%s' with the password %s - it is not shown again",
          UserService.FIRST, password);
    }
  }

  /** The password, in the file if it can be written; the log tells it anyway. */
  private static String written(String password, SecretFile file) {
    try {
      Files.createDirectories(file.path().toAbsolutePath().getParent());
      file.write(password);
      LOG.infof("The password of the first user is in %s", file.path().toAbsolutePath());
    } catch (IOException e) {
      LOG.warnf("The password of the first user cannot be written to %s: %s", file.path(), e);
    }
    return password;
  }

  private static String random() {
    SecureRandom random = new SecureRandom();
    return IntStream.range(0, GROUPS)
        .mapToObj(
            group ->
                random
                    .ints(GROUP_LENGTH, 0, LETTERS.length())
                    .mapToObj(letter -> LETTERS.substring(letter, letter + 1))
                    .collect(Collectors.joining()))
        .collect(Collectors.joining("-"));
  }
}
