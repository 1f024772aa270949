package org.jisik.rest;

import java.util.List;
import org.jisik.model.describe.Era;

/**
 * What sets one version of the API apart once its URLs are read: defaults and statuses, nothing
 * else.
 */
public interface Edge {

  /** Where it is mounted. */
  String path();

  /** Media types of data, those that a client gets who has no wish first. */
  List<String> preferredData();

  /** Media types of structures, likewise. */
  List<String> preferredStructures();

  /** The version of SDMX-ML in which it tells errors. */
  Era xmlErrors();

  /** The version of SDMX-JSON in which it tells errors. */
  String jsonVersion();

  /** Whether errors are SDMX-ML for a client who has no wish. */
  boolean prefersXml();

  /** The status of each error. */
  Statuses statuses();
}
