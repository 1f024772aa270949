package org.jisik.model.artefact;

import org.jisik.model.describe.Part;

/** The names of the parts that all components of data and metadata structures share. */
final class ComponentParts {

  static final Part CONCEPT_IDENTITY = Part.one("ConceptIdentity");
  static final Part LOCAL_REPRESENTATION = Part.one("LocalRepresentation");
  static final Part CONCEPT_ROLE = Part.many("ConceptRole");

  private ComponentParts() {}
}
