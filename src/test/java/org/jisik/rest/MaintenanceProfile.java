package org.jisik.rest;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** An empty registry that takes small messages only. */
public final class MaintenanceProfile implements QuarkusTestProfile {

  static final int LIMIT = 1 << 17;

  @Override
  public Map<String, String> getConfigOverrides() {
    return Map.of(
        "jisik.content",
        "src/test/resources/no-content",
        "jisik.maintenance.max-message-size",
        String.valueOf(LIMIT));
  }
}
