package org.jisik.schema;

import java.util.TreeMap;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestPlan;

/** Prints at the end of a run how many messages the official schemas found valid. */
public final class ValidationCount implements TestExecutionListener {

  @Override
  public void testPlanExecutionFinished(TestPlan plan) {
    TreeMap<String, Integer> validated = new TreeMap<>(OfficialSchemas.validated());
    if (!validated.isEmpty()) {
      int total = validated.values().stream().mapToInt(Integer::intValue).sum();
      System.out.printf("official schemas: %d messages validated %s%n", total, validated);
    }
  }
}
