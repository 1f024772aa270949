package org.jisik.rest;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.core.Response;
import org.jisik.rest.Statuses.Status;

/**
 * Refuses URLs of the API that are too long, in SDMX's own way; the HTTP server, which refuses only
 * much longer ones, would do it without a word.
 */
@ApplicationScoped
public class RefusedTargets {

  /** Behind CORS, so that browsers see the refusal. */
  private static final int PRIORITY = 260;

  private static final int MAX_LENGTH = 1 << 15;
  private static final Status TOO_LONG = Status.without(414, "URI too long");

  private final Edges edges;
  private final ErrorAnswer errors;

  public RefusedTargets(Edges edges, ErrorAnswer errors) {
    this.edges = edges;
    this.errors = errors;
  }

  void register(@Observes Filters filters) {
    filters.register(this::checkLength, PRIORITY);
  }

  private void checkLength(RoutingContext routing) {
    Exchange exchange = new Exchange(routing);
    int length = exchange.target().length();
    if (length > MAX_LENGTH && edges.contains(exchange.path())) {
      refuse(
          exchange,
          TOO_LONG,
          "the URL has %d characters, %d at most are read".formatted(length, MAX_LENGTH));
    } else {
      routing.next();
    }
  }

  private void refuse(Exchange exchange, Status status, String message) {
    Response answer = errors.of(edges.of(exchange.path()), exchange, status, message);
    HttpServerResponse response = exchange.routing().response().setStatusCode(answer.getStatus());
    answer.getStringHeaders().forEach(response::putHeader);
    if (exchange.isHead() || !(answer.getEntity() instanceof byte[] body)) {
      response.end();
    } else {
      response.end(Buffer.buffer(body));
    }
  }
}
