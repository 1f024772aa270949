package org.jisik.store.postgres;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jisik.store.User;
import org.jspecify.annotations.NullUnmarked;

/** A row of the table {@code users}. */
@Entity
@Table(name = "users")
@NullUnmarked
class StoredUser {

  @Id String name;
  String password;

  @JdbcTypeCode(SqlTypes.ARRAY)
  List<String> roles;

  boolean disabled;

  @Column(name = "created_at")
  Instant createdAt;

  static StoredUser of(User user) {
    StoredUser row = new StoredUser();
    row.name = user.name();
    row.password = user.passwordHash();
    row.roles = user.roles().stream().sorted().toList();
    row.disabled = user.isDisabled();
    row.createdAt = user.createdAt();
    return row;
  }

  User user() {
    return new User(name, password, Set.copyOf(roles), disabled, createdAt);
  }
}
