package org.jisik.format.json;

import java.util.ArrayList;
import java.util.List;
import org.jisik.model.describe.Link;
import org.jisik.model.reference.StructureClass;
import org.jisik.model.reference.Urn;
import org.jspecify.annotations.Nullable;

/**
 * Who an object is, gathered while it is written: its URN, and the links that come of its
 * attributes.
 */
final class JsonSelf {

  /** The {@code rel} of the link by which an object says its own URN. */
  static final String SELF = "self";

  private static final String LEVEL = "Level";

  private final Urn around;
  private final boolean isArtefact;
  private final List<Link> links = new ArrayList<>();
  private @Nullable Urn urn;
  private @Nullable String uri;

  private JsonSelf(Urn around, boolean isArtefact) {
    this.around = around;
    this.isArtefact = isArtefact;
  }

  /** The artefact with this URN. */
  static JsonSelf artefact(Urn urn) {
    return new JsonSelf(urn, true);
  }

  /** An object inside this one. */
  JsonSelf inner() {
    return new JsonSelf(urn == null ? around : urn, false);
  }

  /** This object turns out to have this class and id. */
  void identify(String structureClass, String id) {
    urn = isArtefact ? around : item(structureClass, id);
  }

  /** Items nest, so their path is dotted; levels stand beside each other, lists do not count. */
  private Urn item(String structureClass, String id) {
    if (structureClass.equals(LEVEL) && around.type().name().equals(LEVEL)) {
      return cousin(structureClass, id);
    }
    boolean isNested = around.isItem() && !around.type().name().endsWith("Descriptor");
    return sibling(structureClass, isNested ? around.item() + "." + id : id);
  }

  /** The URN of an item of the same artefact. */
  Urn sibling(String structureClass, String path) {
    StructureClass type = new StructureClass(around.type().packageName(), structureClass);
    return new Urn(type, around.agency(), around.id(), around.version(), path);
  }

  /**
   * The URN of an item that is held by the same thing inside the artefact, or by the artefact if
   * this is no item.
   */
  Urn cousin(String structureClass, String id) {
    String path = urn == null ? around.item() : urn.item();
    return sibling(structureClass, path.substring(0, path.indexOf('.') + 1) + id);
  }

  void uri(@Nullable String text) {
    uri = text;
  }

  void link(Link link) {
    links.add(link);
  }

  /** All links of this object: to itself, those of its attributes, then its own. */
  void write(JsonOut out, JsonDialect dialect, List<Link> own) {
    Urn self = urn != null && dialect.hasSelfLink(urn.type().name()) ? urn : null;
    if (self == null && uri == null && links.isEmpty() && own.isEmpty()) {
      return;
    }
    out.startArray("links");
    if (self != null || uri != null) {
      writeSelf(out, self);
    }
    links.forEach(out::link);
    own.forEach(out::link);
    out.endArray();
  }

  /** A link needs a URN or an address. */
  private void writeSelf(JsonOut out, @Nullable Urn self) {
    out.startObject();
    if (self == null) {
      out.stringIfAny("href", uri);
    }
    out.string("rel", SELF);
    out.stringIfAny("urn", self == null ? null : self.toString());
    out.stringIfAny("uri", uri);
    out.endObject();
  }
}
