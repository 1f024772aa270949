package org.jisik.model.describe;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jisik.model.reference.StructureClass;
import org.jisik.model.reference.Urn;
import org.jisik.model.text.LocalisedText;
import org.jspecify.annotations.Nullable;

/**
 * Answers a shape with invented parts, none of them absent, so that an object of any type comes out
 * with everything it can have. Nesting ends after a few levels.
 */
public final class InventedParts<T> implements Parts<T> {

  private static final int MAX_DEPTH = 5;

  private final String seed;
  private final int depth;
  private int count;

  private InventedParts(String seed, int depth) {
    this.seed = seed;
    this.depth = depth;
  }

  /** Invents an object; the same for the same seed. */
  public static <T> T invent(Shape<T> shape, String seed) {
    return shape.exchange(new InventedParts<>(seed, 0));
  }

  private String word(String name) {
    return seed + "_" + name + "_" + depth + "_" + count++;
  }

  @Override
  public Era era() {
    return Era.STORED;
  }

  @Override
  public String identity(String structureClass, Function<T, String> get) {
    return word("ID");
  }

  @Override
  public @Nullable String identityIfAny(String structureClass, Function<T, @Nullable String> get) {
    return word("ID");
  }

  @Override
  public @Nullable String uri(Function<T, @Nullable String> get) {
    return word("uri");
  }

  @Override
  public List<Link> links(Function<T, List<Link>> get) {
    Link bare = new Link("rel", null, word("urn"), null, null, LocalisedText.NONE);
    return List.of(new Link("rel", "url", null, "type", "ko", text(), word("uri")), bare);
  }

  @Override
  public List<Link> annotationUrls(Function<T, List<Link>> get) {
    return links(get);
  }

  @Override
  public @Nullable String linkedAttribute(String name, Function<T, @Nullable String> get) {
    return word(name);
  }

  @Override
  public @Nullable String attribute(String name, Function<T, @Nullable String> get) {
    return name.equals("version") ? "1.2." + count++ : word(name);
  }

  @Override
  public @Nullable String attribute(Part part, Function<T, @Nullable String> get) {
    return word(part.element());
  }

  @Override
  public @Nullable String jsonMember(String name, Function<T, @Nullable String> get) {
    return word(name);
  }

  @Override
  public @Nullable Boolean flag(String name, Function<T, @Nullable Boolean> get) {
    return count++ % 2 == 0;
  }

  @Override
  public @Nullable BigDecimal number(String name, Function<T, @Nullable BigDecimal> get) {
    return new BigDecimal("1.10");
  }

  @Override
  public @Nullable String occurs(String name, Function<T, @Nullable String> get) {
    return "unbounded";
  }

  @Override
  public void constant(String name, String value) {}

  @Override
  public @Nullable String text(Part part, Function<T, @Nullable String> get) {
    return word(part.element());
  }

  @Override
  public List<String> texts(Part part, Function<T, List<String>> get) {
    return List.of(word(part.element()), word(part.element()));
  }

  @Override
  public String content(Function<T, String> get) {
    return word("content");
  }

  @Override
  public LocalisedText localised(Part part, Function<T, LocalisedText> get) {
    return text();
  }

  private LocalisedText text() {
    return LocalisedText.of("ko", "지식 " + count++).with("en", "b").with("ko", "second");
  }

  @Override
  public @Nullable Urn reference(Part part, Function<T, @Nullable Urn> get) {
    StructureClass list = new StructureClass("codelist", "Codelist");
    return new Urn(list, "AG", word(part.element()), "1.0+.0", "");
  }

  @Override
  public @Nullable Urn referenceWithin(
      Part part, @Nullable Urn owner, Function<T, @Nullable Urn> get) {
    return reference(part, get);
  }

  @Override
  public List<Urn> references(Part part, Function<T, List<Urn>> get) {
    StructureClass type = new StructureClass("codelist", part.element());
    return List.of(
        new Urn(type, "AG", word("CL"), "1.0", ""), new Urn(type, "AG", word("CL"), "1.0", "A.B"));
  }

  @Override
  public @Nullable String local(Part part, Function<T, @Nullable String> get) {
    return word(part.element());
  }

  @Override
  public @Nullable String localItem(
      Part part, String itemClass, Function<T, @Nullable String> get) {
    return word(part.element());
  }

  @Override
  public List<String> locals(Part part, Function<T, List<String>> get) {
    return texts(part, get);
  }

  @Override
  public List<String> wrappedLocals(Part part, String inner, Function<T, List<String>> get) {
    return texts(part, get);
  }

  @Override
  public <P> @Nullable P group(Part part, Function<T, @Nullable P> get, Shape<P> shape) {
    return depth > MAX_DEPTH ? null : nested(shape);
  }

  private <P> P nested(Shape<P> shape) {
    return shape.exchange(new InventedParts<>(seed + count++, depth + 1));
  }

  @Override
  public <P> List<P> list(Part part, Function<T, List<P>> get, Shape<P> shape) {
    return depth > MAX_DEPTH - 3 ? List.of() : List.of(nested(shape), nested(shape));
  }

  @Override
  public <P> List<P> flat(Part part, Function<T, List<P>> get, Shape<P> shape) {
    return list(part, get, shape);
  }

  /** Kind after kind, twice, so that the order tells. */
  @Override
  public <P> List<P> mixed(Function<T, List<P>> get, List<Alternative<? extends P>> alternatives) {
    List<P> all = new ArrayList<>();
    IntStream.range(0, depth > MAX_DEPTH - 3 ? 0 : 2)
        .forEach(i -> alternatives.forEach(kind -> all.add(nested(kind.shape()))));
    return all;
  }

  @Override
  public <P> P inline(Function<T, P> get, Shape<P> shape) {
    return shape.exchange(new InventedParts<>(seed, depth));
  }

  @Override
  public <P> @Nullable P inlineIfAny(Function<T, @Nullable P> get, Shape<P> shape) {
    return shape.exchange(new InventedParts<>(seed, depth));
  }
}
