package org.jisik.format.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jisik.format.SdmxMediaType;
import org.jisik.format.StructureFormat;
import org.jisik.format.StructureMessage;
import org.jisik.model.artefact.Artefact;
import org.jisik.model.artefact.ArtefactType;
import org.jisik.model.artefact.ArtefactTypes;
import org.jisik.model.describe.Era;
import org.jisik.model.reference.Urn;
import org.jisik.model.reference.Version;
import org.jisik.model.text.LanguagePreference;

/**
 * Structure messages in SDMX-JSON: {@code meta}, then {@code data} with an array for each type.
 *
 * <p>Arrays in {@code data} of types that Jisik does not have are passed over when reading.
 */
abstract sealed class JsonStructureFormat implements StructureFormat
    permits SdmxJson10StructureFormat, SdmxJson20StructureFormat, SdmxJson21StructureFormat {

  private final JsonDialect dialect;
  private final JsonFrame frame;

  JsonStructureFormat(JsonDialect dialect) {
    this.dialect = dialect;
    this.frame = new JsonFrame(dialect, "structure");
  }

  @Override
  public SdmxMediaType mediaType() {
    return frame.mediaType();
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
    frame.open(
        out, message.header(), artefacts.stream().map(artefact -> artefact.base().name()).toList());
    byMember(artefacts).forEach((member, sameType) -> writeArray(member, sameType, out));
    frame.close(out, message.leftOut());
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
    JsonContent content = JsonContent.read(in);
    JsonMembers data = content.data();
    if (data != null && data.node().has("dataSets")) {
      throw data.broken("it has dataSets, so this is a data message, not one of structures");
    }
    return data == null ? List.of() : readAll(data, content.language());
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
    return data.streamObjects(member)
        .map(artefact -> JsonSource.read(artefact, type.shape(), dialect, language))
        .toList();
  }
}
