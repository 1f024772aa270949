package org.jisik.service.maintenance;

import java.util.ArrayList;
import java.util.List;

/**
 * Something in an artefact that has an id, and what it holds: a code, a category with those below
 * it, a list of dimensions. Grows while an artefact is walked through.
 */
final class Element {

  private final String kind;
  private final String id;
  private final String path;
  private List<Element> below = List.of();
  private boolean isNameless;

  private Element(String kind, String id, String path) {
    this.kind = kind;
    this.id = id;
    this.path = path;
  }

  /** The artefact itself. */
  static Element root(String kind, String id) {
    return new Element(kind, id, "");
  }

  /**
   * A new element below this one. Its path is dotted as in URNs, where lists of components do not
   * count.
   */
  Element add(String belowKind, String belowId) {
    boolean isNested = !path.isEmpty() && !kind.endsWith("Descriptor");
    Element element = new Element(belowKind, belowId, isNested ? path + "." + belowId : belowId);
    if (below.isEmpty()) {
      // Most elements hold nothing, and there can be hundreds of thousands.
      below = new ArrayList<>();
    }
    below.add(element);
    return element;
  }

  void nameless() {
    isNameless = true;
  }

  /** Its class in URNs, for instance {@code Dimension}. */
  String kind() {
    return kind;
  }

  String id() {
    return id;
  }

  /** By which URNs name it; empty for the artefact. */
  String path() {
    return path;
  }

  List<Element> below() {
    return below;
  }

  /** Whether it should have a name and has none. */
  boolean isNameless() {
    return isNameless;
  }

  @Override
  public String toString() {
    return kind + " " + (path.isEmpty() ? id : path);
  }
}
