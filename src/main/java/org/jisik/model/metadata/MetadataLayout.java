package org.jisik.model.metadata;

import java.util.List;
import java.util.Optional;
import org.jisik.model.data.Component;
import org.jisik.model.reference.ArtefactRef;

/**
 * How the metadata of one flow are laid out: a metadata structure with everything looked up that
 * readers and writers of metadata need. Immutable, shared between requests.
 *
 * @param flow the metadataflow
 * @param structure its metadata structure
 * @param attributes the attributes at the top, in the order of the structure
 */
public record MetadataLayout(ArtefactRef flow, ArtefactRef structure, List<Attribute> attributes) {

  public MetadataLayout {
    attributes = List.copyOf(attributes);
  }

  /**
   * An attribute; attributes nest.
   *
   * @param component its id, name and values
   * @param isPresentational whether it only holds others and has no value itself
   * @param attributes the attributes below
   */
  public record Attribute(
      Component component, boolean isPresentational, List<Attribute> attributes) {

    public Attribute {
      attributes = List.copyOf(attributes);
    }

    public String id() {
      return component.id();
    }

    /** Whether the values are XHTML. */
    public boolean isStructured() {
      return !component.isCoded() && component.dataType().equals("XHTML");
    }
  }

  /** The attribute of this id among some. */
  public static Optional<Attribute> find(List<Attribute> attributes, String id) {
    return attributes.stream().filter(attribute -> attribute.id().equals(id)).findFirst();
  }
}
