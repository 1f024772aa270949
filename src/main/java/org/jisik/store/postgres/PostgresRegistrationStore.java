package org.jisik.store.postgres;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.sql.DataSource;
import org.jisik.model.registry.Registration;
import org.jisik.store.RegistrationStore;

/** Registrations in PostgreSQL; the table is described in {@code db/V006__registry_entries.sql}. */
@ApplicationScoped
public class PostgresRegistrationStore implements RegistrationStore {

  private final RegistryEntries<Registration> entries;

  PostgresRegistrationStore(DataSource database) {
    this.entries = new RegistryEntries<>(database, "registration", Registration::shape);
  }

  @Override
  public Optional<Registration> find(String id) {
    return entries.find(id).map(RegistryEntries.Entry::value);
  }

  @Override
  public List<Registration> list(Optional<Instant> after, Optional<Instant> before) {
    return entries.list(after, before).stream().map(RegistryEntries.Entry::value).toList();
  }

  @Override
  public boolean append(Registration registration, String by) {
    return entries.append(id(registration), registration, time(registration), by);
  }

  @Override
  public boolean replace(Registration registration, String by) {
    return entries.replace(id(registration), registration, time(registration), by);
  }

  @Override
  public boolean delete(String id, Instant at, String by) {
    return entries.delete(id, at, by);
  }

  private static String id(Registration registration) {
    return Objects.requireNonNull(registration.id(), "a registration that is kept has an id");
  }

  private static Instant time(Registration registration) {
    return Objects.requireNonNull(registration.lastUpdated(), "and the moment of its last change");
  }
}
