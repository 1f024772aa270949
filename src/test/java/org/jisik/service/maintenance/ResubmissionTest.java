package org.jisik.service.maintenance;

import static org.junit.jupiter.api.Assertions.assertEquals;

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
import org.jisik.format.ml.SdmxMl31StructureFormat;
import org.jisik.model.artefact.Artefact;
import org.jisik.model.registry.SubmissionAction;
import org.jisik.model.text.LanguagePreference;
import org.jisik.rest.Formats;
import org.jisik.service.Caller;
import org.jisik.service.MemoryStructureStore;
import org.jisik.service.Registry;
import org.jisik.service.view.ArtefactViews;
import org.jisik.store.StructureStore;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What this server answers can be sent back to it as it is, in every encoding: nothing changes. */
class ResubmissionTest {

  private static final Path CONTENT = Path.of("sdmx/structures");

  private final StructureStore store = new MemoryStructureStore();
  private final ArtefactViews views = new ArtefactViews(new Registry(store));
  private final MaintenanceService service =
      new MaintenanceService(store, new FlowsWithData(Set.of()), views, Clock.systemUTC());

  static List<StructureFormat> formats() {
    return Formats.STRUCTURES;
  }

  @ParameterizedTest
  @MethodSource("formats")
  void whatIsAnsweredIsTheSameWhenItComesBack(StructureFormat format) throws IOException {
    loadContent();
    long revision = store.revision();
    List<Artefact> answered = views.of(store.findAll(store.list()), format.era());
    List<Request> requests =
        throughTheWire(answered, format).stream()
            .<Request>map(it -> new Request.Store(it, SubmissionAction.REPLACE))
            .toList();
    Submission submission = new Submission(requests, new Scope.Any(), format.era(), false);
    assertEquals(
        List.of(),
        Registrar.lines(service.submit(submission, new Caller("root", Set.of("admin")))).stream()
            .filter(line -> !line.endsWith("is as submitted already"))
            .toList());
    assertEquals(revision, store.revision());
  }

  private static List<Artefact> throughTheWire(List<Artefact> artefacts, StructureFormat format)
      throws IOException {
    ByteArrayOutputStream wire = new ByteArrayOutputStream();
    MessageHeader header = new MessageHeader("TEST", Instant.EPOCH, "TEST", false);
    format.write(header, artefacts, LanguagePreference.NONE, wire);
    return format.read(new ByteArrayInputStream(wire.toByteArray()));
  }

  private void loadContent() throws IOException {
    try (Stream<Path> files = Files.list(CONTENT)) {
      files.sorted().forEach(file -> store.save(read(file), Instant.EPOCH));
    }
  }

  private static List<Artefact> read(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      return new SdmxMl31StructureFormat().read(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
