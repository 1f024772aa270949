package org.jisik.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jisik.format.MessageHeader;
import org.jisik.format.StructureFormat;
import org.jisik.format.json.SdmxJson10StructureFormat;
import org.jisik.format.json.SdmxJson20StructureFormat;
import org.jisik.format.json.SdmxJson21StructureFormat;
import org.jisik.format.ml.SdmxMl21StructureFormat;
import org.jisik.format.ml.SdmxMl30StructureFormat;
import org.jisik.format.ml.SdmxMl31StructureFormat;
import org.jisik.model.artefact.Artefact;
import org.jisik.model.text.LanguagePreference;
import org.jisik.query.StructureQuery;
import org.jisik.query.StructureQuery.Relation;
import org.jisik.query.StructureQuery.Which;
import org.jisik.schema.OfficialSchema;
import org.jisik.schema.OfficialSchemas;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * What is authored once, in SDMX-ML 3.1, is served valid in every encoding, whole and as stubs,
 * type by type.
 */
class ContentInEveryEncodingTest {

  private final MemoryStructureStore store = new MemoryStructureStore();
  private final Registry registry = new Registry(store);
  private final StructureService service = new StructureService(registry, Clock.systemUTC());

  @BeforeEach
  void loadTheContent() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("sdmx/structures"))) {
      files
          .filter(file -> file.toString().endsWith(".xml"))
          .forEach(file -> store.save(read(file), Instant.EPOCH));
    }
  }

  private static List<Artefact> read(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      return new SdmxMl31StructureFormat().read(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @TestFactory
  Stream<DynamicTest> sdmxMl21() {
    return tests(new SdmxMl21StructureFormat(), OfficialSchemas.ml21());
  }

  @TestFactory
  Stream<DynamicTest> sdmxMl30() {
    return tests(new SdmxMl30StructureFormat(), OfficialSchemas.ml30());
  }

  @TestFactory
  Stream<DynamicTest> sdmxMl31() {
    return tests(new SdmxMl31StructureFormat(), OfficialSchemas.ml31());
  }

  @TestFactory
  Stream<DynamicTest> sdmxJson10() {
    return tests(new SdmxJson10StructureFormat(), OfficialSchemas.json10Structure());
  }

  @TestFactory
  Stream<DynamicTest> sdmxJson20() {
    return tests(new SdmxJson20StructureFormat(), OfficialSchemas.json20Structure());
  }

  @TestFactory
  Stream<DynamicTest> sdmxJson21() {
    return tests(new SdmxJson21StructureFormat(), OfficialSchemas.json21Structure());
  }

  private Stream<DynamicTest> tests(StructureFormat format, OfficialSchema schema) {
    List<String> present =
        store.findAll(store.list()).stream()
            .filter(artefact -> format.obstacle(artefact).isEmpty())
            .map(artefact -> artefact.type().resource())
            .distinct()
            .toList();
    assertFalse(present.isEmpty());
    return present.stream()
        .flatMap(
            type ->
                Stream.of(StructureQuery.Detail.values()).flatMap(detail -> queries(type, detail)))
        .map(
            query ->
                DynamicTest.dynamicTest(
                    "%s %s %s"
                        .formatted(
                            query.which().types(), query.detail(), query.references().relations()),
                    () -> check(query, format, schema)));
  }

  /** Of each type alone; where that makes a difference also with all that comes along. */
  private static Stream<StructureQuery> queries(String type, StructureQuery.Detail detail) {
    Set<String> any = Set.of(StructureQuery.ANY);
    StructureQuery alone =
        StructureQuery.of(new Which(Set.of(type), any, any, any, Set.of()), detail);
    return detail == StructureQuery.Detail.REFERENCE_PARTIAL
        ? Stream.of(alone, with(alone, Relation.ALL))
        : Stream.of(alone);
  }

  private static StructureQuery with(StructureQuery query, Relation relation) {
    return new StructureQuery(
        query.which(), StructureQuery.References.of(relation), query.detail(), query.asOf());
  }

  private void check(StructureQuery query, StructureFormat format, OfficialSchema schema)
      throws IOException {
    List<Artefact> artefacts = service.find(query, format.era()).artefacts();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    MessageHeader header = new MessageHeader("T1", Instant.EPOCH, "BOK", false);
    List<Artefact> held = artefacts.stream().filter(it -> format.obstacle(it).isEmpty()).toList();
    format.write(header, held, LanguagePreference.NONE, out);
    schema.validate(out.toByteArray());
    List<Artefact> read = format.read(new ByteArrayInputStream(out.toByteArray()));
    assertEquals(labels(held), labels(read));
  }

  /** Sorted: one resource may stand for several types, each in an array of its own. */
  private static List<String> labels(List<Artefact> artefacts) {
    return artefacts.stream().map(artefact -> artefact.ref().label()).sorted().toList();
  }
}
