package org.jisik.format.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jisik.error.NotAcceptable;
import org.jisik.format.FormatOptions;
import org.jisik.format.MessageHeader;
import org.jisik.model.data.Component;
import org.jisik.model.data.DataLayout;
import org.jisik.model.data.DataSet;
import org.jisik.model.text.LocalisedText;

/**
 * Writes a data message in one pass over the data: the data sets first, with indexes into lists of
 * values that grow on the way, then the structures with these lists.
 *
 * <p>Members have no order by the standard, and its own samples are ordered so. What is kept in
 * memory is the distinct values of listed components: codes and periods, and in 1.0 texts.
 *
 * @see <a
 *     href="https://github.com/sdmx-twg/sdmx-json/blob/v2.0.0/data-message/docs/1-sdmx-json-field-guide.md">SDMX-JSON
 *     2.0, field guide</a>
 */
final class JsonDataWriter {

  private static final JsonFactory JSON =
      JsonFactory.builder()
          .build()
          .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
          .disable(JsonGenerator.Feature.AUTO_CLOSE_JSON_CONTENT)
          .disable(JsonGenerator.Feature.FLUSH_PASSED_TO_STREAM);

  private final JsonDataDialect dialect;
  private final FormatOptions options;
  private final JsonBytes out;
  private final List<JsonPresentation> presentations = new ArrayList<>();

  JsonDataWriter(JsonDataDialect dialect, FormatOptions options, OutputStream out) {
    this.dialect = dialect;
    this.options = options;
    this.out = new JsonBytes(out);
  }

  /** Writes the whole message. @throws NotAcceptable before any output if 1.0 cannot hold it */
  void write(MessageHeader header, List<DataSet> dataSets) throws IOException {
    dataSets.forEach(one -> presentation(one.layout()));
    checkCapacity();
    generate(json -> writeMeta(json, header));
    out.raw(",\"data\":{\"dataSets\":[");
    for (int index = 0; index < dataSets.size(); index++) {
      out.raw(index == 0 ? "" : ",");
      writeDataSet(index, dataSets.get(index));
    }
    out.raw(dialect.isSince20() ? "],\"structures\":[" : "],\"structure\":");
    writeStructures();
    out.raw(dialect.isSince20() ? "]}}" : "}}");
    out.flush();
  }

  /** Begins the message: what follows the generator ends it. */
  private void writeMeta(JsonGenerator json, MessageHeader header) throws IOException {
    json.writeStartObject();
    JsonMeta.write(
        new JsonOut(json, options.languages()), dialect.schema(), header, contentLanguages());
  }

  /** The languages of the names of flows and components; those of codes are commonly the same. */
  private List<String> contentLanguages() {
    return layouts().stream()
        .flatMap(JsonDataWriter::names)
        .flatMap(name -> name.texts().stream())
        .map(text -> text.language().toLowerCase(Locale.ROOT))
        .filter(language -> !language.isEmpty())
        .distinct()
        .toList();
  }

  private static Stream<LocalisedText> names(DataLayout layout) {
    Stream<Component> components =
        Stream.of(
                layout.dimensions().stream(),
                layout.measures().stream(),
                layout.attributes().stream().map(DataLayout.Attribute::component))
            .flatMap(some -> some);
    return Stream.concat(Stream.of(layout.name()), components.map(Component::name));
  }

  private List<DataLayout> layouts() {
    return presentations.stream().map(JsonPresentation::layout).toList();
  }

  private JsonPresentation presentation(DataLayout layout) {
    return presentations.stream()
        .filter(one -> one.presents(layout))
        .findFirst()
        .orElseGet(
            () -> {
              JsonPresentation added = new JsonPresentation(layout, dialect, options);
              presentations.add(added);
              return added;
            });
  }

  private void checkCapacity() {
    if (dialect.isSince20()) {
      return;
    }
    if (presentations.size() > 1) {
      throw new NotAcceptable(
          "SDMX-JSON 1.0 holds data of one structure, these are of %d"
              .formatted(presentations.size()));
    }
    for (DataLayout layout : layouts()) {
      if (layout.measures().size() > 1) {
        throw new NotAcceptable(
            "SDMX-JSON 1.0 holds one measure, %s has %d"
                .formatted(layout.structure(), layout.measures().size()));
      }
    }
  }

  private void writeDataSet(int index, DataSet data) throws IOException {
    JsonPresentation presentation = presentation(data.layout());
    presentation.dataSets().add(index);
    out.raw('{');
    if (dialect.isSince20()) {
      out.raw("\"structure\":");
      out.number(presentations.indexOf(presentation));
      out.raw(',');
    }
    out.raw("\"links\":");
    generate(json -> JsonStructureWriter.writeContext(json, data.layout()));
    out.raw(",\"action\":\"");
    out.raw(dialect.action(data.action()));
    out.raw('"');
    new JsonDataSetWriter(presentation, out).write(data);
    out.raw('}');
  }

  private void writeStructures() throws IOException {
    for (JsonPresentation one : presentations) {
      out.raw(one == presentations.get(0) ? "" : ",");
      generate(json -> new JsonStructureWriter(dialect, options.languages(), json).write(one));
    }
  }

  @FunctionalInterface
  private interface Json {
    void writeTo(JsonGenerator json) throws IOException;
  }

  private void generate(Json part) throws IOException {
    try (JsonGenerator json = JSON.createGenerator(out)) {
      part.writeTo(json);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }
}
