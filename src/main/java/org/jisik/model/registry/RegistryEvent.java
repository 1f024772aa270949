package org.jisik.model.registry;

import java.time.Instant;
import org.jisik.model.reference.ArtefactRef;
import org.jspecify.annotations.Nullable;

/**
 * A change of an artefact or of a registration.
 *
 * @param artefact null if a registration has changed
 * @param registration as it is now, or was before it was deleted; null if an artefact has changed
 */
public record RegistryEvent(
    Instant time,
    SubmissionAction action,
    @Nullable ArtefactRef artefact,
    @Nullable Registration registration) {

  public static RegistryEvent of(Instant time, SubmissionAction action, ArtefactRef artefact) {
    return new RegistryEvent(time, action, artefact, null);
  }

  public static RegistryEvent of(Instant time, SubmissionAction action, Registration registered) {
    return new RegistryEvent(time, action, null, registered);
  }
}
