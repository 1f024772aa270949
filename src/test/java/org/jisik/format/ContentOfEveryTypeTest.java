package org.jisik.format;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jisik.format.ml.SdmxMl31StructureFormat;
import org.jisik.model.artefact.ArtefactType;
import org.jisik.model.artefact.ArtefactTypes;
import org.junit.jupiter.api.Test;

/** Every type that is served answers with something real: the content has an artefact of each. */
class ContentOfEveryTypeTest {

  /** Types that SDMX 3.1, in which the content is authored, does not have. */
  private static final Map<String, String> NOT_AUTHORED =
      Map.of(
          "hierarchicalcodelist", "SDMX 2.1 sees our hierarchies as such",
          "structureset", "SDMX 2.1 sees our maps as such",
          "attachmentconstraint", "nothing in SDMX 3.x becomes one");

  @Test
  void everyTypeHasAnArtefact() throws IOException {
    Set<String> expected =
        ArtefactTypes.ALL.stream()
            .map(ArtefactType::resource)
            .filter(type -> !NOT_AUTHORED.containsKey(type))
            .collect(Collectors.toSet());
    assertEquals(expected, authored());
  }

  /** The types of everything in the files that {@code CONTENTS} names. */
  private static Set<String> authored() throws IOException {
    try (Stream<String> lines = Files.lines(Path.of("sdmx/CONTENTS"))) {
      return lines
          .filter(line -> line.startsWith("structures/"))
          .flatMap(line -> types(Path.of("sdmx", line)))
          .collect(Collectors.toSet());
    }
  }

  private static Stream<String> types(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      return new SdmxMl31StructureFormat()
          .read(in).stream().map(artefact -> artefact.type().resource());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
