package org.jisik.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jisik.model.registry.Subscription;

/** The port to subscriptions. Every change is history. Those that are kept have a URN. */
public interface SubscriptionStore {

  /**
   * A subscription that is kept.
   *
   * @param owner the name of the user who made it
   * @param since when it was made, or last replaced
   */
  record Kept(Subscription subscription, String owner, Instant since) {}

  /** The current subscription of this URN. */
  Optional<Kept> find(String urn);

  /** The current subscriptions, by URN. */
  List<Kept> list();

  /**
   * Keeps a new one.
   *
   * @return whether the URN was free; if not, nothing changes
   */
  boolean append(Subscription subscription, Instant at, String by);

  /**
   * Changes one; its owner stays.
   *
   * @return whether there was one of this URN; if not, nothing changes
   */
  boolean replace(Subscription subscription, Instant at, String by);

  /**
   * Ends one.
   *
   * @return whether there was one of this URN
   */
  boolean delete(String urn, Instant at, String by);
}
