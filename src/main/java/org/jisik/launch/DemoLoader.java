package org.jisik.launch;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jisik.model.artefact.Dataflow;
import org.jisik.model.data.DataCursor;
import org.jisik.model.reference.ArtefactRef;
import org.jisik.model.reference.Version;
import org.jisik.service.DataLayouts;
import org.jisik.store.ContentLedger;
import org.jisik.store.DataStore;

/**
 * Fills the demo flow {@code BOK:KST_DEMO} if {@code jisik.demo.series} asks for it; once for each
 * size.
 */
@ApplicationScoped
class DemoLoader {

  /** After the content, which brings the flow's structure. */
  static final int AFTER_CONTENT = ContentLoader.PRIORITY + 100;

  private static final Logger LOG = Logger.getLogger(DemoLoader.class);

  private static final ArtefactRef FLOW =
      new ArtefactRef(Dataflow.TYPE.structureClass(), "BOK", "KST_DEMO", new Version("1.0.0"));

  private final DataStore data;
  private final DataLayouts layouts;
  private final ContentLedger ledger;
  private final Clock clock;
  private final Optional<Long> series;

  DemoLoader(
      DataStore data,
      DataLayouts layouts,
      ContentLedger ledger,
      Clock clock,
      @ConfigProperty(name = "jisik.demo.series") Optional<Long> series) {
    this.data = data;
    this.layouts = layouts;
    this.ledger = ledger;
    this.clock = clock;
    this.series = series;
  }

  void onStart(@Observes @Priority(AFTER_CONTENT) StartupEvent start) {
    series.filter(count -> count > 0).ifPresent(this::loadOnce);
  }

  private void loadOnce(long count) {
    String path = FLOW.label();
    String hash = "%d series".formatted(count);
    if (ledger.isLoaded(path, hash)) {
      return;
    }
    long began = clock.millis();
    try (DataCursor rows = new DemoCursor(layouts.layout(FLOW), count)) {
      DataStore.LoadResult result = data.load(FLOW, rows, clock.instant());
      LOG.infof(
          "%s: %d invented observations new, %d unchanged, in %d ms",
          path, result.inserted(), result.unchanged(), clock.millis() - began);
    }
    ledger.remember(path, hash);
  }
}
