package org.jisik.store.postgres;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jisik.model.artefact.Artefact;
import org.jisik.model.artefact.ArtefactType;
import org.jisik.model.reference.ArtefactRef;
import org.jisik.store.StructureChange;
import org.jspecify.annotations.Nullable;

/**
 * Writes changes of structures: a row that is no longer current gets an end and stays, and {@code
 * structure_change} says who did it. Changes wait for each other at the row that counts them.
 */
@ApplicationScoped
class StructureHistory {

  private final EntityManager database;
  private final ArtefactRows rows;

  StructureHistory(EntityManager database, ArtefactRows rows) {
    this.database = database;
    this.rows = rows;
  }

  private enum Action {
    CREATED,
    REPLACED,
    DELETED
  }

  /** What becomes of one artefact; {@code current} is the row that ends, {@code content} begins. */
  private record Step(
      Action action, ArtefactRef ref, @Nullable Current current, @Nullable Artefact content) {}

  /** The current row of an artefact. */
  private record Current(long id, Instant validFrom) {}

  /**
   * Makes a change.
   *
   * @return how many artefacts it touched; 0 if all was so already
   */
  @Transactional
  public int make(StructureChange change) {
    return make(change, lockedRevision());
  }

  /** Makes a change if this is still the revision. */
  @Transactional
  public boolean makeIfAt(long revision, StructureChange change) {
    if (lockedRevision() != revision) {
      return false;
    }
    make(change, revision);
    return true;
  }

  private long lockedRevision() {
    return ((Number)
            database
                .createNativeQuery("select revision from structure_revision for update")
                .getSingleResult())
        .longValue();
  }

  private int make(StructureChange change, long revision) {
    List<Step> steps = new ArrayList<>();
    change.saved().forEach(artefact -> save(artefact, artefact.type()).ifPresent(steps::add));
    change.deleted().forEach(ref -> delete(ref).ifPresent(steps::add));
    if (steps.isEmpty()) {
      return 0;
    }
    Instant at = inOrder(change.at(), steps);
    for (Step step : steps) {
      take(step, at);
      log(step, revision + 1, at, change.by());
    }
    database
        .createNativeQuery(
            "update structure_revision set revision = revision + 1, changed_at = clock_timestamp()")
        .executeUpdate();
    return steps.size();
  }

  private <A extends Artefact> Optional<Step> save(Artefact artefact, ArtefactType<A> type) {
    ArtefactRef ref = artefact.ref();
    Current current = current(ref).orElse(null);
    if (current == null) {
      return Optional.of(new Step(Action.CREATED, ref, null, artefact));
    }
    return rows.read(current.id(), type).equals(artefact)
        ? Optional.empty()
        : Optional.of(new Step(Action.REPLACED, ref, current, artefact));
  }

  private Optional<Step> delete(ArtefactRef ref) {
    return current(ref).map(current -> new Step(Action.DELETED, ref, current, null));
  }

  @SuppressWarnings("unchecked")
  private Optional<Current> current(ArtefactRef ref) {
    List<Object[]> found =
        identify(
                """
                select id, valid_from from artefact
                where type = :type and agency = :agency and artefact = :id and version = :version
                  and valid_to = 'infinity'""",
                ref)
            .getResultList();
    return found.stream()
        .map(row -> new Current(((Number) row[0]).longValue(), (Instant) row[1]))
        .findFirst();
  }

  private Query identify(String sql, ArtefactRef ref) {
    return database
        .createNativeQuery(sql)
        .setParameter("type", ref.type().toString())
        .setParameter("agency", ref.agency())
        .setParameter("id", ref.id())
        .setParameter("version", ref.version().text());
  }

  /**
   * A time at which every row that ends has begun, and every row that begins has the last one
   * behind it.
   */
  private Instant inOrder(Instant wanted, List<Step> steps) {
    Instant at = wanted.truncatedTo(ChronoUnit.MICROS);
    for (Step step : steps) {
      Instant least =
          step.current() == null
              ? lastEnd(step.ref())
              : step.current().validFrom().plus(1, ChronoUnit.MICROS);
      at = least.isAfter(at) ? least : at;
    }
    return at;
  }

  private Instant lastEnd(ArtefactRef ref) {
    Instant end =
        (Instant)
            identify(
                    """
                    select max(valid_to) from artefact
                    where type = :type and agency = :agency and artefact = :id and version = :version""",
                    ref)
                .getSingleResult();
    return end == null ? Instant.EPOCH : end;
  }

  private void take(Step step, Instant at) {
    if (step.current() != null) {
      database
          .createNativeQuery("update artefact set valid_to = :at where id = :id")
          .setParameter("at", at)
          .setParameter("id", step.current().id())
          .executeUpdate();
    }
    if (step.content() != null) {
      database.persist(StoredArtefact.of(step.ref(), ArtefactBody.of(step.content()), at));
    }
  }

  private void log(Step step, long revision, Instant at, String by) {
    identify(
            """
            insert into structure_change
              (revision, changed_at, changed_by, action, type, agency, artefact, version)
            values (:revision, :at, :by, :action, :type, :agency, :id, :version)""",
            step.ref())
        .setParameter("revision", revision)
        .setParameter("at", at)
        .setParameter("by", by)
        .setParameter("action", step.action().name().toLowerCase(Locale.ROOT))
        .executeUpdate();
  }
}
