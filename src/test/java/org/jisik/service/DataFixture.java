package org.jisik.service;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jisik.error.NotFound;
import org.jisik.format.DataFormat;
import org.jisik.format.StructureFormat;
import org.jisik.format.ml.SdmxMl21GenericDataFormat;
import org.jisik.format.ml.SdmxMl21StructureFormat;
import org.jisik.format.ml.SdmxMl21StructureSpecificDataFormat;
import org.jisik.format.ml.SdmxMl30DataFormat;
import org.jisik.format.ml.SdmxMl30StructureFormat;
import org.jisik.model.artefact.Artefact;
import org.jisik.model.artefact.DataStructure;
import org.jisik.model.data.Attachment;
import org.jisik.model.data.DataContents;
import org.jisik.model.data.DataCursor;
import org.jisik.model.data.DataLayout;
import org.jisik.model.data.LayoutLookup;
import org.jisik.model.data.MemoryDataSet;
import org.jisik.model.reference.Urn;
import org.junit.jupiter.api.Assumptions;

/**
 * Structures and data of a public statistical service: a folder with {@code structure.xml} and data
 * messages.
 */
final class DataFixture implements LayoutLookup {

  private static final Path DIRECTORY =
      Path.of(System.getProperty("jisik.fixtures", "../shared/fixtures"));

  private final Path folder;
  private final DataLayouts layouts;
  private final DataStructure structure;

  private DataFixture(Path folder, DataLayouts layouts, DataStructure structure) {
    this.folder = folder;
    this.layouts = layouts;
    this.structure = structure;
  }

  /** Reads the structures; skips the test if the fixture is absent. */
  static DataFixture of(String name, String structureId) {
    Path folder = DIRECTORY.resolve(name);
    Assumptions.assumeTrue(
        Files.isDirectory(folder),
        () -> "skipped: no fixture in " + folder + " (-Djisik.fixtures)");
    List<Artefact> artefacts = artefacts(folder.resolve("structure.xml"));
    MemoryStructureStore store = new MemoryStructureStore();
    store.save(artefacts, Instant.EPOCH);
    DataStructure structure =
        artefacts.stream()
            .filter(DataStructure.class::isInstance)
            .map(DataStructure.class::cast)
            .filter(one -> one.ref().id().equals(structureId))
            .findFirst()
            .orElseThrow(() -> new AssertionError("no structure " + structureId));
    return new DataFixture(folder, new DataLayouts(new Registry(store)), structure);
  }

  private static List<Artefact> artefacts(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      String start = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
      StructureFormat format =
          start.substring(0, 1000).contains("v3_0")
              ? new SdmxMl30StructureFormat()
              : new SdmxMl21StructureFormat();
      return format.read(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The layout that a message names; that of the structure where its flow is not in the fixture.
   */
  @Override
  public DataLayout layout(Urn reference) {
    try {
      return layouts.layout(reference);
    } catch (NotFound e) {
      return layout();
    }
  }

  DataLayout layout() {
    return layouts.layout(structure.ref());
  }

  /** What a data message of the fixture says. */
  DataContents contents(String file) {
    Path message = folder.resolve(file);
    try {
      return DataContents.of(open(message));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private DataCursor open(Path message) throws IOException {
    String text = Files.readString(message);
    return format(text.substring(0, 1000)).read(Files.newInputStream(message), this);
  }

  private static DataFormat format(String start) {
    if (start.contains(":Generic")) {
      return new SdmxMl21GenericDataFormat();
    }
    return start.contains("v3_0/message")
        ? new SdmxMl30DataFormat()
        : new SdmxMl21StructureSpecificDataFormat();
  }

  /** The same data as a data set of the structure, with each attribute at its level. */
  MemoryDataSet dataSet(DataContents contents) {
    DataLayout layout = layout();
    MemoryDataSet data = new MemoryDataSet(layout);
    contents
        .series()
        .forEach(
            (key, series) -> {
              data.series(key);
              series
                  .attributes()
                  .forEach(
                      (id, value) -> {
                        if (isOfDataSet(layout, id)) {
                          data.attribute(id, value);
                        } else {
                          data.series(key, id, value);
                        }
                      });
              series
                  .observations()
                  .forEach((period, values) -> data.observation(key, period, pairs(values)));
            });
    return data;
  }

  private static boolean isOfDataSet(DataLayout layout, String attribute) {
    return layout.attributes().get(layout.attributePosition(attribute)).attachment()
        instanceof Attachment.ToDataSet;
  }

  private static String[] pairs(Map<String, String> values) {
    return values.entrySet().stream()
        .flatMap(entry -> java.util.stream.Stream.of(entry.getKey(), entry.getValue()))
        .toArray(String[]::new);
  }
}
