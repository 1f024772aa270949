package org.jisik.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jisik.format.json.SdmxJson10StructureFormat;
import org.jisik.format.json.SdmxJson20StructureFormat;
import org.jisik.format.json.SdmxJson21StructureFormat;
import org.jisik.format.ml.SdmxMl21StructureFormat;
import org.jisik.format.ml.SdmxMl30StructureFormat;
import org.jisik.format.ml.SdmxMl31StructureFormat;
import org.jisik.model.artefact.Artefact;
import org.jisik.model.artefact.ArtefactType;
import org.jisik.model.artefact.ArtefactTypes;
import org.jisik.model.artefact.Examples;
import org.jisik.model.describe.Era;
import org.jisik.model.describe.OwnParts;
import org.jisik.model.text.LanguagePreference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The table in {@code docs/encodings.md} lists every type and says how encodings hold it. */
class EncodingsTableTest {

  private static final Path DOCUMENT = Path.of("docs/encodings.md");
  private static final List<Era> ERAS = List.of(Era.V21, Era.V30, Era.V31);

  /** In the order of the columns. */
  private static final List<StructureFormat> ENCODINGS =
      List.of(
          new SdmxMl21StructureFormat(),
          new SdmxJson10StructureFormat(),
          new SdmxMl30StructureFormat(),
          new SdmxJson20StructureFormat(),
          new SdmxMl31StructureFormat(),
          new SdmxJson21StructureFormat());

  private static final Set<String> HELD = Set.of("●", "◐");
  private static final Set<String> NOT_HELD = Set.of("→", "–");

  /** A row: the type, its six marks, and what they leave out. */
  private record Row(String type, List<String> marks, String remark) {

    private static Row of(String line) {
      List<String> cells = Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
      return new Row(cells.get(1), cells.subList(2, 8), cells.get(8));
    }
  }

  private static Map<String, Row> rows() {
    try (Stream<String> lines = Files.lines(DOCUMENT)) {
      return lines
          .filter(line -> line.matches("\\| [a-z]+ \\| [●◐→–] .*"))
          .map(Row::of)
          .collect(Collectors.toMap(Row::type, row -> row));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  static Stream<ArtefactType<?>> types() {
    return ArtefactTypes.IN_MESSAGES.stream();
  }

  @Test
  void everyTypeHasARow() {
    assertEquals(types().map(ArtefactType::resource).collect(Collectors.toSet()), rows().keySet());
  }

  @ParameterizedTest
  @MethodSource("types")
  void marksSayWhereTheTypeIs(ArtefactType<?> type) {
    List<String> marks = rows().get(type.resource()).marks();
    for (Era era : ERAS) {
      int column = 2 * ERAS.indexOf(era);
      check(type, "XML of " + era, marks.get(column), type.names(era).isPresent());
      check(type, "JSON of " + era, marks.get(column + 1), type.member(era).isPresent());
    }
  }

  private static void check(ArtefactType<?> type, String encoding, String mark, boolean isHeld) {
    assertTrue(
        (isHeld ? HELD : NOT_HELD).contains(mark),
        () -> "%s in %s: '%s'".formatted(type.resource(), encoding, mark));
  }

  @ParameterizedTest
  @MethodSource("types")
  void whatIsLeftOutOrChangedIsSaid(ArtefactType<?> type) {
    Row row = rows().get(type.resource());
    boolean needsRemark = row.marks().stream().anyMatch(Set.of("◐", "→")::contains);
    assertTrue(!needsRemark || !row.remark().isEmpty(), row.type());
  }

  static Stream<Arguments> examplesInWholeEncodings() {
    Map<String, Row> rows = rows();
    return ERAS.stream()
        .flatMap(era -> Examples.of(era).stream())
        .flatMap(
            example ->
                IntStream.range(0, ENCODINGS.size())
                    .filter(it -> rows.get(example.type().resource()).marks().get(it).equals("●"))
                    .mapToObj(it -> Arguments.of(example, ENCODINGS.get(it))));
  }

  @ParameterizedTest
  @MethodSource("examplesInWholeEncodings")
  void whatIsMarkedWholeLosesNothing(Artefact example, StructureFormat format) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    format.write(
        new MessageHeader("T1", Instant.EPOCH, "BOK", false),
        List.of(example),
        LanguagePreference.NONE,
        out);
    List<Artefact> read = format.read(new ByteArrayInputStream(out.toByteArray()));
    assertEquals(1, read.size());
    assertEquals(own(example, example.type()), own(read.get(0), example.type()));
  }

  private static <A extends Artefact> A own(Artefact artefact, ArtefactType<A> type) {
    return OwnParts.of(type.javaType().cast(artefact), type.shape());
  }
}
