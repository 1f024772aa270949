package org.jisik.service.maintenance;

import java.util.List;
import java.util.function.Function;
import org.jisik.model.artefact.Artefact;
import org.jisik.model.artefact.ArtefactType;
import org.jisik.model.describe.CopiedParts;
import org.jisik.model.describe.Part;
import org.jisik.model.describe.Parts;
import org.jisik.model.reference.Urn;
import org.jisik.model.text.LocalisedText;
import org.jisik.service.maintenance.Inventory.Reference;
import org.jspecify.annotations.Nullable;

/** Looks at the parts of an artefact as they pass: ids, names and references. */
final class InventoryWalk<T> extends CopiedParts<T> {

  private static final String NAME = "Name";

  private final Place place;
  private final List<Reference> references;

  /** The node in which the walk is; inlined objects share that of the object around them. */
  private static final class Place {
    private final Element around;
    private final String part;
    private @Nullable Element own;

    Place(Element around, String part) {
      this.around = around;
      this.part = part;
    }

    Element element() {
      return own == null ? around : own;
    }

    void identify(String kind, @Nullable String id) {
      if (id != null && own == null) {
        own = around.add(kind, id);
      }
    }
  }

  private InventoryWalk(T original, Place place, List<Reference> references) {
    super(original);
    this.place = place;
    this.references = references;
  }

  /** Walks through an artefact and returns it as an element; references go into the list. */
  static Element through(Artefact artefact, List<Reference> references) {
    return through(artefact, artefact.type(), references);
  }

  private static <A extends Artefact> Element through(
      Artefact artefact, ArtefactType<A> type, List<Reference> references) {
    Element root = Element.root(type.structureClass().name(), artefact.base().id());
    Place place = new Place(root, "");
    place.own = root;
    A original = type.javaType().cast(artefact);
    type.shape().exchange(new InventoryWalk<>(original, place, references));
    return root;
  }

  @Override
  protected <P> Parts<P> nested(Part part, P child) {
    return new InventoryWalk<>(child, new Place(place.element(), part.element()), references);
  }

  @Override
  protected <P> Parts<P> inlined(P child) {
    return new InventoryWalk<>(child, place, references);
  }

  @Override
  public String identity(String structureClass, Function<T, String> get) {
    String id = super.identity(structureClass, get);
    place.identify(structureClass, id);
    return id;
  }

  @Override
  public @Nullable String identityIfAny(String structureClass, Function<T, @Nullable String> get) {
    String id = super.identityIfAny(structureClass, get);
    place.identify(structureClass, id);
    return id;
  }

  /** The items of a value list are the only ones whose id is a mere attribute. */
  @Override
  public @Nullable String attribute(String name, Function<T, @Nullable String> get) {
    String value = super.attribute(name, get);
    if (name.equals("id") && place.part.equals(Ids.VALUE_ITEM)) {
      place.identify(Ids.VALUE_ITEM, value);
    }
    return value;
  }

  @Override
  public LocalisedText localised(Part part, Function<T, LocalisedText> get) {
    LocalisedText text = super.localised(part, get);
    boolean mayGoWithout = place.part.equals(Ids.VALUE_ITEM);
    if (part.element().equals(NAME) && place.own != null && text.isEmpty() && !mayGoWithout) {
      place.own.nameless();
    }
    return text;
  }

  @Override
  public @Nullable Urn reference(Part part, Function<T, @Nullable Urn> get) {
    Urn urn = super.reference(part, get);
    if (urn != null) {
      references.add(new Reference(urn, place.element()));
    }
    return urn;
  }

  @Override
  public List<Urn> references(Part part, Function<T, List<Urn>> get) {
    List<Urn> urns = super.references(part, get);
    urns.forEach(urn -> references.add(new Reference(urn, place.element())));
    return urns;
  }
}
