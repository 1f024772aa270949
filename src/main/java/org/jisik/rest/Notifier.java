package org.jisik.rest;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.jisik.format.RegistryFormat;
import org.jisik.format.ml.SdmxMl31RegistryFormat;
import org.jisik.model.registry.RegistryEvent;
import org.jisik.service.registration.Notice;
import org.jisik.service.registration.Notices;
import org.jisik.service.registration.NotifiedHosts;
import org.jisik.store.EventLog;

/**
 * Tells subscribers what has changed, soon after it has: {@code NotifyRegistryEvent} messages of
 * SDMX-ML 3.1 by HTTP POST. Rests if the operator allows no host.
 *
 * <p>A notice that nobody takes is tried a few times and then given up, so that one subscriber
 * cannot hold up the others. Redirects are not followed: they would lead to other hosts.
 */
@ApplicationScoped
public class Notifier {

  private static final Logger LOG = Logger.getLogger(Notifier.class);
  private static final RegistryFormat FORMAT = new SdmxMl31RegistryFormat();
  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final long INTERVAL_MS = 1000;
  private static final int ATTEMPTS = 3;
  private static final int FIRST_REFUSAL = 300;

  private final EventLog log;
  private final Notices notices;
  private final NotifiedHosts hosts;
  private final MessageHeaders headers;
  private final HttpClient client =
      HttpClient.newBuilder()
          .followRedirects(HttpClient.Redirect.NEVER)
          .connectTimeout(PATIENCE)
          .build();
  private final ScheduledExecutorService clockwork =
      Executors.newSingleThreadScheduledExecutor(
          work -> {
            Thread thread = new Thread(work, "notifier");
            thread.setDaemon(true);
            return thread;
          });

  public Notifier(EventLog log, Notices notices, NotifiedHosts hosts, MessageHeaders headers) {
    this.log = log;
    this.notices = notices;
    this.hosts = hosts;
    this.headers = headers;
  }

  void start(@Observes StartupEvent event) {
    if (hosts.isAny()) {
      clockwork.scheduleWithFixedDelay(
          this::tellAll, INTERVAL_MS, INTERVAL_MS, TimeUnit.MILLISECONDS);
    }
  }

  void stop(@Observes ShutdownEvent event) {
    clockwork.shutdownNow();
  }

  /** An exception would end the schedule. */
  private void tellAll() {
    try {
      while (!Thread.currentThread().isInterrupted() && log.takeNext(this::tell)) {
        LOG.debug("told of a change");
      }
    } catch (RuntimeException e) {
      LOG.warn("changes could not be told to subscribers; they will be later", e);
    }
  }

  private void tell(List<RegistryEvent> events) {
    notices.of(events).forEach(this::send);
  }

  private void send(Notice notice) {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(notice.url()))
            .timeout(PATIENCE)
            .header("Content-Type", FORMAT.mediaType().toString())
            .POST(HttpRequest.BodyPublishers.ofByteArray(message(notice)))
            .build();
    try {
      for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
        if (isTaken(request)) {
          return;
        }
        TimeUnit.MILLISECONDS.sleep(attempt * INTERVAL_MS);
      }
      LOG.warnf("gave up telling %s of %s", notice.url(), notice.message().subscription());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("the server stops; what is left is told later", e);
    }
  }

  private byte[] message(Notice notice) {
    return ErrorAnswer.bytes(out -> FORMAT.write(headers.next(), notice.message(), out));
  }

  private boolean isTaken(HttpRequest request) throws InterruptedException {
    try {
      int status = client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
      LOG.debugf("%s answered %d to a notice", request.uri(), status);
      return status < FIRST_REFUSAL;
    } catch (IOException e) {
      LOG.debugf("%s did not take a notice: %s", request.uri(), e.getMessage());
      return false;
    }
  }
}
