package org.jisik.store.postgres;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
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

/**
 * Reads the table {@code artefact}, and the revision that counts its changes; {@link
 * StructureHistory} writes them.
 */
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
}
