package org.jisik.store.postgres;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.narayana.jta.QuarkusTransactionException;
import io.quarkus.narayana.jta.TransactionRunnerOptions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jisik.error.Unavailable;
import org.jisik.store.User;
import org.jisik.store.UserChange;
import org.jisik.store.UserStore;

/** The users, in the tables {@code users} and {@code user_change}. */
@ApplicationScoped
public class PostgresUserStore implements UserStore {

  private final EntityManager database;

  public PostgresUserStore(EntityManager database) {
    this.database = database;
  }

  @Override
  public Optional<User> findUser(String name) {
    return call(
        QuarkusTransaction.joiningExisting(),
        () -> Optional.ofNullable(database.find(StoredUser.class, name)).map(StoredUser::user));
  }

  @Override
  public List<User> listUsers() {
    return call(
        QuarkusTransaction.joiningExisting(),
        () ->
            database
                .createQuery("from StoredUser order by name", StoredUser.class)
                .getResultStream()
                .map(StoredUser::user)
                .toList());
  }

  @Override
  public List<UserChange> listChanges(String name) {
    return call(
        QuarkusTransaction.joiningExisting(),
        () ->
            database
                .createQuery(
                    "from StoredUserChange where name = :name order by id", StoredUserChange.class)
                .setParameter("name", name)
                .getResultStream()
                .map(StoredUserChange::entry)
                .toList());
  }

  @Override
  public <T> T alone(Supplier<T> step) {
    return call(
        QuarkusTransaction.requiringNew(),
        () -> {
          // Others may read meanwhile, but neither change nor come here.
          database
              .createNativeQuery("lock table users in share row exclusive mode")
              .executeUpdate();
          return step.get();
        });
  }

  @Override
  public void put(User user, UserChange entry) {
    database.merge(StoredUser.of(user));
    database.persist(StoredUserChange.of(entry));
  }

  @Override
  public void remove(User user, UserChange entry) {
    database.remove(database.find(StoredUser.class, user.name()));
    database.persist(StoredUserChange.of(entry));
  }

  private static <T> T call(TransactionRunnerOptions transaction, Supplier<T> work) {
    try {
      return transaction.call(work::get);
    } catch (PersistenceException | QuarkusTransactionException e) {
      throw new Unavailable("the database does not answer about users", e);
    }
  }
}
