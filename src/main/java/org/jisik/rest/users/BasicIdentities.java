package org.jisik.rest.users;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.UsernamePasswordAuthenticationRequest;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.vertx.http.runtime.security.HttpSecurityUtils;
import io.smallrye.mutiny.Uni;
import io.vertx.core.net.SocketAddress;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import org.jisik.error.Unauthenticated;
import org.jisik.service.Caller;
import org.jisik.service.users.SignIn;
import org.jspecify.annotations.Nullable;

/** Tells Quarkus who sends a name and a password by HTTP Basic. */
@ApplicationScoped
public class BasicIdentities implements IdentityProvider<UsernamePasswordAuthenticationRequest> {

  private final SignIn signIn;

  public BasicIdentities(SignIn signIn) {
    this.signIn = signIn;
  }

  @Override
  public Class<UsernamePasswordAuthenticationRequest> getRequestType() {
    return UsernamePasswordAuthenticationRequest.class;
  }

  @Override
  public Uni<SecurityIdentity> authenticate(
      UsernamePasswordAuthenticationRequest request, AuthenticationRequestContext context) {
    return context.runBlocking(() -> identity(request));
  }

  private SecurityIdentity identity(UsernamePasswordAuthenticationRequest request) {
    try {
      Caller caller =
          signIn.signIn(
              request.getUsername(),
              String.valueOf(request.getPassword().getPassword()),
              address(HttpSecurityUtils.getRoutingContextAttribute(request)));
      return QuarkusSecurityIdentity.builder()
          .setPrincipal(new QuarkusPrincipal(caller.name()))
          .addRoles(caller.roles())
          .build();
    } catch (Unauthenticated e) {
      throw new AuthenticationFailedException(e);
    }
  }

  /** As the proxy says, if Quarkus is told to listen to one. */
  private static String address(@Nullable RoutingContext routing) {
    SocketAddress address = routing == null ? null : routing.request().remoteAddress();
    return String.valueOf(address == null ? null : address.hostAddress());
  }
}
