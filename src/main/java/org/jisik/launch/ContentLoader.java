package org.jisik.launch;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jisik.error.InvalidMessage;
import org.jisik.error.SdmxException;
import org.jisik.format.csv.SdmxCsv20DataFormat;
import org.jisik.format.ml.SdmxMl31MetadataFormat;
import org.jisik.format.ml.SdmxMl31RegistryFormat;
import org.jisik.format.ml.SdmxMl31StructureFormat;
import org.jisik.model.artefact.Artefact;
import org.jisik.model.artefact.MetadataSet;
import org.jisik.model.data.DataCursor;
import org.jisik.model.reference.ArtefactRef;
import org.jisik.model.registry.RegistryMessage;
import org.jisik.model.registry.StatusMessage;
import org.jisik.model.registry.SubmitRegistrationsRequest;
import org.jisik.model.registry.SubmitRegistrationsResponse;
import org.jisik.service.Caller;
import org.jisik.service.DataLayouts;
import org.jisik.service.metadata.MetadataService;
import org.jisik.service.registration.RegistrationDesk;
import org.jisik.store.ContentLedger;
import org.jisik.store.DataStore;
import org.jisik.store.StructureStore;

/**
 * Loads the content at start, each file once: a file that has not changed since it was loaded is
 * left alone, one that has becomes a new version in history. A file is remembered after it is
 * loaded, so a start that was killed is made up for by the next.
 */
@ApplicationScoped
class ContentLoader {

  /** Among the beans that act at start. */
  static final int PRIORITY = 1000;

  /** The folder of messages that say where data are. */
  private static final String REGISTRATIONS = "registrations/";

  /** The folder of messages of reference metadata. */
  private static final String METADATA = "metadata/";

  /** Nobody has to sign in for what comes with the program. */
  private static final Caller PROGRAM = new Caller("", Set.of(Caller.ADMIN));

  private static final Logger LOG = Logger.getLogger(ContentLoader.class);

  private final StructureStore structures;
  private final DataStore data;
  private final DataLayouts layouts;
  private final ContentLedger ledger;
  private final RegistrationDesk registrations;
  private final MetadataService metadata;
  private final Clock clock;
  private final Content content;

  ContentLoader(
      StructureStore structures,
      DataStore data,
      DataLayouts layouts,
      ContentLedger ledger,
      RegistrationDesk registrations,
      MetadataService metadata,
      Clock clock,
      @ConfigProperty(name = "jisik.content") Optional<String> directory) {
    this.structures = structures;
    this.data = data;
    this.layouts = layouts;
    this.ledger = ledger;
    this.registrations = registrations;
    this.metadata = metadata;
    this.clock = clock;
    this.content = new Content(directory.map(Path::of));
  }

  void onStart(@Observes @Priority(PRIORITY) StartupEvent start) {
    content.paths().forEach(this::loadIfChanged);
  }

  private void loadIfChanged(String path) {
    String hash = content.hash(path);
    if (ledger.isLoaded(path, hash)) {
      return;
    }
    try {
      load(path);
    } catch (SdmxException e) {
      throw new InvalidMessage("content file %s: %s".formatted(path, e.getMessage()), e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    ledger.remember(path, hash);
  }

  private void load(String path) throws IOException {
    if (path.endsWith(".csv")) {
      loadData(path);
    } else if (path.startsWith(REGISTRATIONS)) {
      loadRegistrations(path);
    } else if (path.startsWith(METADATA)) {
      loadMetadata(path);
    } else {
      loadStructures(path);
    }
  }

  private void loadStructures(String path) throws IOException {
    try (InputStream file = content.open(path)) {
      List<Artefact> artefacts = new SdmxMl31StructureFormat().read(file);
      int changed = structures.save(artefacts, clock.instant());
      LOG.infof("%s: %d artefacts, %d new or changed", path, artefacts.size(), changed);
    }
  }

  private void loadMetadata(String path) throws IOException {
    try (InputStream file = content.open(path)) {
      List<Artefact> sets = new ArrayList<>();
      for (MetadataSet set : new SdmxMl31MetadataFormat().read(file, metadata)) {
        sets.add(metadata.conformity(set).orThrow());
      }
      int changed = structures.save(sets, clock.instant());
      LOG.infof("%s: %d metadata sets, %d new or changed", path, sets.size(), changed);
    }
  }

  private void loadRegistrations(String path) throws IOException {
    try (InputStream file = content.open(path)) {
      RegistryMessage message = new SdmxMl31RegistryFormat().readMessage(file);
      if (!(message instanceof SubmitRegistrationsRequest request)) {
        throw new InvalidMessage("expected a SubmitRegistrationsRequest");
      }
      SubmitRegistrationsResponse answer = registrations.submit(request, PROGRAM);
      for (SubmitRegistrationsResponse.Result result : answer.results()) {
        if (result.message().status() == StatusMessage.Status.FAILURE) {
          throw new InvalidMessage(
              "registration %s: %s"
                  .formatted(result.registration().id(), result.message().texts()));
        }
      }
      LOG.infof("%s: %d registrations", path, answer.results().size());
    }
  }

  private void loadData(String path) throws IOException {
    ArtefactRef flow = flowOf(path);
    try (DataCursor rows = read(path)) {
      DataStore.LoadResult result = data.load(flow, rows, clock.instant());
      LOG.infof(
          "%s: %d observations of %s new, %d revised, %d unchanged",
          path, result.inserted(), flow.label(), result.revised(), result.unchanged());
    }
  }

  /** The flow that the file's first row names. */
  private ArtefactRef flowOf(String path) throws IOException {
    try (DataCursor rows = read(path)) {
      rows.next();
      return rows.layout().context();
    }
  }

  private DataCursor read(String path) throws IOException {
    return new SdmxCsv20DataFormat().read(content.open(path), layouts);
  }
}
