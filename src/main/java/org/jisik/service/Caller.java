package org.jisik.service;

import java.util.Set;

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

  public Caller {
    roles = Set.copyOf(roles);
  }

  /** Whether somebody vouches for this caller. */
  public boolean isKnown() {
    return !name.isEmpty();
  }

  /** Whether this caller may change structures of an agency. */
  public boolean mayMaintain(String agency) {
    return roles.contains("admin")
        || roles.contains("maintain")
        || roles.stream()
            .filter(role -> role.startsWith("maintain:"))
            .map(role -> role.substring("maintain:".length()))
            .anyMatch(own -> agency.equals(own) || agency.startsWith(own + "."));
  }
}
