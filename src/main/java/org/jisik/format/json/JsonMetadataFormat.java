package org.jisik.format.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.jisik.format.FormatOptions;
import org.jisik.format.MetadataFormat;
import org.jisik.format.MetadataMessage;
import org.jisik.format.SdmxMediaType;
import org.jisik.model.artefact.MetadataSet;
import org.jisik.model.describe.Era;
import org.jisik.model.metadata.MetadataLayoutLookup;
import org.jisik.model.metadata.MetadataReport;
import org.jisik.model.reference.Urn;

/** Reference metadata in SDMX-JSON: {@code meta}, then the sets in {@code data}. */
abstract sealed class JsonMetadataFormat implements MetadataFormat
    permits SdmxJson20MetadataFormat, SdmxJson21MetadataFormat {

  private final JsonDialect dialect;
  private final JsonFrame frame;
  private final String member;

  JsonMetadataFormat(JsonDialect dialect) {
    this.dialect = dialect;
    this.frame = new JsonFrame(dialect, "metadata");
    this.member = MetadataSet.TYPE.member(dialect.era()).orElseThrow();
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
  public Optional<String> obstacle(MetadataSet set) {
    Optional<String> obstacle = set.obstacle(era());
    return obstacle.isEmpty() && set.targets().stream().anyMatch(Urn::isWildcard)
        ? Optional.of("%s has no targets with wildcards".formatted(dialect))
        : obstacle;
  }

  @Override
  public void write(MetadataMessage message, FormatOptions options, OutputStream out)
      throws IOException {
    try (JsonGenerator generator = StrictJson.MAPPER.getFactory().createGenerator(out)) {
      write(message.heldBy(this::obstacle), new JsonOut(generator, options.languages()));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private void write(MetadataMessage message, JsonOut out) {
    List<MetadataSet> sets = message.reports().stream().map(MetadataReport::set).toList();
    frame.open(out, message.header(), sets.stream().map(set -> set.base().name()).toList());
    out.startArray(member);
    sets.forEach(set -> write(set, out));
    out.endArray();
    frame.close(out, message.leftOut());
  }

  private void write(MetadataSet set, JsonOut out) {
    out.startObject();
    MetadataSet.TYPE
        .shape()
        .exchange(new JsonSink<>(out, dialect, JsonSelf.artefact(set.ref().urn()), set));
    out.endObject();
  }

  @Override
  public List<MetadataSet> read(InputStream in, MetadataLayoutLookup layouts) {
    JsonContent content = JsonContent.read(in);
    return content.data() == null
        ? List.of()
        : content
            .data()
            .streamObjects(member)
            .map(set -> JsonSource.read(set, MetadataSet.TYPE.shape(), dialect, content.language()))
            .toList();
  }
}
