package org.jisik.model.artefact;

import java.util.List;
import org.jisik.model.describe.Link;
import org.jisik.model.describe.Part;
import org.jisik.model.describe.Shape;
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

  /** The shape of an identifiable object whose URN has this class. */
  static Shape<Identifiable> shape(String urnClass) {
    return parts ->
        new Identifiable(
            parts.identity(urnClass, Identifiable::id),
            parts.uri(Identifiable::uri),
            parts.list(ANNOTATIONS, Identifiable::annotations, Annotation::shape),
            parts.links(Identifiable::links));
  }
}
