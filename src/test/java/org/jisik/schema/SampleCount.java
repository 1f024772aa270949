package org.jisik.schema;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestPlan;

/**
 * Prints at the end of a run how many messages of others were read, written again and found equal.
 */
public final class SampleCount implements TestExecutionListener {

  private static final Map<String, Map<String, Integer>> COUNTS = new ConcurrentSkipListMap<>();

  /** Counts one message. @param root where it is from */
  public static void add(String root, String encoding) {
    COUNTS
        .computeIfAbsent(root, key -> new ConcurrentSkipListMap<>())
        .merge(encoding, 1, Integer::sum);
  }

  @Override
  public void testPlanExecutionFinished(TestPlan plan) {
    new TreeMap<>(COUNTS)
        .forEach(
            (root, counts) ->
                System.out.printf(
                    "messages in %s: %d came back equal %s%n",
                    root, counts.values().stream().mapToInt(Integer::intValue).sum(), counts));
  }
}
