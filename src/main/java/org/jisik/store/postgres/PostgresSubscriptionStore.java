package org.jisik.store.postgres;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.sql.DataSource;
import org.jisik.model.registry.Subscription;
import org.jisik.store.SubscriptionStore;

/** Subscriptions in PostgreSQL; the table is described in {@code db/V006__registry_entries.sql}. */
@ApplicationScoped
public class PostgresSubscriptionStore implements SubscriptionStore {

  private final RegistryEntries<Subscription> entries;

  PostgresSubscriptionStore(DataSource database) {
    this.entries = new RegistryEntries<>(database, "subscription", Subscription::shape);
  }

  @Override
  public Optional<Kept> find(String urn) {
    return entries.find(urn).map(PostgresSubscriptionStore::kept);
  }

  @Override
  public List<Kept> list() {
    return entries.list(Optional.empty(), Optional.empty()).stream()
        .map(PostgresSubscriptionStore::kept)
        .toList();
  }

  private static Kept kept(RegistryEntries.Entry<Subscription> entry) {
    return new Kept(entry.value(), entry.owner(), entry.since());
  }

  @Override
  public boolean append(Subscription subscription, Instant at, String by) {
    return entries.append(urn(subscription), subscription, at, by);
  }

  @Override
  public boolean replace(Subscription subscription, Instant at, String by) {
    return entries.replace(urn(subscription), subscription, at, by);
  }

  @Override
  public boolean delete(String urn, Instant at, String by) {
    return entries.delete(urn, at, by);
  }

  private static String urn(Subscription subscription) {
    return Objects.requireNonNull(subscription.urn(), "a subscription that is kept has a URN");
  }
}
