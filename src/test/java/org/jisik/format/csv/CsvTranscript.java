package org.jisik.format.csv;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jisik.format.DataFormat;
import org.jisik.model.data.Attachment;
import org.jisik.model.data.CodeNames;
import org.jisik.model.data.ComplexValue;
import org.jisik.model.data.Component;
import org.jisik.model.data.DataCursor;
import org.jisik.model.data.DataCursor.Step;
import org.jisik.model.data.DataLayout;
import org.jisik.model.data.LayoutLookup;
import org.jisik.model.data.Utf8;
import org.jisik.model.reference.ArtefactRef;
import org.jisik.model.reference.StructureClass;
import org.jisik.model.reference.Urn;
import org.jisik.model.reference.Version;
import org.jisik.model.text.LocalisedText;

/**
 * What a cursor says, step by step, as lines that people can read; and layouts as short as that.
 */
final class CsvTranscript {

  private CsvTranscript() {}

  /** One line for each step: its name, key, and the values that are there. */
  static List<String> of(DataFormat format, String message, LayoutLookup layouts) {
    return of(format, new ByteArrayInputStream(message.getBytes(StandardCharsets.UTF_8)), layouts);
  }

  static List<String> of(DataFormat format, InputStream message, LayoutLookup layouts) {
    List<String> lines = new ArrayList<>();
    try (DataCursor cursor = format.read(message, layouts)) {
      for (Step step = cursor.next(); step != Step.END; step = cursor.next()) {
        lines.add(line(step, cursor));
      }
    }
    return lines;
  }

  private static String line(Step step, DataCursor cursor) {
    DataLayout layout = cursor.layout();
    return switch (step) {
      case DATA_SET -> "DATA_SET " + layout.context().label() + " " + cursor.action().letter();
      case ATTRIBUTES -> "ATTRIBUTES " + key(cursor) + time(cursor) + values(cursor, true);
      case SERIES -> "SERIES " + key(cursor) + values(cursor, false);
      case OBSERVATION -> "OBSERVATION " + key(cursor) + time(cursor) + values(cursor, true);
      case END -> "END";
    };
  }

  private static String key(DataCursor cursor) {
    return IntStream.range(0, cursor.layout().dimensions().size())
        .mapToObj(i -> cursor.dimension(i).toString())
        .collect(Collectors.joining("."));
  }

  private static String time(DataCursor cursor) {
    return cursor.time().isPresent() ? " " + cursor.time() : "";
  }

  private static String values(DataCursor cursor, boolean withMeasures) {
    StringBuilder values = new StringBuilder();
    DataLayout layout = cursor.layout();
    for (int i = 0; withMeasures && i < layout.measures().size(); i++) {
      append(layout.measures().get(i).id(), cursor.measure(i), values);
    }
    for (int i = 0; i < layout.attributes().size(); i++) {
      append(layout.attributes().get(i).id(), cursor.attribute(i), values);
    }
    return values.toString();
  }

  private static void append(String id, Utf8 value, StringBuilder values) {
    if (value.isPresent()) {
      String text = value.toString();
      boolean isComplex = ComplexValue.isComplex(value);
      values
          .append(' ')
          .append(id)
          .append('=')
          .append(isComplex ? shown(ComplexValue.decode(text)) : text);
    }
  }

  private static String shown(ComplexValue value) {
    return value.values().stream()
        .map(
            part ->
                part.texts().stream()
                    .map(text -> text.language() + ":" + text.value())
                    .collect(Collectors.joining("+")))
        .toList()
        .toString();
  }

  /**
   * A layout for tests.
   *
   * @param text {@code ID(VERSION) / dimensions / time / measures / attributes}, ids separated by
   *     spaces; an attribute is of the observation, or after {@code @} of dimensions joined by
   *     dots, or of the data set if nothing follows
   */
  static DataLayout layout(String text) {
    String[] parts = text.split("/", -1);
    List<String> times = ids(parts[2]);
    List<Component> dimensions = ids(parts[1]).stream().map(CsvTranscript::coded).toList();
    return new DataLayout(
        new ArtefactRef(
            new StructureClass("datastructure", "DataStructure"),
            "EX",
            parts[0].strip(),
            new Version("1.0")),
        null,
        LocalisedText.NONE,
        dimensions,
        times.isEmpty() ? null : Component.uncoded(times.get(0), "ObservationalTimePeriod"),
        dimensions.size(),
        ids(parts[3]).stream().map(id -> Component.uncoded(id, "Double")).toList(),
        ids(parts[4]).stream().map(CsvTranscript::attribute).toList(),
        List.of());
  }

  private static List<String> ids(String text) {
    return text.isBlank() ? List.of() : List.of(text.strip().split(" +"));
  }

  private static DataLayout.Attribute attribute(String text) {
    String[] parts = text.split("@", -1);
    return new DataLayout.Attribute(coded(parts[0]), attachment(parts));
  }

  private static Attachment attachment(String[] parts) {
    if (parts.length == 1) {
      return Attachment.ToObservation.OBSERVATION;
    }
    return parts[1].isEmpty()
        ? Attachment.ToDataSet.DATA_SET
        : new Attachment.ToDimensions(List.of(parts[1].split("\\.")));
  }

  private static Component coded(String id) {
    Urn list = new Urn(new StructureClass("codelist", "Codelist"), "EX", "CL_" + id, "1.0", "");
    CodeNames codes = new CodeNames(list, Map.of());
    return new Component(id, LocalisedText.of("en", id), codes, "String", false, false, false);
  }
}
