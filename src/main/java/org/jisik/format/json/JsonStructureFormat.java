package org.jisik.format.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jisik.error.InvalidMessage;
import org.jisik.error.InvalidSyntax;
import org.jisik.format.SdmxMediaType;
import org.jisik.format.StructureFormat;
import org.jisik.format.StructureMessage;
import org.jisik.model.artefact.Artefact;
import org.jisik.model.artefact.ArtefactType;
import org.jisik.model.artefact.ArtefactTypes;
import org.jisik.model.artefact.LeftOut;
import org.jisik.model.describe.Era;
import org.jisik.model.reference.Urn;
import org.jisik.model.reference.Version;
import org.jisik.model.text.LanguagePreference;
import org.jisik.model.text.LocalisedText;
import org.jspecify.annotations.Nullable;

/**
 * Structure messages in SDMX-JSON: {@code meta}, then {@code data} with an array for each type.
 *
 * <p>Arrays in {@code data} of types that Jisik does not have are passed over when reading.
 */
abstract sealed class JsonStructureFormat implements StructureFormat
    permits SdmxJson10StructureFormat, SdmxJson20StructureFormat, SdmxJson21StructureFormat {

  private static final String LEFT_OUT = "Left out of the message";

  private final JsonDialect dialect;

  JsonStructureFormat(JsonDialect dialect) {
    this.dialect = dialect;
  }

  @Override
  public SdmxMediaType mediaType() {
    return dialect.mediaType();
  }

  @Override
  public Era era() {
    return dialect.era();
  }

  @Override
  public Optional<String> obstacle(Artefact artefact) {
    Optional<String> obstacle = artefact.obstacle(era());
    return obstacle.isPresent() || artefact.type().member(era()).isPresent()
        ? obstacle
        : Optional.of("%s has no %s".formatted(dialect, artefact.type().structureClass().name()));
  }

  // Writing

  @Override
  public void write(StructureMessage message, LanguagePreference languages, OutputStream out)
      throws IOException {
    try (JsonGenerator generator = StrictJson.MAPPER.getFactory().createGenerator(out)) {
      write(message.heldBy(this::obstacle), new JsonOut(generator, languages));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private void write(StructureMessage message, JsonOut out) {
    List<Artefact> artefacts = message.artefacts();
    out.startObject();
    JsonMeta.write(out, dialect.schema(), message.header(), languages(artefacts, out.languages()));
    out.startObject("data");
    byMember(artefacts).forEach((member, sameType) -> writeArray(member, sameType, out));
    out.endObject();
    writeNotices(message.leftOut(), out);
    out.endObject();
  }

  /** What is left out; {@code errors} is the place of SDMX-JSON for every status information. */
  private void writeNotices(List<LeftOut> leftOut, JsonOut out) {
    if (leftOut.isEmpty()) {
      return;
    }
    out.startArray("errors");
    for (LeftOut notice : leftOut) {
      out.startObject();
      out.number("code", BigDecimal.valueOf(dialect.noticeCode()));
      out.string("title", LEFT_OUT);
      out.string("detail", notice.toString());
      out.endObject();
    }
    out.endArray();
  }

  /** The languages of the names, first that of the first best match. */
  private static List<String> languages(List<Artefact> artefacts, LanguagePreference preference) {
    List<LocalisedText> names = artefacts.stream().map(artefact -> artefact.base().name()).toList();
    Stream<LocalisedText.Text> best =
        names.stream().flatMap(name -> name.best(preference).stream()).limit(1);
    Stream<LocalisedText.Text> all = names.stream().flatMap(name -> name.texts().stream());
    return Stream.concat(best, all).map(LocalisedText.Text::language).distinct().toList();
  }

  private Map<String, List<Artefact>> byMember(List<Artefact> artefacts) {
    Map<String, List<Artefact>> arrays = new LinkedHashMap<>();
    for (Artefact artefact : artefacts) {
      String member = artefact.type().member(era()).orElseThrow();
      arrays.computeIfAbsent(member, m -> new ArrayList<>()).add(artefact);
    }
    return arrays;
  }

  private void writeArray(String member, List<Artefact> artefacts, JsonOut out) {
    out.startArray(member);
    artefacts.forEach(artefact -> write(artefact, artefact.type(), out));
    out.endArray();
  }

  private <A extends Artefact> void write(Artefact artefact, ArtefactType<A> type, JsonOut out) {
    A value = type.javaType().cast(artefact);
    out.startObject();
    type.shape()
        .exchange(new JsonSink<>(out, dialect, JsonSelf.artefact(urn(artefact, type)), value));
    out.endObject();
  }

  /** The URN under the class of this era; an artefact without a version counts as 1.0. */
  private Urn urn(Artefact artefact, ArtefactType<?> type) {
    Version version = artefact.base().version();
    return new Urn(
        type.structureClass(era()),
        artefact.base().agency(),
        artefact.base().id(),
        (version.text().isEmpty() ? Version.DEFAULT : version).text(),
        "");
  }

  // Reading

  @Override
  public List<Artefact> read(InputStream in) {
    JsonMembers message = JsonMembers.of(parse(in), "");
    JsonMembers meta = message.object("meta");
    JsonMembers data = message.object("data");
    return data == null ? List.of() : readAll(data, language(meta));
  }

  private static JsonNode parse(InputStream in) {
    try {
      return StrictJson.MAPPER.readTree(in);
    } catch (JsonProcessingException e) {
      throw new InvalidMessage(
          "not a JSON document that is read here: %s%s"
              .formatted(place(e.getLocation()), e.getOriginalMessage()),
          e);
    } catch (IOException e) {
      throw new InvalidMessage("the message cannot be read to its end: " + e.getMessage(), e);
    }
  }

  /** Limits are broken nowhere in particular. */
  private static String place(@Nullable JsonLocation location) {
    return location == null
        ? ""
        : "line %d, column %d: ".formatted(location.getLineNr(), location.getColumnNr());
  }

  private static String language(@Nullable JsonMembers meta) {
    return Optional.ofNullable(meta).stream()
        .flatMap(known -> known.strings("contentLanguages").stream())
        .findFirst()
        .orElse(LocalisedText.DEFAULT_LANGUAGE);
  }

  private List<Artefact> readAll(JsonMembers data, String language) {
    List<Artefact> artefacts = new ArrayList<>();
    for (String member : data.namesBeginning("")) {
      type(member).ifPresent(type -> artefacts.addAll(readArray(data, member, type, language)));
    }
    return artefacts;
  }

  private Optional<ArtefactType<?>> type(String member) {
    return ArtefactTypes.IN_MESSAGES.stream()
        .filter(type -> type.member(era()).filter(member::equals).isPresent())
        .findFirst();
  }

  private <A extends Artefact> List<A> readArray(
      JsonMembers data, String member, ArtefactType<A> type, String language) {
    return data.takeObjects(member).stream()
        .map(artefact -> readArtefact(artefact, type, language))
        .toList();
  }

  private <A extends Artefact> A readArtefact(
      JsonMembers artefact, ArtefactType<A> type, String language) {
    try {
      return JsonSource.read(artefact, type.shape(), dialect, language);
    } catch (InvalidSyntax e) {
      throw artefact.broken(String.valueOf(e.getMessage()));
    }
  }
}
