package org.jisik.rest;

import org.jisik.format.StructureFormat;
import org.jisik.query.StructureQuery;
import org.jisik.store.Edition;

/**
 * A question for structures, understood: equal requests have equal answers as long as the edition
 * of the structures is the same.
 *
 * @param query what is asked
 * @param format in which encoding
 * @param languages in which languages
 * @param coding packed in which way
 * @param edition the state of the structures that the answer is made of
 */
record StructureRequest(
    StructureQuery query,
    StructureFormat format,
    Languages languages,
    Coding coding,
    Edition edition) {

  /** The same, packed in another way. */
  StructureRequest in(Coding other) {
    return new StructureRequest(query, format, languages, other, edition);
  }
}
