package org.jisik.rest;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import org.jisik.service.Caller;

/**
 * Who sends the request that is being answered: what Quarkus has found out of them, however they
 * signed in, in the words of {@code service}.
 */
@ApplicationScoped
public class Callers {

  private final SecurityIdentity identity;

  /**
   * One for all requests.
   *
   * @param identity a proxy: it is that of the request of the calling thread
   */
  public Callers(SecurityIdentity identity) {
    this.identity = identity;
  }

  /** Who asks now; {@link Caller#ANONYMOUS} if they have not said. */
  public Caller current() {
    return identity.isAnonymous()
        ? Caller.ANONYMOUS
        : new Caller(identity.getPrincipal().getName(), identity.getRoles());
  }
}
