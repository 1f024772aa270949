package org.jisik.format.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.util.TokenBuffer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
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
 * Writes the parts of one object as the members of a JSON object, as they come.
 *
 * @param out the open object
 * @param dialect the version of SDMX-JSON
 * @param self who the object is
 * @param value whose parts these are
 */
record JsonSink<T>(JsonOut out, JsonDialect dialect, JsonSelf self, T value) implements Parts<T> {

  @Override
  public Era era() {
    return dialect.era();
  }

  // Identity and links

  @Override
  public String identity(String structureClass, Function<T, String> get) {
    String id = get.apply(value);
    out.string("id", id);
    self.identify(structureClass, id);
    return id;
  }

  @Override
  public String identityBy(Function<T, String> structureClass, Function<T, String> get) {
    return identity(structureClass.apply(value), get);
  }

  @Override
  public @Nullable String identityIfAny(String structureClass, Function<T, @Nullable String> get) {
    String id = get.apply(value);
    return id == null ? null : identity(structureClass, owner -> id);
  }

  @Override
  public @Nullable String uri(Function<T, @Nullable String> get) {
    String uri = get.apply(value);
    self.uri(uri);
    return uri;
  }

  @Override
  public List<Link> links(Function<T, List<Link>> get) {
    List<Link> links = get.apply(value);
    self.write(out, dialect, links);
    return links;
  }

  @Override
  public List<Link> annotationUrls(Function<T, List<Link>> get) {
    List<Link> links = get.apply(value);
    if (!links.isEmpty()) {
      out.startArray("links");
      links.forEach(out::link);
      out.endArray();
    }
    return links;
  }

  @Override
  public @Nullable String linkedAttribute(String name, Function<T, @Nullable String> get) {
    String url = get.apply(value);
    if (url != null) {
      self.link(new Link(name, url, null, null, null, LocalisedText.NONE));
    }
    return url;
  }

  // Scalars

  @Override
  public @Nullable String attribute(String name, Function<T, @Nullable String> get) {
    return string(name, get.apply(value));
  }

  @Override
  public @Nullable String attribute(Part part, Function<T, @Nullable String> get) {
    return string(part.member(), get.apply(value));
  }

  private @Nullable String string(String member, @Nullable String text) {
    out.stringIfAny(member, text);
    return text;
  }

  @Override
  public @Nullable String jsonMember(String name, Function<T, @Nullable String> get) {
    return attribute(name, get);
  }

  @Override
  public @Nullable Boolean flag(String name, Function<T, @Nullable Boolean> get) {
    Boolean flag = get.apply(value);
    if (flag != null) {
      out.flag(name, flag);
    }
    return flag;
  }

  @Override
  public @Nullable Boolean flag(Part part, Function<T, @Nullable Boolean> get) {
    return flag(part.member(), get);
  }

  @Override
  public @Nullable String flagOrText(String name, Function<T, @Nullable String> get) {
    String text = get.apply(value);
    if ("true".equals(text) || "false".equals(text)) {
      out.flag(name, Boolean.parseBoolean(text));
      return text;
    }
    return string(name, text);
  }

  @Override
  public @Nullable BigDecimal number(String name, Function<T, @Nullable BigDecimal> get) {
    BigDecimal number = get.apply(value);
    if (number != null) {
      out.number(name, number);
    }
    return number;
  }

  @Override
  public @Nullable String occurs(String name, Function<T, @Nullable String> get) {
    String occurs = get.apply(value);
    if (occurs == null || occurs.equals(JsonMembers.UNBOUNDED)) {
      return string(name, occurs);
    }
    out.number(name, new BigDecimal(occurs));
    return occurs;
  }

  @Override
  public @Nullable String dateTime(String name, Function<T, @Nullable String> get) {
    String text = get.apply(value);
    string(name, text == null ? null : JsonMoment.of(text));
    return text;
  }

  @Override
  public @Nullable String date(String name, Function<T, @Nullable String> get) {
    return dateTime(name, get);
  }

  @Override
  public void constant(String name, String constant) {
    out.string(name, constant);
  }

  @Override
  public @Nullable String text(Part part, Function<T, @Nullable String> get) {
    return string(part.member(), get.apply(value));
  }

  @Override
  public List<String> texts(Part part, Function<T, List<String>> get) {
    List<String> texts = get.apply(value);
    if (!texts.isEmpty()) {
      out.strings(part.member(), texts);
    }
    return texts;
  }

  @Override
  public String content(Function<T, String> get) {
    return content(JsonMembers.CONTENT, get);
  }

  @Override
  public String content(String member, Function<T, String> get) {
    String content = get.apply(value);
    out.string(member, content);
    return content;
  }

  @Override
  public LocalisedText localised(Part part, Function<T, LocalisedText> get) {
    LocalisedText text = get.apply(value);
    out.localised(part.member(), text);
    return text;
  }

  @Override
  public @Nullable ReportedValue reported(Function<T, @Nullable ReportedValue> get) {
    ReportedValue reported = get.apply(value);
    if (reported != null) {
      JsonReportedValue.write(reported, out);
    }
    return reported;
  }

  // References

  @Override
  public @Nullable Urn reference(Part part, Function<T, @Nullable Urn> get) {
    Urn urn = get.apply(value);
    string(part.member(), urn == null ? null : written(urn));
    return urn;
  }

  private String written(Urn urn) {
    return EraClasses.written(urn, era()).toString();
  }

  @Override
  public @Nullable Urn referenceWithin(
      Part part, @Nullable Urn owner, Function<T, @Nullable Urn> get) {
    return reference(part, get);
  }

  @Override
  public List<Urn> references(Part part, Function<T, List<Urn>> get) {
    List<Urn> urns = get.apply(value);
    if (!urns.isEmpty()) {
      out.strings(part.member(), urns.stream().map(this::written).toList());
    }
    return urns;
  }

  @Override
  public List<NamedReference> namedReferences(
      Part part, String name, Function<T, List<NamedReference>> get) {
    List<NamedReference> references = get.apply(value);
    if (!references.isEmpty()) {
      out.startObject(part.member());
      references.forEach(this::member);
      out.endObject();
    }
    return references;
  }

  private void member(NamedReference reference) {
    Urn target = reference.target();
    if (target != null) {
      out.string(reference.name() == null ? target.id() : reference.name(), written(target));
    }
  }

  @Override
  public @Nullable String local(Part part, Function<T, @Nullable String> get) {
    return text(part, get);
  }

  @Override
  public @Nullable String localItem(
      Part part, String itemClass, Function<T, @Nullable String> get) {
    String id = get.apply(value);
    boolean isUrn = id != null && dialect.hasItemUrns();
    string(part.member(), isUrn ? self.sibling(itemClass, String.valueOf(id)).toString() : id);
    return id;
  }

  @Override
  public @Nullable String localInContainer(
      Part part, String itemClass, Function<T, @Nullable String> get) {
    String id = get.apply(value);
    boolean isUrn = id != null && dialect.hasItemUrns();
    string(part.member(), isUrn ? self.cousin(itemClass, String.valueOf(id)).toString() : id);
    return id;
  }

  @Override
  public List<String> locals(Part part, Function<T, List<String>> get) {
    return texts(part, get);
  }

  @Override
  public List<String> localItems(Part part, String itemClass, Function<T, List<String>> get) {
    List<String> ids = get.apply(value);
    if (!dialect.hasItemUrns()) {
      return texts(part, get);
    }
    texts(part, own -> ids.stream().map(id -> self.sibling(itemClass, id).toString()).toList());
    return ids;
  }

  @Override
  public List<String> wrappedLocals(Part part, String inner, Function<T, List<String>> get) {
    return texts(part, get);
  }

  // Nested objects

  @Override
  public <P> @Nullable P group(Part part, Function<T, @Nullable P> get, Shape<P> shape) {
    P nested = get.apply(value);
    if (nested != null) {
      out.startObject(part.member());
      shape.exchange(inner(out, nested));
      out.endObject();
    }
    return nested;
  }

  @Override
  public <P> @Nullable P jsonGroup(Part part, Function<T, @Nullable P> get, Shape<P> shape) {
    return group(part, get, shape);
  }

  private <P> JsonSink<P> inner(JsonOut to, P nested) {
    return new JsonSink<>(to, dialect, self.inner(), nested);
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
    P nested = get.apply(value);
    string(part.member(), nested == null ? null : toUrn.apply(nested).toString());
    return nested;
  }

  @Override
  public <P> List<P> list(Part part, Function<T, List<P>> get, Shape<P> shape) {
    List<P> list = get.apply(value);
    write(part, list, shape);
    return list;
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
    List<P> list = get.apply(value);
    alternatives.forEach(alternative -> writeKind(list, alternative));
    return list;
  }

  private <P> void writeKind(List<?> list, Alternative<P> kind) {
    List<P> members = list.stream().filter(kind::takes).map(kind.type()::cast).toList();
    write(kind.part(), members, kind.shape());
  }

  private <P> void write(Part part, List<P> list, Shape<P> shape) {
    if (list.isEmpty()) {
      return;
    }
    switch (part.decoration()) {
      case NONE, OBJECT -> writeObjects(part, list, shape);
      case STRING_OR_OBJECT, PARALLEL, SUBSET ->
          JsonDecoration.of(part)
              .write(out, list.stream().map(nested -> capture(nested, shape)).toList());
    }
  }

  private <P> void writeObjects(Part part, List<P> list, Shape<P> shape) {
    out.startArray(part.member());
    for (P nested : list) {
      out.startObject();
      shape.exchange(inner(out, nested));
      out.endObject();
    }
    out.endArray();
  }

  /** A value with its flags, as an object that is then written in another way. */
  private <P> ObjectNode capture(P nested, Shape<P> shape) {
    try (TokenBuffer buffer = new TokenBuffer(StrictJson.MAPPER, false)) {
      JsonOut captured = new JsonOut(buffer, out.languages());
      captured.startObject();
      shape.exchange(inner(captured, nested));
      captured.endObject();
      return StrictJson.MAPPER.readTree(buffer.asParser());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public <P> P inline(Function<T, P> get, Shape<P> shape) {
    P part = get.apply(value);
    shape.exchange(new JsonSink<>(out, dialect, self, part));
    return part;
  }

  @Override
  public <P> @Nullable P inlineIfAny(Function<T, @Nullable P> get, Shape<P> shape) {
    P part = get.apply(value);
    if (part != null) {
      shape.exchange(new JsonSink<>(out, dialect, self, part));
    }
    return part;
  }
}
