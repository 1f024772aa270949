package org.jisik.store.postgres;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jisik.model.artefact.Artefact;
import org.jisik.model.artefact.ArtefactType;
import org.jisik.model.artefact.ArtefactTypes;
import org.jisik.model.reference.ArtefactRef;
import org.jisik.model.reference.Urn;
import org.jisik.store.Edition;
import org.jspecify.annotations.Nullable;

/**
 * Reads the table {@code artefact}, and the revision that counts its changes; {@link
 * StructureHistory} writes them.
 */
@ApplicationScoped
class ArtefactRows implements PanacheRepositoryBase<StoredArtefact, Long> {

  /** The rows that hold at one time: their numbers by identity, and what each refers to. */
  record Valid(Edition edition, Map<ArtefactRef, Long> ids, Map<ArtefactRef, Set<Urn>> references) {

    /** No rows. */
    static Valid none(Edition edition) {
      return new Valid(edition, Map.of(), Map.of());
    }
  }

  /** The number of changes so far. */
  @Transactional
  public long revision() {
    return ((Number)
            getEntityManager()
                .createNativeQuery("select revision from structure_revision")
                .getSingleResult())
        .longValue();
  }

  /** The current rows, without their bodies. */
  @Transactional
  public Valid current() {
    return valid("a.valid_to = 'infinity'", Map.of());
  }

  /** The rows that held at an instant, without their bodies. */
  @Transactional
  public Valid asOf(Instant at) {
    return valid("a.valid_from <= :at and a.valid_to > :at", Map.of("at", at));
  }

  /** One statement, so that rows and edition are of the same moment. */
  private Valid valid(String condition, Map<String, Object> parameters) {
    List<Object[]> rows =
        rows(
            """
            select a.id, a.type, a.agency, a.artefact, a.version, r.target, s.revision, s.changed_at
            from structure_revision s
            left join artefact a on %s
            left join artefact_reference r on r.from_id = a.id
            """
                .formatted(condition),
            parameters);
    Map<ArtefactRef, Long> ids = new HashMap<>();
    Map<ArtefactRef, Set<Urn>> references = new HashMap<>();
    rows.stream().filter(row -> row[0] != null).forEach(row -> add(row, ids, references));
    return new Valid(edition(rows.get(0)), ids, references);
  }

  private static void add(
      Object[] row, Map<ArtefactRef, Long> ids, Map<ArtefactRef, Set<Urn>> references) {
    ArtefactRef ref =
        StoredArtefact.ref((String) row[1], (String) row[2], (String) row[3], (String) row[4]);
    ids.put(ref, ((Number) row[0]).longValue());
    Set<Urn> targets = references.computeIfAbsent(ref, it -> new HashSet<>());
    Optional.ofNullable((String) row[5]).map(Urn::parse).ifPresent(targets::add);
  }

  private static Edition edition(Object[] row) {
    return new Edition(((Number) row[6]).longValue(), (Instant) row[7]);
  }

  /** The instants at which something began or ended. */
  @Transactional
  public NavigableSet<Instant> changes() {
    NavigableSet<Instant> changes = new TreeSet<>();
    getEntityManager()
        .createNativeQuery(
            """
            select valid_from from artefact
            union select valid_to from artefact where valid_to < 'infinity'
            """,
            Instant.class)
        .getResultList()
        .forEach(instant -> changes.add((Instant) instant));
    return changes;
  }

  @SuppressWarnings("unchecked")
  private List<Object[]> rows(String sql, Map<String, Object> parameters) {
    Query query = getEntityManager().createNativeQuery(sql, Object[].class);
    parameters.forEach(query::setParameter);
    return query.getResultList();
  }

  /** The artefact in a row. */
  @Transactional
  public <A extends Artefact> A read(long id, ArtefactType<A> type) {
    return Objects.requireNonNull(type.javaType().cast(read(List.of(id)).get(id)));
  }

  /**
   * The artefacts in some rows, by the numbers of the rows; those of unknown types are left out.
   */
  @Transactional
  public Map<Long, Artefact> read(Collection<Long> ids) {
    Map<Long, Artefact> artefacts = new HashMap<>();
    for (Object[] row :
        rows(
            """
            select id, type, case when pg_column_size(body) < :long then cast(body as text) end
            from artefact where id = any (:ids)
            """,
            Map.of("ids", ids.toArray(Long[]::new), "long", LongBody.LEAST_BYTES))) {
      long id = ((Number) row[0]).longValue();
      ArtefactTypes.find(StoredArtefact.structureClass((String) row[1]))
          .ifPresent(type -> artefacts.put(id, artefact(id, (String) row[2], type)));
    }
    return artefacts;
  }

  private Artefact artefact(long id, @Nullable String body, ArtefactType<?> type) {
    return body == null
        ? LongBody.read(getEntityManager(), id, type.shape())
        : ArtefactBody.read(body, type);
  }
}
