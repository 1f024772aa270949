package org.jisik.rest;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/**
 * Says which methods a resource allows, to those who ask for it and to those who try another: a
 * router knows the methods of a class of resources only.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9110.html#section-10.2.1">RFC 9110, Allow</a>
 */
@ApplicationScoped
public class AllowedMethods {

  /** Behind the filters of Quarkus for CORS and security. */
  private static final int PRIORITY = 50;

  private final Edges edges;

  public AllowedMethods(Edges edges) {
    this.edges = edges;
  }

  void register(@Observes Filters filters) {
    filters.register(this::answer, PRIORITY);
  }

  private void answer(RoutingContext routing) {
    Exchange exchange = new Exchange(routing);
    boolean isAsked = routing.request().method().equals(HttpMethod.OPTIONS);
    if (isAsked && edges.contains(exchange.path())) {
      routing.response().putHeader("Allow", of(exchange.path())).end();
    } else {
      routing.next();
    }
  }

  /** The methods that are allowed at a path of the API. */
  String of(String path) {
    Edge edge = edges.of(path);
    return edge.methods(path.startsWith(edge.path()) ? path.substring(edge.path().length()) : path);
  }
}
