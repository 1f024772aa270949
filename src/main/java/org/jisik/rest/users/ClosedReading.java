package org.jisik.rest.users;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.HttpSecurityPolicy;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jisik.error.Unauthenticated;

/**
 * Lets nobody read who has not signed in, if {@code jisik.reading} is {@code authenticated}.
 *
 * <p>Runs ahead of everything that answers, so no tag, date or length leaks, and closes whatever it
 * does not know: only the health checks stay open. What it lets through is for the caller alone.
 */
@ApplicationScoped
public class ClosedReading implements HttpSecurityPolicy {

  /** Who may read. */
  public enum Reading {
    PUBLIC,
    AUTHENTICATED
  }

  private static final Pattern OPEN = Pattern.compile("/q/health(/.*)?");

  private final boolean isClosed;

  public ClosedReading(
      @ConfigProperty(name = "jisik.reading", defaultValue = "public") Reading reading) {
    this.isClosed = reading == Reading.AUTHENTICATED;
  }

  @Override
  public Uni<CheckResult> checkPermission(
      RoutingContext routing, Uni<SecurityIdentity> identity, AuthorizationRequestContext context) {
    if (!isClosed || OPEN.matcher(routing.normalizedPath()).matches()) {
      return CheckResult.permit();
    }
    return identity.map(
        caller -> {
          if (caller.isAnonymous()) {
            throw new AuthenticationFailedException(
                new Unauthenticated("only users who have signed in may read here"));
          }
          routing.response().putHeader("Cache-Control", "private, no-cache");
          return CheckResult.PERMIT;
        });
  }
}
