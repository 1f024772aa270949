package org.jisik.service;

import java.util.Set;
import java.util.regex.Pattern;
import org.jisik.error.Forbidden;
import org.jisik.error.Unauthenticated;

/**
 * Who asks, as far as it matters for what is allowed.
 *
 * <p>Roles: {@code admin} may do everything; {@code maintain} may maintain the structures of every
 * agency; {@code maintain:BOK} those of the agency BOK and its sub-agencies.
 *
 * @param name the user's name; empty for somebody who has not said it
 */
public record Caller(String name, Set<String> roles) {

  public static final Caller ANONYMOUS = new Caller("", Set.of());

  /** The role that may do everything. */
  public static final String ADMIN = "admin";

  private static final String MAINTAIN = "maintain";

  private static final Pattern ROLE =
      Pattern.compile("admin|maintain(:[A-Za-z][\\w-]*(\\.[A-Za-z][\\w-]*)*)?");

  public Caller {
    roles = Set.copyOf(roles);
  }

  /** Whether a role means anything here. */
  public static boolean isRole(String text) {
    return ROLE.matcher(text).matches();
  }

  /** Whether somebody vouches for this caller. */
  public boolean isKnown() {
    return !name.isEmpty();
  }

  /** Whether this caller may do everything. */
  public boolean isAdmin() {
    return roles.contains(ADMIN);
  }

  /** Whether this caller may change structures of an agency. */
  public boolean mayMaintain(String agency) {
    return isAdmin()
        || roles.contains(MAINTAIN)
        || roles.stream()
            .filter(role -> role.startsWith(MAINTAIN + ":"))
            .map(role -> role.substring(MAINTAIN.length() + 1))
            .anyMatch(own -> agency.equals(own) || agency.startsWith(own + "."));
  }

  /**
   * Refuses what this caller may not do.
   *
   * @param allowed whether they may
   * @param what as in "maintaining structures of BOK"
   * @throws Unauthenticated if they may not, and have not said who they are
   * @throws Forbidden if they may not, whoever vouches for them
   */
  public void require(boolean allowed, String what) {
    if (allowed) {
      return;
    }
    if (!isKnown()) {
      throw new Unauthenticated(what + " needs a signed-in user who may do so");
    }
    throw new Forbidden("user '%s' does not have the role for %s".formatted(name, what));
  }
}
