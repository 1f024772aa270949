package org.jisik.schema;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Supplier;
import org.junit.jupiter.api.Assumptions;

/**
 * The official SDMX schemas, each compiled once per run.
 *
 * <p>They lie outside the repository, in the directory that {@code jisik.schemas} names; a test
 * that asks for one is skipped, saying so, where the directory is absent. What was validated is
 * counted and printed at the end of the run by {@link ValidationCount}.
 */
public final class OfficialSchemas {

  private static final Path DIRECTORY =
      Path.of(System.getProperty("jisik.schemas", "../shared/schemas"));

  private static final Map<String, OfficialSchema> COMPILED = new ConcurrentHashMap<>();
  private static final Map<String, Integer> VALIDATED = new ConcurrentSkipListMap<>();

  private OfficialSchemas() {}

  /** Every SDMX-ML 2.1 message whose elements are not specific to a data structure. */
  public static OfficialSchema ml21() {
    return xml("sdmx-ml-2.1");
  }

  public static OfficialSchema ml30() {
    return xml("sdmx-ml-3.0");
  }

  public static OfficialSchema ml31() {
    return xml("sdmx-ml-3.1");
  }

  /**
   * SDMX-ML messages with structure-specific data.
   *
   * @param version {@code 2.1}, {@code 3.0} or {@code 3.1}
   * @param structureSchema the XSD of the data structure; its imports are found by file name
   */
  public static OfficialSchema mlSpecific(String version, byte[] structureSchema) {
    return specific(version, new SchemaInput("file:///structure-specific.xsd", structureSchema));
  }

  /** The same for an XSD in a file; it may also import files near it. */
  public static OfficialSchema mlSpecific(String version, Path structureSchema) {
    return specific(version, SchemaInput.of(structureSchema));
  }

  private static OfficialSchema specific(String version, SchemaInput structureSchema) {
    String name = "sdmx-ml-" + version;
    return counting(name + " specific", XmlSchema.specific(directory(name), structureSchema));
  }

  public static OfficialSchema json10Structure() {
    return json("sdmx-json-1.0", "structure");
  }

  public static OfficialSchema json20Structure() {
    return json("sdmx-json-2.0", "structure");
  }

  public static OfficialSchema json21Structure() {
    return json("sdmx-json-2.1", "structure");
  }

  public static OfficialSchema json10Data() {
    return json("sdmx-json-1.0", "data");
  }

  public static OfficialSchema json20Data() {
    return json("sdmx-json-2.0", "data");
  }

  public static OfficialSchema json21Data() {
    return json("sdmx-json-2.1", "data");
  }

  public static OfficialSchema json20Metadata() {
    return json("sdmx-json-2.0", "metadata");
  }

  public static OfficialSchema json21Metadata() {
    return json("sdmx-json-2.1", "metadata");
  }

  /** Where the official samples lie; skips the test if they are absent. */
  public static Path samples(String name) {
    return directory("samples").resolve(name);
  }

  /** How many messages were valid so far, by schema. */
  static Map<String, Integer> validated() {
    return Map.copyOf(VALIDATED);
  }

  private static OfficialSchema xml(String name) {
    return compiled(name, () -> XmlSchema.message(directory(name)));
  }

  private static OfficialSchema json(String name, String kind) {
    return compiled(
        name + " " + kind,
        () -> JsonMessageSchema.of(directory(name).resolve("sdmx-json-" + kind + "-schema.json")));
  }

  private static OfficialSchema compiled(String name, Supplier<OfficialSchema> compiler) {
    return COMPILED.computeIfAbsent(name, key -> counting(key, compiler.get()));
  }

  private static OfficialSchema counting(String name, OfficialSchema schema) {
    return message -> {
      schema.validate(message);
      VALIDATED.merge(name, 1, Integer::sum);
    };
  }

  private static Path directory(String name) {
    Path directory = DIRECTORY.resolve(name);
    Assumptions.assumeTrue(
        Files.isDirectory(directory),
        () -> "skipped: no official schemas in %s (-Djisik.schemas=…)".formatted(directory));
    return directory;
  }
}
