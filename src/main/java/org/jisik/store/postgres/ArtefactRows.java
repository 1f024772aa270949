package org.jisik.store.postgres;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jisik.model.artefact.Artefact;
import org.jisik.model.artefact.ArtefactType;
import org.jisik.model.reference.ArtefactRef;
import org.jisik.model.reference.Urn;
import org.jisik.store.Edition;

/**
 * Reads the table {@code artefact}, and the revision that counts its changes; {@link
 * StructureHistory} writes them.
 */
@ApplicationScoped
class ArtefactRows implements PanacheRepositoryBase<StoredArtefact, Long> {

  /** The current rows as of one revision: their numbers by identity, and what each refers to. */
  record Current(
      Edition edition, Map<ArtefactRef, Long> ids, Map<ArtefactRef, Set<Urn>> references) {}

  /** The number of changes so far. */
  @Transactional
  public long revision() {
    return ((Number)
            getEntityManager()
                .createNativeQuery("select revision from structure_revision")
                .getSingleResult())
        .longValue();
  }

  /**
   * All current rows without their bodies. One statement, so that rows and edition are of the same
   * moment.
   */
  @Transactional
  public Current current() {
    List<Object[]> rows =
        rows(
            """
            select a.id, a.type, a.agency, a.artefact, a.version, r.target, s.revision, s.changed_at
            from structure_revision s
            left join artefact a on a.valid_to = 'infinity'
            left join artefact_reference r on r.from_id = a.id
            """);
    Map<ArtefactRef, Long> ids = new HashMap<>();
    Map<ArtefactRef, Set<Urn>> references = new HashMap<>();
    rows.stream().filter(row -> row[0] != null).forEach(row -> add(row, ids, references));
    return new Current(edition(rows.get(0)), ids, references);
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

  @SuppressWarnings("unchecked")
  private List<Object[]> rows(String sql) {
    return getEntityManager().createNativeQuery(sql, Object[].class).getResultList();
  }

  /** The artefact in a row. */
  @Transactional
  public <A extends Artefact> A read(long id, ArtefactType<A> type) {
    return ArtefactBody.read(findById(id).body, type);
  }
}
