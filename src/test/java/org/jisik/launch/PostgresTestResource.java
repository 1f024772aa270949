package org.jisik.launch;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/**
 * Gives a Quarkus test a new database on the server of the test run; Quarkus applies the
 * migrations.
 *
 * <p>Use: {@code @QuarkusTest @WithTestResource(PostgresTestResource.class)} on the test class.
 */
public final class PostgresTestResource implements QuarkusTestResourceLifecycleManager {
  @Override
  public Map<String, String> start() {
    TestServer server = TestServer.running();
    return Map.of(
        "quarkus.datasource.jdbc.url", server.newDatabase("template1"),
        "quarkus.datasource.username", server.user(),
        "quarkus.datasource.password", server.password());
  }

  /** The server stops with the test run. */
  @Override
  public void stop() {}
}
