package org.jisik.launch;

import io.quarkus.runtime.Application;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The program. Uses the PostgreSQL that {@code QUARKUS_DATASOURCE_JDBC_URL} names; without it,
 * starts one of its own in {@code JISIK_DATA_DIR} ({@code data} by default) and stops it at the
 * end.
 */
@QuarkusMain
public final class Main {
  private static final String URL = "quarkus.datasource.jdbc.url";

  Main() {}

  public static void main(String... args) {
    if (setting(URL).isEmpty()) {
      startDatabase();
    }
    Quarkus.run(args);
  }

  /** A system property, or the environment variable that Quarkus reads in its place. */
  static Optional<String> setting(String property) {
    String variable = property.replace('.', '_').replace('-', '_').toUpperCase(Locale.ROOT);
    return Optional.ofNullable(System.getProperty(property))
        .or(() -> Optional.ofNullable(System.getenv(variable)))
        .filter(value -> !value.isBlank());
  }

  /** A failure leaves {@code main}: before Quarkus runs, what is logged at the end gets lost. */
  private static void startDatabase() {
    Path data = Path.of(setting("jisik.data-dir").orElse("data"));
    EmbeddedDatabase database = EmbeddedDatabase.start(data, Map.of());
    Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(database), "stop-database"));
    System.setProperty(URL, database.jdbcUrl());
    System.setProperty("quarkus.datasource.username", database.user());
    System.setProperty("quarkus.datasource.password", database.password());
  }

  /**
   * Shutdown hooks run side by side and Quarkus has one too, so this one waits until Quarkus has
   * closed its connections ({@code Application.stop} waits for a stop that is under way).
   */
  private static void stop(EmbeddedDatabase database) {
    try {
      Application application = Application.currentApplication();
      if (application != null) {
        application.stop();
      }
    } finally {
      database.close();
    }
  }
}
