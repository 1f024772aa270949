package org.jisik.store.postgres;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jisik.store.UserChange;
import org.jspecify.annotations.NullUnmarked;

/** A row of the table {@code user_change}. */
@Entity
@Table(name = "user_change")
@NullUnmarked
class StoredUserChange {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

  @Column(name = "changed_at")
  Instant changedAt;

  @Column(name = "changed_by")
  String changedBy;

  String name;
  String change;

  static StoredUserChange of(UserChange entry) {
    StoredUserChange row = new StoredUserChange();
    row.changedAt = entry.at();
    row.changedBy = entry.by();
    row.name = entry.name();
    row.change = entry.change();
    return row;
  }

  UserChange entry() {
    return new UserChange(changedAt, changedBy, name, change);
  }
}
