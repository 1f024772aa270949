package org.jisik.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jisik.model.registry.Registration;

/**
 * The port to registrations of data. Every change is history. Registrations that are kept have an
 * id, and the moment of their last change.
 */
public interface RegistrationStore {

  /** The current registration of this id. */
  Optional<Registration> find(String id);

  /**
   * The current registrations, by id.
   *
   * @param after only those changed later than this, if it is said
   * @param before only those changed earlier than this, if it is said
   */
  List<Registration> list(Optional<Instant> after, Optional<Instant> before);

  /**
   * Keeps a new one.
   *
   * @param by the name of the user who registers it; empty for the content that is loaded at start
   * @return whether the id was free; if not, nothing changes
   */
  boolean append(Registration registration, String by);

  /**
   * Changes one.
   *
   * @return whether there was one of this id; if not, nothing changes
   */
  boolean replace(Registration registration, String by);

  /**
   * Ends one.
   *
   * @return whether there was one of this id
   */
  boolean delete(String id, Instant at, String by);
}
