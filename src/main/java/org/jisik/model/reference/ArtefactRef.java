package org.jisik.model.reference;

/**
 * The identity of one maintainable artefact.
 *
 * @param type its class
 * @param agency the maintenance agency, dotted for sub-agencies
 * @param id its id
 * @param version its one version, never a range
 */
public record ArtefactRef(StructureClass type, String agency, String id, Version version) {

  /** This identity as a URN. */
  public Urn urn() {
    return new Urn(type, agency, id, version.text(), "");
  }

  /** Without the class, as SDMX-CSV and messages for people write it: {@code BOK:KST(1.0.0)}. */
  public String label() {
    return version.text().isEmpty() ? agency + ":" + id : agency + ":" + id + "(" + version + ")";
  }

  @Override
  public String toString() {
    return type.name() + " " + label();
  }
}
