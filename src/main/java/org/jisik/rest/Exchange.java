package org.jisik.rest;

import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.RoutingContext;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * A request as sent, before JAX-RS has looked at it: SDMX reads its own meaning into paths, queries
 * and headers.
 *
 * @param routing the request and its answer on the wire
 */
public record Exchange(RoutingContext routing) {

  /** The parameters of the query. */
  public QueryParameters parameters() {
    return QueryParameters.parse(request().query());
  }

  /** Path and query as sent, percent-encoded. */
  String target() {
    return request().uri();
  }

  /** The path as sent, percent-encoded. */
  public String path() {
    int query = target().indexOf('?');
    return query < 0 ? target() : target().substring(0, query);
  }

  /**
   * The part of the path behind a resource, percent-encoded as sent: JAX-RS decodes what a template
   * like {@code path:.*} takes, and what was {@code %2F} could no longer be told from {@code /}.
   *
   * @param root the path of the resource, of which as many parts are left out
   */
  public String pathBelow(String root) {
    int parts = root.split("/", -1).length;
    String[] sent = path().split("/", parts + 1);
    return sent.length > parts ? sent[parts] : "";
  }

  /** Where clients reach this server: scheme, host and port, no path. */
  public URI server() {
    return URI.create(request().scheme() + "://" + request().authority());
  }

  /** All that a header says, repeated headers joined; null if it is not there. */
  public @Nullable String header(String name) {
    return request().headers().contains(name)
        ? String.join(",", request().headers().getAll(name))
        : null;
  }

  /** The languages of the answer. */
  public Languages languages() {
    return Languages.parse(header("Accept-Language"), parameters());
  }

  /** How the answer is packed. */
  Coding coding() {
    return Coding.choose(header("Accept-Encoding"), parameters());
  }

  /** Whether only the head of the answer is wanted. */
  public boolean isHead() {
    return request().method().equals(HttpMethod.HEAD);
  }

  /** Whether nothing but an answer is wanted. */
  boolean isReading() {
    return isHead() || request().method().equals(HttpMethod.GET);
  }

  /** Whether a status has been sent, after which nothing can be taken back. */
  public boolean isCommitted() {
    return routing.response().headWritten();
  }

  /**
   * Cuts the connection, so that nobody takes half an answer for a whole one. Waits until it is
   * cut: whoever ends the answer afterwards, as JAX-RS does, ends nothing.
   */
  public void breakOff() {
    if (request().version() == HttpVersion.HTTP_2) {
      routing.response().reset();
    } else {
      request().connection().close().toCompletionStage().toCompletableFuture().join();
    }
  }

  private HttpServerRequest request() {
    return routing.request();
  }
}
