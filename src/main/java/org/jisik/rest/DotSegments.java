package org.jisik.rest;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Keeps keys that consist of blanks alone: {@code .} and {@code ..} are keys in SDMX, but to a
 * router they are steps through the path, even percent-encoded.
 *
 * <p>Runs ahead of the router, which looks at what was sent only through a normalised path. Such a
 * part is passed on percent-encoded twice; {@link PercentCoding#decode} undoes one layer, {@link
 * #restore} the other.
 */
@ApplicationScoped
public class DotSegments {

  /** Ahead of all routes, behind the CORS filter. */
  private static final int PRIORITY = 250;

  private static final Pattern DOTS = Pattern.compile("(?<=/)(\\.|%2[eE]){1,2}(?=/|$)");
  private static final String TWICE_ENCODED = "%252E";
  private static final String ONCE_ENCODED = "%2E";

  void register(@Observes Filters filters) {
    filters.register(DotSegments::keep, PRIORITY);
  }

  private static void keep(RoutingContext routing) {
    String uri = routing.request().uri();
    int query = uri.indexOf('?');
    String path = query < 0 ? uri : uri.substring(0, query);
    if (!path.startsWith(Edges.ROOT + "/") || !DOTS.matcher(path).find()) {
      routing.next();
      return;
    }
    routing.reroute(
        routing.request().method(), protect(path) + (query < 0 ? "" : uri.substring(query)));
  }

  /** The path with its dot parts encoded twice. */
  static String protect(String path) {
    return DOTS.matcher(path)
        .replaceAll(
            match ->
                Matcher.quoteReplacement(
                    TWICE_ENCODED.repeat(match.group().replaceAll("(?i)%2e", ".").length())));
  }

  /** A decoded part of a path as it was sent. No part that SDMX knows holds a percent sign. */
  static String restore(String part) {
    return part.replace(ONCE_ENCODED, ".");
  }
}
