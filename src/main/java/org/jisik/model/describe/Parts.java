package org.jisik.model.describe;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import org.jisik.model.reference.Urn;
import org.jisik.model.text.LocalisedText;
import org.jspecify.annotations.Nullable;

/**
 * The structure waist: the parts of one object, on their way into a message or out of one.
 *
 * <p>Each method names a part once and exchanges it. An encoding implements this twice, to write
 * (the getter's value goes into the message and is handed back) and to read (the getter is not
 * called, the message's value is handed back); it decides how a part looks and never knows which
 * type it belongs to. A part that is absent is {@code null}, an absent list is empty.
 *
 * <p>A shape asks for the parts in the order of the SDMX-ML schemas, attributes before elements
 * (parts asked for inside {@link #inline} may come earlier than further attributes). W1 to W6 are
 * the spellings that encodings differ in; see {@code docs/adr/0002-one-shape-per-type.md}.
 *
 * <p>Reading fails with {@link org.jisik.error.InvalidMessage} naming the element and its place.
 *
 * @param <T> the type whose parts these are
 */
public interface Parts<T> {

  /** The shape that is being spoken. */
  Era era();

  /** Whether this is one of these eras, or the store, which keeps the parts of all eras (W2). */
  default boolean in(Era... eras) {
    return era() == Era.STORED || List.of(eras).contains(era());
  }

  /**
   * The id of an identifiable object, with the URN or self link that encodings derive from it.
   * Never null.
   */
  String identity(String structureClass, Function<T, String> get);

  /** As {@link #identity}, for an object whose class depends on what it holds. */
  default String identityBy(Function<T, String> structureClass, Function<T, String> get) {
    return identity("", get);
  }

  /** As {@link #identity}, for an object that may go without an id. */
  @Nullable String identityIfAny(String structureClass, Function<T, @Nullable String> get);

  /**
   * The URI of an identifiable object: an XML attribute, the {@code uri} of the self link in JSON.
   */
  @Nullable String uri(Function<T, @Nullable String> get);

  /**
   * The links of an object: {@code Link} elements since SDMX-ML 3.0, {@code links} in JSON (the
   * self link excepted).
   */
  List<Link> links(Function<T, List<Link>> get);

  /**
   * The URLs of an annotation: {@code AnnotationURL} elements (one in SDMX-ML 2.1), {@code links}
   * in JSON.
   */
  List<Link> annotationUrls(Function<T, List<Link>> get);

  /**
   * An XML attribute that JSON writes as the {@code href} of a link with this name as its {@code
   * rel}.
   */
  @Nullable String linkedAttribute(String name, Function<T, @Nullable String> get);

  /** An XML attribute, a JSON string member of the same name. */
  @Nullable String attribute(String name, Function<T, @Nullable String> get);

  /** An XML attribute (the part's element name) and a JSON string member of another name. */
  @Nullable String attribute(Part part, Function<T, @Nullable String> get);

  /** An XML attribute, a JSON boolean. */
  @Nullable Boolean flag(String name, Function<T, @Nullable Boolean> get);

  /** An XML attribute (the part's element name) and a JSON boolean of another name. */
  default @Nullable Boolean flag(Part part, Function<T, @Nullable Boolean> get) {
    return flag(part.element(), get);
  }

  /** The language of the text of this very node: {@code xml:lang}, {@code lang} in JSON. */
  default @Nullable String language(Function<T, @Nullable String> get) {
    return attribute("lang", get);
  }

  /** An XML attribute, a JSON number; the scale of a decimal survives. */
  @Nullable BigDecimal number(String name, Function<T, @Nullable BigDecimal> get);

  /** An XML attribute; a JSON boolean where it says true or false, otherwise a string. */
  default @Nullable String flagOrText(String name, Function<T, @Nullable String> get) {
    return attribute(name, get);
  }

  /**
   * A point in time: an XML attribute; a JSON string that always has a zone, UTC where none is
   * said.
   */
  default @Nullable String dateTime(String name, Function<T, @Nullable String> get) {
    return attribute(name, get);
  }

  /** A day: an XML attribute; in JSON the date-time of its first instant. */
  default @Nullable String date(String name, Function<T, @Nullable String> get) {
    return attribute(name, get);
  }

  /** A JSON string member of this name for what XML of the same era has no place: null there. */
  default @Nullable String jsonMember(String name, Function<T, @Nullable String> get) {
    return null;
  }

  /** How often something occurs: an XML attribute; a JSON integer, or {@code unbounded}. */
  @Nullable String occurs(String name, Function<T, @Nullable String> get);

  /**
   * An attribute that an era demands and the model does not hold: written, and skipped when reading
   * (W2).
   */
  void constant(String name, String value);

  /** The text of an XML element, a JSON string. */
  @Nullable String text(Part part, Function<T, @Nullable String> get);

  /** Several such texts: repeated elements, an array of strings. */
  List<String> texts(Part part, Function<T, List<String>> get);

  /**
   * The text content of this very node (W3): the element's text, the {@code value} of the object,
   * the string itself.
   */
  String content(Function<T, String> get);

  /** As {@link #content}, where the JSON object has another name for it than {@code value}. */
  default String content(String member, Function<T, String> get) {
    return content(get);
  }

  /**
   * Text in languages (W6): elements with {@code xml:lang}; best match ({@code name}) and map
   * ({@code names}).
   */
  LocalisedText localised(Part part, Function<T, LocalisedText> get);

  /** XHTML in languages: as {@link #localised}, with elements inside those of the part in XML. */
  default LocalisedText markup(Part part, Function<T, LocalisedText> get) {
    return localised(part, get);
  }

  /**
   * What an attribute of reference metadata says: elements of one of three kinds in XML, one member
   * {@code value} of several types in JSON. Null if it says nothing.
   */
  default @Nullable ReportedValue reported(Function<T, @Nullable ReportedValue> get) {
    return inlineIfAny(get, ReportedValue::shape);
  }

  /**
   * A reference to another artefact or its item: {@code Ref} in SDMX-ML 2.1, a URN everywhere else.
   */
  @Nullable Urn reference(Part part, Function<T, @Nullable Urn> get);

  /**
   * A reference to something in an artefact that the message names beside it: a {@code Ref} without
   * that artefact in SDMX-ML 2.1, a URN everywhere else.
   *
   * @param owner the artefact named beside it
   */
  default @Nullable Urn referenceWithin(
      Part part, @Nullable Urn owner, Function<T, @Nullable Urn> get) {
    String text =
        text(
            part,
            own -> {
              Urn urn = get.apply(own);
              return urn == null ? null : urn.toString();
            });
    return text == null ? null : Urn.parse(text);
  }

  /** Several references. */
  List<Urn> references(Part part, Function<T, List<Urn>> get);

  /**
   * Several references with names: elements with an attribute of this name, an object from names to
   * URNs in JSON.
   */
  default List<NamedReference> namedReferences(
      Part part, String name, Function<T, List<NamedReference>> get) {
    Part target = Part.one("Target");
    return list(
        part,
        get,
        one ->
            new NamedReference(
                one.attribute(name, NamedReference::name),
                one.reference(target, NamedReference::target)));
  }

  /**
   * The id of something in the same artefact: {@code <Ref id=…>} in SDMX-ML 2.1, the id everywhere
   * else.
   */
  @Nullable String local(Part part, Function<T, @Nullable String> get);

  /** As {@link #local}, but SDMX-JSON 1.0 wants the URN of an item of this class. */
  @Nullable String localItem(Part part, String itemClass, Function<T, @Nullable String> get);

  /**
   * As {@link #local}, for something that a container inside the artefact holds; SDMX-JSON 1.0
   * wants the URN of an item of this class.
   */
  default @Nullable String localInContainer(
      Part part, String itemClass, Function<T, @Nullable String> get) {
    return local(part, get);
  }

  /** Several local ids. */
  List<String> locals(Part part, Function<T, List<String>> get);

  /** As {@link #locals}, but SDMX-JSON 1.0 wants the URNs of items of this class. */
  default List<String> localItems(Part part, String itemClass, Function<T, List<String>> get) {
    return locals(part, get);
  }

  /**
   * Several local ids, each in an element around another: {@code
   * GroupDimension/DimensionReference}; ids in JSON.
   */
  List<String> wrappedLocals(Part part, String inner, Function<T, List<String>> get);

  /** A nested object. */
  <P> @Nullable P group(Part part, Function<T, @Nullable P> get, Shape<P> shape);

  /** A nested object for which XML of the same era has no place: null there. */
  default <P> @Nullable P jsonGroup(Part part, Function<T, @Nullable P> get, Shape<P> shape) {
    return null;
  }

  /** A nested object that SDMX-JSON 1.0 writes as a URN instead. */
  default <P> @Nullable P groupOrUrn(
      Part part,
      Function<T, @Nullable P> get,
      Shape<P> shape,
      Function<P, Urn> toUrn,
      Function<Urn, P> fromUrn) {
    return group(part, get, shape);
  }

  /** A list of nested objects, with or without a wrapper in XML (W1), plain or decorated (W3). */
  <P> List<P> list(Part part, Function<T, List<P>> get, Shape<P> shape);

  /** A list of nested objects for which XML of the same era has no place: empty there. */
  default <P> List<P> jsonList(Part part, Function<T, List<P>> get, Shape<P> shape) {
    return List.of();
  }

  /** A list that mixes kinds (W4); order between kinds survives in XML and in the store only. */
  <P> List<P> mixed(Function<T, List<P>> get, List<Alternative<? extends P>> alternatives);

  /**
   * A list of objects that have no node of their own in XML: their parts follow each other (W5).
   * Such a shape asks in the order of the message; of a choice it asks for the second part only if
   * the first is null.
   */
  <P> List<P> flat(Part part, Function<T, List<P>> get, Shape<P> shape);

  /**
   * Parts of this very node that belong to an object of their own, such as the names of everything
   * nameable.
   */
  <P> P inline(Function<T, P> get, Shape<P> shape);

  /** As {@link #inline}, for parts that may all be absent: null if the message has none of them. */
  <P> @Nullable P inlineIfAny(Function<T, @Nullable P> get, Shape<P> shape);
}
