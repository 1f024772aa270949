package org.jisik.rest.v2;

import java.util.Set;
import java.util.stream.Collectors;
import org.jisik.model.reference.VersionRange;
import org.jisik.rest.IdGrammar;

/** The words of SDMX-REST 2.x paths. */
final class V2Grammar {

  static final IdGrammar IDS = new IdGrammar(",", "*");

  private V2Grammar() {}

  /** Version queries, each in its shortest spelling; {@code *} alone if it is among them. */
  static Set<String> versions(String text) {
    Set<String> versions =
        IDS.split(text).stream()
            .map(version -> VersionRange.parse(version).toString())
            .collect(Collectors.toSet());
    String all = VersionRange.ALL.toString();
    return versions.contains(all) ? Set.of(all) : versions;
  }
}
