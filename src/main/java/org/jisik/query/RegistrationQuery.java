package org.jisik.query;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * A question for registrations.
 *
 * @param subject whose registrations
 * @param updatedAfter only those submitted later than this
 * @param updatedBefore only those submitted earlier than this
 * @see <a href="https://github.com/sdmx-twg/sdmx-rest/blob/v2.2.2/doc/registration.md">SDMX-REST
 *     2.2.2, data registration queries</a>
 */
public record RegistrationQuery(
    Subject subject, Optional<Instant> updatedAfter, Optional<Instant> updatedBefore) {

  /** A question without bounds in time. */
  public RegistrationQuery(Subject subject) {
    this(subject, Optional.empty(), Optional.empty());
  }

  /** What tells the registrations that are wanted. */
  public sealed interface Subject {}

  /** The one of this id. */
  public record WithId(String id) implements Subject {}

  /**
   * Those of data providers.
   *
   * @param agencies who maintain the schemes of the providers, or {@link StructureQuery#ANY}
   * @param ids the providers, or {@link StructureQuery#ANY}
   */
  public record OfProvider(Set<String> agencies, Set<String> ids) implements Subject {

    public OfProvider {
      agencies = Set.copyOf(agencies);
      ids = Set.copyOf(ids);
    }
  }

  /** Those of provision agreements, flows or structures. */
  public record Of(ArtefactPattern context) implements Subject {}
}
