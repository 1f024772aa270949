package org.jisik.store.postgres;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jisik.model.describe.Alternative;
import org.jisik.model.describe.Era;
import org.jisik.model.describe.Link;
import org.jisik.model.describe.Part;
import org.jisik.model.describe.Parts;
import org.jisik.model.describe.Shape;
import org.jisik.model.reference.Urn;
import org.jisik.model.text.LocalisedText;
import org.jspecify.annotations.Nullable;

/**
 * Writes the parts of an object into the body that the store keeps: every part of every era under
 * its XML name.
 *
 * @param node takes the parts
 * @param original the object
 * @param references takes every reference to another artefact
 */
record StoredPartsWriter<T>(ObjectNode node, T original, Set<Urn> references) implements Parts<T> {

  @Override
  public Era era() {
    return Era.STORED;
  }

  private @Nullable String put(String name, @Nullable String value) {
    if (value != null) {
      node.put(name, value);
    }
    return value;
  }

  private <P> List<P> each(String name, List<P> values, Consumer<ArrayNode> fill) {
    if (!values.isEmpty()) {
      fill.accept(node.putArray(name));
    }
    return values;
  }

  private <P> void nest(ObjectNode into, P part, Shape<P> shape) {
    shape.exchange(new StoredPartsWriter<>(into, part, references));
  }

  // Identity and links

  @Override
  public String identity(String structureClass, Function<T, String> get) {
    String id = get.apply(original);
    node.put(StoredNames.ID, id);
    return id;
  }

  @Override
  public @Nullable String identityIfAny(String structureClass, Function<T, @Nullable String> get) {
    return put(StoredNames.ID, get.apply(original));
  }

  @Override
  public @Nullable String uri(Function<T, @Nullable String> get) {
    return put("uri", get.apply(original));
  }

  @Override
  public List<Link> links(Function<T, List<Link>> get) {
    return links("Link", get.apply(original));
  }

  @Override
  public List<Link> annotationUrls(Function<T, List<Link>> get) {
    return links("AnnotationURL", get.apply(original));
  }

  private List<Link> links(String name, List<Link> links) {
    return each(
        name, links, array -> links.forEach(link -> StoredNames.write(link, array.addObject())));
  }

  @Override
  public @Nullable String linkedAttribute(String name, Function<T, @Nullable String> get) {
    return put(name, get.apply(original));
  }

  // Scalars

  @Override
  public @Nullable String attribute(String name, Function<T, @Nullable String> get) {
    return put(name, get.apply(original));
  }

  @Override
  public @Nullable String attribute(Part part, Function<T, @Nullable String> get) {
    return put(part.element(), get.apply(original));
  }

  @Override
  public @Nullable String jsonMember(String name, Function<T, @Nullable String> get) {
    return put(name, get.apply(original));
  }

  @Override
  public @Nullable Boolean flag(String name, Function<T, @Nullable Boolean> get) {
    Boolean value = get.apply(original);
    if (value != null) {
      node.put(name, value);
    }
    return value;
  }

  @Override
  public @Nullable BigDecimal number(String name, Function<T, @Nullable BigDecimal> get) {
    BigDecimal value = get.apply(original);
    put(name, value == null ? null : value.toString());
    return value;
  }

  @Override
  public @Nullable String occurs(String name, Function<T, @Nullable String> get) {
    return put(name, get.apply(original));
  }

  @Override
  public void constant(String name, String value) {}

  @Override
  public @Nullable String text(Part part, Function<T, @Nullable String> get) {
    return put(part.element(), get.apply(original));
  }

  @Override
  public List<String> texts(Part part, Function<T, List<String>> get) {
    List<String> values = get.apply(original);
    return each(part.element(), values, array -> values.forEach(array::add));
  }

  @Override
  public String content(Function<T, String> get) {
    String content = get.apply(original);
    node.put(StoredNames.CONTENT, content);
    return content;
  }

  @Override
  public LocalisedText localised(Part part, Function<T, LocalisedText> get) {
    LocalisedText text = get.apply(original);
    StoredNames.write(text, part.element(), node);
    return text;
  }

  // References

  @Override
  public @Nullable Urn reference(Part part, Function<T, @Nullable Urn> get) {
    Urn urn = get.apply(original);
    if (urn != null) {
      references.add(urn);
      node.put(part.element(), urn.toString());
    }
    return urn;
  }

  @Override
  public List<Urn> references(Part part, Function<T, List<Urn>> get) {
    List<Urn> urns = get.apply(original);
    references.addAll(urns);
    return each(part.element(), urns, array -> urns.forEach(urn -> array.add(urn.toString())));
  }

  @Override
  public @Nullable String local(Part part, Function<T, @Nullable String> get) {
    return put(part.element(), get.apply(original));
  }

  @Override
  public @Nullable String localItem(
      Part part, String itemClass, Function<T, @Nullable String> get) {
    return put(part.element(), get.apply(original));
  }

  @Override
  public List<String> locals(Part part, Function<T, List<String>> get) {
    return texts(part, get);
  }

  @Override
  public List<String> wrappedLocals(Part part, String inner, Function<T, List<String>> get) {
    return texts(part, get);
  }

  // Nested objects

  @Override
  public <P> @Nullable P group(Part part, Function<T, @Nullable P> get, Shape<P> shape) {
    P value = get.apply(original);
    if (value != null) {
      nest(node.putObject(part.element()), value, shape);
    }
    return value;
  }

  @Override
  public <P> @Nullable P jsonGroup(Part part, Function<T, @Nullable P> get, Shape<P> shape) {
    return group(part, get, shape);
  }

  @Override
  public <P> List<P> list(Part part, Function<T, List<P>> get, Shape<P> shape) {
    List<P> values = get.apply(original);
    return each(
        part.element(),
        values,
        array -> values.forEach(value -> nest(array.addObject(), value, shape)));
  }

  @Override
  public <P> List<P> jsonList(Part part, Function<T, List<P>> get, Shape<P> shape) {
    return list(part, get, shape);
  }

  @Override
  public <P> List<P> flat(Part part, Function<T, List<P>> get, Shape<P> shape) {
    return list(part, get, shape);
  }

  @Override
  public <P> List<P> mixed(Function<T, List<P>> get, List<Alternative<? extends P>> alternatives) {
    List<P> values = get.apply(original);
    return each(
        StoredNames.MIXED,
        values,
        array -> values.forEach(value -> alternatives.forEach(kind -> addIf(kind, value, array))));
  }

  private <A> void addIf(Alternative<A> kind, Object value, ArrayNode array) {
    if (kind.takes(value)) {
      ObjectNode into = array.addObject().put(StoredNames.KIND, kind.part().member());
      nest(into, kind.type().cast(value), kind.shape());
    }
  }

  @Override
  public <P> P inline(Function<T, P> get, Shape<P> shape) {
    P value = get.apply(original);
    nest(node, value, shape);
    return value;
  }

  @Override
  public <P> @Nullable P inlineIfAny(Function<T, @Nullable P> get, Shape<P> shape) {
    P value = get.apply(original);
    if (value != null) {
      node.put(StoredNames.INLINED, true);
      nest(node, value, shape);
    }
    return value;
  }
}
