package org.jisik.store.postgres;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
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

/** The rows of the table {@code artefact}, and the revision that counts their changes. */
@ApplicationScoped
class ArtefactRows implements PanacheRepositoryBase<StoredArtefact, Long> {

  /** The current rows as of one revision: their numbers by identity, and what each refers to. */
  record Current(
      long revision, Map<ArtefactRef, Long> ids, Map<ArtefactRef, Set<Urn>> references) {}

  /** The number of changes so far. */
  @Transactional
  public long revision() {
    return ((Number)
            getEntityManager()
                .createNativeQuery("select revision from structure_revision")
                .getSingleResult())
        .longValue();
  }

  /** All current rows without their bodies. */
  @Transactional
  public Current current() {
    long revision = revision();
    Map<ArtefactRef, Long> ids = new HashMap<>();
    Map<ArtefactRef, Set<Urn>> references = new HashMap<>();
    for (Object[] row :
        rows(
            """
            select a.id, a.type, a.agency, a.artefact, a.version, r.target
            from artefact a left join artefact_reference r on r.from_id = a.id
            where a.valid_to = 'infinity'
            """)) {
      ArtefactRef ref =
          StoredArtefact.ref((String) row[1], (String) row[2], (String) row[3], (String) row[4]);
      ids.put(ref, ((Number) row[0]).longValue());
      Set<Urn> targets = references.computeIfAbsent(ref, it -> new HashSet<>());
      Optional.ofNullable((String) row[5]).map(Urn::parse).ifPresent(targets::add);
    }
    return new Current(revision, ids, references);
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

  /**
   * Stores artefacts; those equal to their current version change nothing.
   *
   * @return how many were new or changed
   */
  @Transactional
  public int save(List<Artefact> artefacts, Instant validFrom) {
    rows("select revision, only_row from structure_revision for update");
    int changed = 0;
    for (Artefact artefact : artefacts) {
      changed += save(artefact, artefact.type(), validFrom) ? 1 : 0;
    }
    if (changed > 0) {
      getEntityManager()
          .createNativeQuery("update structure_revision set revision = revision + 1")
          .executeUpdate();
    }
    return changed;
  }

  private <A extends Artefact> boolean save(
      Artefact artefact, ArtefactType<A> type, Instant validFrom) {
    ArtefactRef ref = artefact.ref();
    for (Long id : currentIds(ref)) {
      if (read(id, type).equals(artefact)) {
        return false;
      }
      end(id, validFrom);
    }
    persist(StoredArtefact.of(ref, ArtefactBody.of(artefact), validFrom));
    return true;
  }

  private List<Long> currentIds(ArtefactRef ref) {
    List<Long> ids = new ArrayList<>();
    getEntityManager()
        .createNativeQuery(
            """
            select id from artefact
            where type = :type and agency = :agency and artefact = :id and version = :version and valid_to = 'infinity'
            """,
            Long.class)
        .setParameter("type", ref.type().toString())
        .setParameter("agency", ref.agency())
        .setParameter("id", ref.id())
        .setParameter("version", ref.version().text())
        .getResultList()
        .forEach(id -> ids.add(((Number) id).longValue()));
    return ids;
  }

  private void end(long id, Instant at) {
    getEntityManager()
        .createNativeQuery("update artefact set valid_to = :at where id = :id")
        .setParameter("at", at)
        .setParameter("id", id)
        .executeUpdate();
  }
}
