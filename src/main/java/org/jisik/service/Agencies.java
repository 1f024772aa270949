package org.jisik.service;

import org.jisik.model.artefact.AgencyScheme;
import org.jisik.model.reference.Urn;

/**
 * Where agencies are listed: those at the top in the scheme of SDMX, {@code IMF.STA} in the scheme
 * of IMF. Every artefact refers to its agency there, without saying so.
 *
 * @see <a href="https://github.com/sdmx-twg/sdmx-rest/blob/v2.2.2/doc/structures.md">SDMX-REST
 *     2.2.2, applicability and meaning of references</a>
 */
final class Agencies {

  private static final String TOP = "SDMX";
  private static final String SCHEME = "AGENCIES";
  private static final String VERSION = "1.0";

  private Agencies() {}

  /** The item that an agency is. */
  static Urn item(String agency) {
    int dot = agency.lastIndexOf('.');
    String above = dot < 0 ? TOP : agency.substring(0, dot);
    return new Urn(AgencyScheme.TYPE.structureClass(), above, SCHEME, VERSION, "")
        .item("Agency", agency.substring(dot + 1));
  }
}
