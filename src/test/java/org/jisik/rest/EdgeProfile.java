package org.jisik.rest;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;
import java.util.Set;

/** The edge and the services on stores in memory: no database is asked for anything. */
public final class EdgeProfile implements QuarkusTestProfile {

  @Override
  public Set<Class<?>> getEnabledAlternatives() {
    return Set.of(EdgeStructures.class, EdgeData.class, EdgeUsers.class);
  }

  @Override
  public Map<String, String> getConfigOverrides() {
    return Map.of(
        "quarkus.datasource.jdbc.url", "jdbc:postgresql://localhost:1/none",
        "jisik.content", "src/test/resources/no-content",
        "quarkus.flyway.migrate-at-start", "false",
        "quarkus.hibernate-orm.database.version-check.enabled", "false");
  }
}
