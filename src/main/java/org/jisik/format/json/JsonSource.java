package org.jisik.format.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jisik.error.InvalidSyntax;
import org.jisik.model.describe.Alternative;
import org.jisik.model.describe.Era;
import org.jisik.model.describe.EraClasses;
import org.jisik.model.describe.Link;
import org.jisik.model.describe.NamedReference;
import org.jisik.model.describe.Part;
import org.jisik.model.describe.Parts;
import org.jisik.model.describe.ReportedValue;
import org.jisik.model.describe.Shape;
import org.jisik.model.reference.Urn;
import org.jisik.model.text.LocalisedText;
import org.jspecify.annotations.Nullable;

/**
 * Reads the parts of one object from the members of a JSON object.
 *
 * @param members the object
 * @param dialect the version of SDMX-JSON
 * @param language the language of texts that come without a map
 */
record JsonSource<T>(JsonMembers members, JsonDialect dialect, String language)
    implements Parts<T> {

  private static final String LINKS = "links";

  @Override
  public Era era() {
    return dialect.era();
  }

  // Identity and links

  @Override
  public String identity(String structureClass, Function<T, String> get) {
    return members.require("id");
  }

  @Override
  public @Nullable String identityIfAny(String structureClass, Function<T, @Nullable String> get) {
    return members.string("id");
  }

  @Override
  public @Nullable String uri(Function<T, @Nullable String> get) {
    return linked(JsonSelf.SELF, "uri");
  }

  @Override
  public @Nullable String linkedAttribute(String name, Function<T, @Nullable String> get) {
    return linked(name, "href");
  }

  /** A member of the link that is such to its holder; that link is then no link of its own. */
  private @Nullable String linked(String rel, String member) {
    String found = null;
    for (JsonMembers link : members.takeObjects(LINKS)) {
      if (rel.equals(link.string("rel"))) {
        found = link.string(member);
        members.setAside(rel);
      }
    }
    return found;
  }

  @Override
  public List<Link> links(Function<T, List<Link>> get) {
    return members.takeObjects(LINKS).stream()
        .filter(link -> !members.isSetAside(link.require("rel")))
        .map(this::link)
        .toList();
  }

  @Override
  public List<Link> annotationUrls(Function<T, List<Link>> get) {
    return members.takeObjects(LINKS).stream().map(this::link).toList();
  }

  private Link link(JsonMembers link) {
    return new Link(
        link.require("rel"),
        link.string("href"),
        link.string("urn"),
        link.string("type"),
        link.string("hreflang"),
        localised(link, "title"),
        link.string("uri"));
  }

  // Scalars

  @Override
  public @Nullable String attribute(String name, Function<T, @Nullable String> get) {
    return members.scalar(name);
  }

  @Override
  public @Nullable String attribute(Part part, Function<T, @Nullable String> get) {
    return members.string(part.member());
  }

  @Override
  public @Nullable String jsonMember(String name, Function<T, @Nullable String> get) {
    return members.string(name);
  }

  @Override
  public @Nullable Boolean flag(String name, Function<T, @Nullable Boolean> get) {
    JsonNode member = members.take(name);
    if (member != null && !member.isBoolean()) {
      throw members.broken(
          name, "expected true or false, found " + JsonMembers.kind(member) + " " + member);
    }
    return member == null ? null : (Boolean) member.booleanValue();
  }

  @Override
  public @Nullable Boolean flag(Part part, Function<T, @Nullable Boolean> get) {
    return flag(part.member(), get);
  }

  @Override
  public @Nullable String flagOrText(String name, Function<T, @Nullable String> get) {
    JsonNode member = members.take(name);
    return member != null && member.isBoolean()
        ? String.valueOf(member.booleanValue())
        : members.string(name);
  }

  @Override
  public @Nullable BigDecimal number(String name, Function<T, @Nullable BigDecimal> get) {
    JsonNode member = members.take(name);
    if (member != null && !member.isNumber()) {
      throw members.broken(name, "expected a number, found " + JsonMembers.kind(member));
    }
    return member == null ? null : member.decimalValue();
  }

  @Override
  public @Nullable String occurs(String name, Function<T, @Nullable String> get) {
    JsonNode member = members.take(name);
    if (member == null) {
      return null;
    }
    if (!member.isIntegralNumber() && !member.asText().equals(JsonMembers.UNBOUNDED)) {
      throw members.broken(name, "expected an integer or 'unbounded', found " + member);
    }
    return member.asText();
  }

  @Override
  public @Nullable String date(String name, Function<T, @Nullable String> get) {
    String moment = members.string(name);
    return moment == null ? null : JsonMoment.toDay(moment);
  }

  @Override
  public void constant(String name, String value) {
    members.take(name);
  }

  @Override
  public @Nullable String text(Part part, Function<T, @Nullable String> get) {
    return members.string(part.member());
  }

  @Override
  public List<String> texts(Part part, Function<T, List<String>> get) {
    return members.strings(part.member());
  }

  @Override
  public String content(Function<T, String> get) {
    return content(JsonMembers.CONTENT, get);
  }

  @Override
  public String content(String member, Function<T, String> get) {
    return members.require(member);
  }

  @Override
  public LocalisedText localised(Part part, Function<T, LocalisedText> get) {
    return localised(members, part.member());
  }

  /** The map of all languages; without it the best match, in the language of the message. */
  private LocalisedText localised(JsonMembers owner, String member) {
    String best = owner.string(member);
    JsonMembers all = owner.object(member + "s");
    if (all == null) {
      return best == null ? LocalisedText.NONE : LocalisedText.of(language, best);
    }
    return new LocalisedText(
        all.keys().stream().map(tag -> new LocalisedText.Text(tag, all.require(tag))).toList());
  }

  @Override
  public @Nullable ReportedValue reported(Function<T, @Nullable ReportedValue> get) {
    return JsonReportedValue.read(members);
  }

  // References

  @Override
  public @Nullable Urn reference(Part part, Function<T, @Nullable Urn> get) {
    String urn = members.string(part.member());
    return urn == null ? null : urn(part, urn);
  }

  private Urn urn(Part part, String text) {
    try {
      return EraClasses.read(Urn.parse(text), era());
    } catch (InvalidSyntax e) {
      throw members.broken(part.member(), String.valueOf(e.getMessage()));
    }
  }

  @Override
  public @Nullable Urn referenceWithin(
      Part part, @Nullable Urn owner, Function<T, @Nullable Urn> get) {
    return reference(part, get);
  }

  @Override
  public List<Urn> references(Part part, Function<T, List<Urn>> get) {
    return members.strings(part.member()).stream().map(text -> urn(part, text)).toList();
  }

  @Override
  public List<NamedReference> namedReferences(
      Part part, String name, Function<T, List<NamedReference>> get) {
    JsonMembers named = members.object(part.member());
    return named == null
        ? List.of()
        : named.keys().stream()
            .map(key -> new NamedReference(key, urn(part, named.require(key))))
            .toList();
  }

  @Override
  public @Nullable String local(Part part, Function<T, @Nullable String> get) {
    return members.string(part.member());
  }

  @Override
  public @Nullable String localItem(
      Part part, String itemClass, Function<T, @Nullable String> get) {
    String text = members.string(part.member());
    return text == null ? null : item(part, text);
  }

  @Override
  public List<String> localItems(Part part, String itemClass, Function<T, List<String>> get) {
    return locals(part, get).stream().map(text -> item(part, text)).toList();
  }

  @Override
  public @Nullable String localInContainer(
      Part part, String itemClass, Function<T, @Nullable String> get) {
    String path = localItem(part, itemClass, get);
    return path == null ? null : path.substring(path.indexOf('.') + 1);
  }

  private String item(Part part, String text) {
    return text.startsWith("urn:") ? urn(part, text).item() : text;
  }

  @Override
  public List<String> locals(Part part, Function<T, List<String>> get) {
    return members.strings(part.member());
  }

  @Override
  public List<String> wrappedLocals(Part part, String inner, Function<T, List<String>> get) {
    return members.strings(part.member());
  }

  // Nested objects

  @Override
  public <P> @Nullable P group(Part part, Function<T, @Nullable P> get, Shape<P> shape) {
    JsonMembers nested = members.object(part.member());
    return nested == null ? null : read(nested, shape);
  }

  @Override
  public <P> @Nullable P jsonGroup(Part part, Function<T, @Nullable P> get, Shape<P> shape) {
    return group(part, get, shape);
  }

  private <P> P read(JsonMembers nested, Shape<P> shape) {
    return read(nested, shape, dialect, language);
  }

  /** Reads a whole object; where the version is closed, nothing else may be in it. */
  static <P> P read(JsonMembers object, Shape<P> shape, JsonDialect dialect, String language) {
    try {
      P value = shape.exchange(new JsonSource<>(object, dialect, language));
      if (dialect.isClosed()) {
        object.rejectUnknown();
      }
      return value;
    } catch (InvalidSyntax e) {
      throw object.broken(String.valueOf(e.getMessage()));
    }
  }

  @Override
  public <P> @Nullable P groupOrUrn(
      Part part,
      Function<T, @Nullable P> get,
      Shape<P> shape,
      Function<P, Urn> toUrn,
      Function<Urn, P> fromUrn) {
    if (!dialect.hasItemUrns()) {
      return group(part, get, shape);
    }
    String urn = members.string(part.member());
    return urn == null ? null : fromUrn.apply(urn(part, urn));
  }

  @Override
  public <P> List<P> list(Part part, Function<T, List<P>> get, Shape<P> shape) {
    return JsonDecoration.of(part).read(members).map(nested -> read(nested, shape)).toList();
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
    List<P> all = new ArrayList<>();
    alternatives.forEach(kind -> all.addAll(kind(kind)));
    return all;
  }

  private <K> List<K> kind(Alternative<K> kind) {
    return JsonDecoration.of(kind.part())
        .read(members)
        .map(nested -> read(nested, kind.shape()))
        .toList();
  }

  @Override
  public <P> P inline(Function<T, P> get, Shape<P> shape) {
    return shape.exchange(new JsonSource<>(members, dialect, language));
  }

  @Override
  public <P> @Nullable P inlineIfAny(Function<T, @Nullable P> get, Shape<P> shape) {
    int before = members.found();
    P part = shape.exchange(new JsonSource<>(members, dialect, language));
    return members.found() > before ? part : null;
  }
}
