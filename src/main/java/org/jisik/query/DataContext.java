package org.jisik.query;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Whose data are asked for: every artefact of these kinds, agencies, ids and versions.
 *
 * @param kinds none for any; data that are found by several kinds are told once
 * @param agencies agencies, or {@code *}
 * @param ids ids, or {@code *}
 * @param versions versions, or the version queries of SDMX-REST 2.2.2 ({@code *}, {@code ~}, {@code
 *     +}, {@code 1.0+.0} …)
 * @param providers those who report the data; none for any
 */
public record DataContext(
    Set<Kind> kinds,
    Set<String> agencies,
    Set<String> ids,
    Set<String> versions,
    Set<Provider> providers) {

  /** What data belong to. */
  public enum Kind {
    DATAFLOW,
    DATA_STRUCTURE,
    PROVISION_AGREEMENT
  }

  /**
   * Somebody who reports data.
   *
   * @param agency whose list of providers it is in, or {@code *}
   */
  public record Provider(String agency, String id) {}

  public DataContext {
    kinds = Set.copyOf(kinds);
    agencies = Set.copyOf(agencies);
    ids = Set.copyOf(ids);
    versions = Set.copyOf(versions);
    providers = Set.copyOf(providers);
  }

  /** Whether the data of a kind of artefact are asked for. */
  public boolean asksFor(Kind kind) {
    return kinds.isEmpty() || kinds.contains(kind);
  }

  /** For messages to people. */
  @Override
  public String toString() {
    return "%s:%s(%s)".formatted(list(agencies), list(ids), list(versions));
  }

  private static String list(Set<String> texts) {
    return new TreeSet<>(texts).stream().collect(Collectors.joining(","));
  }
}
