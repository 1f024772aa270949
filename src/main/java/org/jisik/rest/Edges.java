package org.jisik.rest;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;

/** The versions of the API, found by the path of a request. */
@ApplicationScoped
public class Edges {

  /** Below this path everything is SDMX. */
  static final String ROOT = "/sdmx";

  private final List<Edge> edges;

  public Edges(@All List<Edge> edges) {
    this.edges = edges.stream().sorted(Comparator.comparing(Edge::path).reversed()).toList();
  }

  /** Whether a path belongs to the SDMX API, whichever version. */
  boolean contains(String path) {
    return isBelow(ROOT, path);
  }

  /** The version of a path; the newest if it has none. */
  Edge of(String path) {
    return edges.stream()
        .filter(edge -> isBelow(edge.path(), path))
        .findFirst()
        .orElse(edges.get(0));
  }

  private static boolean isBelow(String root, String path) {
    return path.equals(root) || path.startsWith(root + "/");
  }
}
