package org.jisik.store.postgres;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jisik.model.reference.ArtefactRef;
import org.jisik.model.reference.StructureClass;
import org.jisik.model.reference.Version;
import org.jspecify.annotations.NullUnmarked;

/**
 * A version of an artefact: a row of the table {@code artefact}, with what it refers to. Its end is
 * not mapped; the database sets it to infinity, {@link ArtefactRows} to the moment when another
 * version takes its place.
 */
@Entity
@Table(name = "artefact")
@NullUnmarked
class StoredArtefact {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

  String type;
  String agency;
  String artefact;
  String version;

  @Column(name = "valid_from")
  Instant validFrom;

  @JdbcTypeCode(SqlTypes.JSON)
  String body;

  @ElementCollection
  @CollectionTable(name = "artefact_reference", joinColumns = @JoinColumn(name = "from_id"))
  @Column(name = "target")
  Set<String> references = new HashSet<>();

  /** A new row. */
  static StoredArtefact of(ArtefactRef ref, ArtefactBody content, Instant validFrom) {
    StoredArtefact row = new StoredArtefact();
    row.type = ref.type().toString();
    row.agency = ref.agency();
    row.artefact = ref.id();
    row.version = ref.version().text();
    row.validFrom = validFrom;
    row.body = content.json();
    content.references().forEach(urn -> row.references.add(urn.toString()));
    return row;
  }

  /** The identity whose columns these are. */
  static ArtefactRef ref(String type, String agency, String artefact, String version) {
    return new ArtefactRef(structureClass(type), agency, artefact, new Version(version));
  }

  /** The class in the column {@code type}. */
  static StructureClass structureClass(String type) {
    int dot = type.indexOf('.');
    return new StructureClass(type.substring(0, dot), type.substring(dot + 1));
  }
}
