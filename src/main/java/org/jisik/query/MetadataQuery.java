package org.jisik.query;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.jisik.query.StructureQuery.Which;

/**
 * A question for metadata sets, in no URL's syntax.
 *
 * @param subject what tells the sets that are wanted
 * @param isStubs whether their attributes are left out
 * @param asOf at which time; now, if empty or still to come
 * @see <a href="https://github.com/sdmx-twg/sdmx-rest/blob/v2.2.2/doc/metadata.md">SDMX-REST 2.2.2,
 *     metadata queries</a>
 */
public record MetadataQuery(Subject subject, boolean isStubs, Optional<Instant> asOf) {

  /** What tells the sets that are wanted. */
  public sealed interface Subject {}

  /** The sets with these identities; their agencies are the providers. */
  public record Named(ArtefactPattern sets) implements Subject {}

  /**
   * The sets reported for flows.
   *
   * @param flows metadataflows
   * @param providers who reports them; none for anybody
   */
  public record ReportedFor(Which flows, Set<DataContext.Provider> providers) implements Subject {

    public ReportedFor {
      providers = Set.copyOf(providers);
    }
  }

  /** The sets about structures, or about items in them. */
  public record About(Which structures) implements Subject {}
}
