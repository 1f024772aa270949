package org.jisik.rest;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * The headers of every answer of the API, errors too: what it varies by, and that it may be kept
 * but is to be asked for again, since what is published may change at any second.
 */
@ApplicationScoped
public class GeneralHeaders {

  /** Ahead of everything that can answer. */
  private static final int PRIORITY = 400;

  private static final String VARY = "Accept, Accept-Encoding, Accept-Language, Origin";

  private final Clock clock;
  private volatile Second second = new Second(Instant.EPOCH);

  /** A second and how it is written, which many answers share. */
  private record Second(Instant instant, String text) {
    Second(Instant instant) {
      this(instant, HttpDate.format(instant));
    }
  }

  public GeneralHeaders(Clock clock) {
    this.clock = clock;
  }

  void register(@Observes Filters filters) {
    filters.register(this::add, PRIORITY);
  }

  private void add(RoutingContext routing) {
    MultiMap headers = routing.response().headers();
    headers.set("Date", date());
    if (routing.request().uri().startsWith(Edges.ROOT)) {
      headers.set("Vary", VARY).set("Cache-Control", "no-cache");
    }
    routing.next();
  }

  private String date() {
    Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
    Second current = second;
    if (!current.instant().equals(now)) {
      current = new Second(now);
      second = current;
    }
    return current.text();
  }
}
