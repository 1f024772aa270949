package org.jisik.model.artefact;

import java.util.List;
import org.jisik.model.describe.Link;
import org.jisik.model.describe.Part;
import org.jisik.model.describe.Parts;
import org.jisik.model.describe.Shape;
import org.jisik.model.reference.Urn;
import org.jspecify.annotations.Nullable;

/**
 * The parts of an object that has an id but no name, such as a component of a data structure.
 *
 * @param id unique among its siblings
 * @param uri where more about it can be found
 */
public record Identifiable(
    String id, @Nullable String uri, List<Annotation> annotations, List<Link> links) {

  /** The annotations of any node: a wrapper {@code Annotations} in XML, a bare list in JSON. */
  static final Part ANNOTATIONS = Part.many("Annotation").wrappedIn("Annotations");

  public Identifiable {
    annotations = List.copyOf(annotations);
    links = List.copyOf(links);
  }

  /** An object with an id and nothing else. */
  public static Identifiable of(String id) {
    return new Identifiable(id, null, List.of(), List.of());
  }

  /**
   * The shape of an object that may go without an id, which is then empty; its URN has this class.
   */
  static Shape<Identifiable> optional(String urnClass) {
    return parts -> {
      String id = parts.identityIfAny(urnClass, own -> own.id().isEmpty() ? null : own.id());
      return rest(parts, id == null ? "" : id);
    };
  }

  /** This, under the id of the thing referred to where it has none of its own. */
  Identifiable named(@Nullable Urn concept) {
    return id.isEmpty() && concept != null
        ? new Identifiable(concept.item(), uri, annotations, links)
        : this;
  }

  /** This, under this id where it has none of its own. */
  Identifiable named(String defaultId) {
    return id.isEmpty() ? new Identifiable(defaultId, uri, annotations, links) : this;
  }

  /** The shape of an identifiable object whose URN has this class. */
  static Shape<Identifiable> shape(String urnClass) {
    return parts -> rest(parts, parts.identity(urnClass, Identifiable::id));
  }

  private static Identifiable rest(Parts<Identifiable> parts, String id) {
    return new Identifiable(
        id,
        parts.uri(Identifiable::uri),
        parts.list(ANNOTATIONS, Identifiable::annotations, Annotation::shape),
        parts.links(Identifiable::links));
  }
}
