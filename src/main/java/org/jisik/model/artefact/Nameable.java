package org.jisik.model.artefact;

import java.util.List;
import org.jisik.model.describe.Link;
import org.jisik.model.describe.Part;
import org.jisik.model.describe.Parts;
import org.jisik.model.describe.Shape;
import org.jisik.model.text.LocalisedText;
import org.jspecify.annotations.Nullable;

/**
 * The parts of an item with a name: a code, a concept, a category, an agency.
 *
 * @param id unique among its siblings
 * @param name in any number of languages; absent only for value items and stubs
 */
public record Nameable(
    String id,
    @Nullable String uri,
    List<Annotation> annotations,
    List<Link> links,
    LocalisedText name,
    LocalisedText description) {

  static final Part NAME = Part.one("Name");
  static final Part DESCRIPTION = Part.one("Description");

  public Nameable {
    annotations = List.copyOf(annotations);
    links = List.copyOf(links);
  }

  /** An item with an id and an English name. */
  public static Nameable of(String id, String name) {
    return new Nameable(
        id,
        null,
        List.of(),
        List.of(),
        LocalisedText.of(LocalisedText.DEFAULT_LANGUAGE, name),
        LocalisedText.NONE);
  }

  /** The same under another id. */
  public Nameable withId(String otherId) {
    return new Nameable(otherId, uri, annotations, links, name, description);
  }

  /** The shape of a named item whose URN has this class. */
  static Shape<Nameable> shape(String urnClass) {
    return parts -> rest(parts, parts.identity(urnClass, Nameable::id));
  }

  /** The shape of a named item whose id has been exchanged already. */
  static Shape<Nameable> identifiedBy(String id) {
    return parts -> rest(parts, id);
  }

  private static Nameable rest(Parts<Nameable> parts, String id) {
    return new Nameable(
        id,
        parts.uri(Nameable::uri),
        parts.list(Identifiable.ANNOTATIONS, Nameable::annotations, Annotation::shape),
        parts.links(Nameable::links),
        parts.localised(NAME, Nameable::name),
        parts.localised(DESCRIPTION, Nameable::description));
  }
}
