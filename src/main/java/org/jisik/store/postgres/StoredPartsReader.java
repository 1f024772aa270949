package org.jisik.store.postgres;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
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

/** Reads the parts of an object from the body that {@link StoredPartsWriter} wrote. */
record StoredPartsReader<T>(JsonNode node) implements Parts<T> {

  @Override
  public Era era() {
    return Era.STORED;
  }

  private @Nullable String get(String name) {
    JsonNode value = node.get(name);
    return value == null ? null : value.asText();
  }

  private List<String> all(String name) {
    List<String> values = new ArrayList<>();
    node.path(name).forEach(value -> values.add(value.asText()));
    return values;
  }

  // Identity and links

  @Override
  public String identity(String structureClass, Function<T, String> get) {
    return Objects.requireNonNull(get(StoredNames.ID));
  }

  @Override
  public @Nullable String identityIfAny(String structureClass, Function<T, @Nullable String> get) {
    return get(StoredNames.ID);
  }

  @Override
  public @Nullable String uri(Function<T, @Nullable String> get) {
    return get("uri");
  }

  @Override
  public List<Link> links(Function<T, List<Link>> get) {
    return links("Link");
  }

  @Override
  public List<Link> annotationUrls(Function<T, List<Link>> get) {
    return links("AnnotationURL");
  }

  private List<Link> links(String name) {
    List<Link> links = new ArrayList<>();
    node.path(name).forEach(link -> links.add(StoredNames.link(link)));
    return links;
  }

  @Override
  public @Nullable String linkedAttribute(String name, Function<T, @Nullable String> get) {
    return get(name);
  }

  // Scalars

  @Override
  public @Nullable String attribute(String name, Function<T, @Nullable String> get) {
    return get(name);
  }

  @Override
  public @Nullable String attribute(Part part, Function<T, @Nullable String> get) {
    return get(part.element());
  }

  @Override
  public @Nullable String jsonMember(String name, Function<T, @Nullable String> get) {
    return get(name);
  }

  @Override
  public @Nullable Boolean flag(String name, Function<T, @Nullable Boolean> get) {
    JsonNode value = node.get(name);
    return value == null ? null : (Boolean) value.booleanValue();
  }

  @Override
  public @Nullable BigDecimal number(String name, Function<T, @Nullable BigDecimal> get) {
    String value = get(name);
    return value == null ? null : new BigDecimal(value);
  }

  @Override
  public @Nullable String occurs(String name, Function<T, @Nullable String> get) {
    return get(name);
  }

  @Override
  public void constant(String name, String value) {}

  @Override
  public @Nullable String text(Part part, Function<T, @Nullable String> get) {
    return get(part.element());
  }

  @Override
  public List<String> texts(Part part, Function<T, List<String>> get) {
    return all(part.element());
  }

  @Override
  public String content(Function<T, String> get) {
    return Objects.requireNonNull(get(StoredNames.CONTENT));
  }

  @Override
  public LocalisedText localised(Part part, Function<T, LocalisedText> get) {
    return StoredNames.localised(node.path(part.element()));
  }

  // References

  @Override
  public @Nullable Urn reference(Part part, Function<T, @Nullable Urn> get) {
    String urn = get(part.element());
    return urn == null ? null : Urn.parse(urn);
  }

  @Override
  public List<Urn> references(Part part, Function<T, List<Urn>> get) {
    return all(part.element()).stream().map(Urn::parse).toList();
  }

  @Override
  public @Nullable String local(Part part, Function<T, @Nullable String> get) {
    return get(part.element());
  }

  @Override
  public @Nullable String localItem(
      Part part, String itemClass, Function<T, @Nullable String> get) {
    return get(part.element());
  }

  @Override
  public List<String> locals(Part part, Function<T, List<String>> get) {
    return all(part.element());
  }

  @Override
  public List<String> wrappedLocals(Part part, String inner, Function<T, List<String>> get) {
    return all(part.element());
  }

  // Nested objects

  @Override
  public <P> @Nullable P group(Part part, Function<T, @Nullable P> get, Shape<P> shape) {
    JsonNode value = node.get(part.element());
    return value == null ? null : shape.exchange(new StoredPartsReader<>(value));
  }

  @Override
  public <P> @Nullable P jsonGroup(Part part, Function<T, @Nullable P> get, Shape<P> shape) {
    return group(part, get, shape);
  }

  @Override
  public <P> List<P> list(Part part, Function<T, List<P>> get, Shape<P> shape) {
    List<P> values = new ArrayList<>();
    node.path(part.element())
        .forEach(value -> values.add(shape.exchange(new StoredPartsReader<>(value))));
    return values;
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
    List<P> values = new ArrayList<>();
    for (JsonNode value : node.path(StoredNames.MIXED)) {
      String kind = value.path(StoredNames.KIND).asText();
      alternatives.stream()
          .filter(alternative -> alternative.part().member().equals(kind))
          .forEach(alternative -> values.add(read(alternative, value)));
    }
    return values;
  }

  private static <A> A read(Alternative<A> alternative, JsonNode value) {
    return alternative.shape().exchange(new StoredPartsReader<>(value));
  }

  @Override
  public <P> P inline(Function<T, P> get, Shape<P> shape) {
    return shape.exchange(new StoredPartsReader<>(node));
  }

  @Override
  public <P> @Nullable P inlineIfAny(Function<T, @Nullable P> get, Shape<P> shape) {
    return node.has(StoredNames.INLINED) ? shape.exchange(new StoredPartsReader<>(node)) : null;
  }
}
