package org.jisik.rest;

import io.quarkus.security.AuthenticationCompletionException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jisik.error.Forbidden;
import org.jisik.error.NotFound;
import org.jisik.error.SdmxException;
import org.jisik.error.Unauthenticated;
import org.jisik.error.Unavailable;
import org.jisik.rest.Statuses.Status;

/**
 * Turns whatever went wrong below {@code /sdmx} into an SDMX error message.
 *
 * <p>What is not the client's fault is logged under a number, and the client is told the number and
 * nothing else.
 */
public class ErrorMapper {

  private static final Logger LOG = Logger.getLogger(ErrorMapper.class);

  private final Edges edges;
  private final ErrorAnswer answer;
  private final Challenge challenge;
  private final AllowedMethods methods;

  public ErrorMapper(Edges edges, ErrorAnswer answer, Challenge challenge, AllowedMethods methods) {
    this.edges = edges;
    this.answer = answer;
    this.challenge = challenge;
    this.methods = methods;
  }

  /** Errors that are written for the client. */
  @ServerExceptionMapper
  public Response sdmx(SdmxException error, RoutingContext routing) {
    Exchange exchange = new Exchange(routing);
    if (error instanceof Unavailable) {
      LOG.warn(error.getMessage(), error);
    }
    Edge edge = edges.of(exchange.path());
    ResponseBuilder response =
        Response.fromResponse(
            answer.of(
                edge, exchange, edge.statuses().of(error), String.valueOf(error.getMessage())));
    if (error instanceof Unauthenticated) {
      challenge.schemes().forEach(scheme -> response.header("WWW-Authenticate", scheme));
    }
    return response.build();
  }

  /** Credentials that are no good. Only our own words are passed on, never those of a parser. */
  @ServerExceptionMapper({
    AuthenticationFailedException.class,
    AuthenticationCompletionException.class
  })
  public Response credentials(RuntimeException error, RoutingContext routing) {
    return sdmx(
        error.getCause() instanceof Unauthenticated known
            ? known
            : new Unauthenticated("the credentials that were sent are not valid", error),
        routing);
  }

  /** A resource for signed-in callers. */
  @ServerExceptionMapper
  public Response anonymous(UnauthorizedException error, RoutingContext routing) {
    return sdmx(new Unauthenticated("only users who have signed in may do this", error), routing);
  }

  /** A resource for callers of a certain role. */
  @ServerExceptionMapper
  public Response forbidden(ForbiddenException error, RoutingContext routing) {
    return sdmx(new Forbidden("this user does not have the role for this", error), routing);
  }

  /** Errors of the router: unknown paths, methods and types of content. */
  @ServerExceptionMapper
  public Response http(WebApplicationException error, RoutingContext routing) {
    Exchange exchange = new Exchange(routing);
    int status = error.getResponse().getStatus();
    if (!edges.contains(exchange.path()) || status < 400) {
      return error.getResponse();
    }
    Response.Status reason = Response.Status.fromStatusCode(status);
    String title = reason == null ? "HTTP " + status : reason.getReasonPhrase();
    String message = "%s: %s %s".formatted(title, routing.request().method(), exchange.path());
    if (status == Response.Status.NOT_FOUND.getStatusCode()) {
      return sdmx(new NotFound(message), routing);
    }
    Response answered =
        answer.of(edges.of(exchange.path()), exchange, Status.without(status, title), message);
    return status == Response.Status.METHOD_NOT_ALLOWED.getStatusCode()
        ? Response.fromResponse(answered).header("Allow", methods.of(exchange.path())).build()
        : answered;
  }

  /** Everything else is our fault. */
  @ServerExceptionMapper
  public Response bug(Throwable error, RoutingContext routing) {
    Exchange exchange = new Exchange(routing);
    String number = UUID.randomUUID().toString();
    LOG.errorf(error, "%s failed: %s", exchange.path(), number);
    return answer.of(
        edges.of(exchange.path()),
        exchange,
        Statuses.INTERNAL,
        "the server failed to answer; its log tells why under " + number);
  }
}
