package org.jisik.launch;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * Databases for tests without Quarkus. All are on the server of the test run, which starts with the
 * first one.
 *
 * <pre>{@code
 * private final DataSource database = TestDatabase.create();
 * }</pre>
 */
public final class TestDatabase {
  private static @Nullable String template;

  private TestDatabase() {}

  /** A new database with the tables of {@code db/}, which nobody else uses; takes some 50 ms. */
  public static DataSource create() {
    TestServer server = TestServer.running();
    return dataSource(server, server.newDatabase(template(server)));
  }

  /** A new database without tables. */
  public static DataSource createEmpty() {
    TestServer server = TestServer.running();
    return dataSource(server, server.newDatabase("template1"));
  }

  /** The migrations run once; the databases of the tests are copies. */
  private static synchronized String template(TestServer server) {
    if (template == null) {
      String url = server.newDatabase("template1");
      Flyway.configure()
          .dataSource(url, server.user(), server.password())
          .locations("classpath:db/migration")
          .load()
          .migrate();
      template = TestServer.nameOf(url);
    }
    return template;
  }

  private static DataSource dataSource(TestServer server, String url) {
    PGSimpleDataSource source = new PGSimpleDataSource();
    source.setUrl(url);
    source.setUser(server.user());
    source.setPassword(server.password());
    return source;
  }
}
