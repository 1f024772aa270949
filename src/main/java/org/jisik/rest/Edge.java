package org.jisik.rest;

import java.util.List;

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

  /** Media types of reference metadata, likewise. */
  List<String> preferredMetadata();

  /** Media types of schemas, likewise. */
  List<String> preferredSchemas();

  /**
   * The methods that a resource allows.
   *
   * @param path below that of the edge, as sent
   */
  default String methods(String path) {
    return "GET, HEAD, OPTIONS";
  }

  /** The status of each error. */
  Statuses statuses();
}
