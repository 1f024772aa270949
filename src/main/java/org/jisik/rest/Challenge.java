package org.jisik.rest;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * How callers may sign in, as every answer with status 401 tells them.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc7617.html#section-2">RFC 7617, Basic</a>
 * @see <a href="https://www.rfc-editor.org/rfc/rfc6750.html#section-3">RFC 6750, Bearer</a>
 */
@ApplicationScoped
public class Challenge {

  private static final String BASIC = "Basic realm=\"Jisik\", charset=\"UTF-8\"";
  private static final String BEARER = "Bearer realm=\"Jisik\"";

  private final List<String> schemes;

  /**
   * The same for all requests.
   *
   * @param singleSignOn whether tokens are taken
   */
  public Challenge(
      @ConfigProperty(name = "quarkus.oidc.tenant-enabled", defaultValue = "true")
          boolean singleSignOn) {
    this.schemes = singleSignOn ? List.of(BASIC, BEARER) : List.of(BASIC);
  }

  /** A header for each way. */
  List<String> schemes() {
    return schemes;
  }
}
