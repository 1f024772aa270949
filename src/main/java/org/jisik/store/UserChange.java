package org.jisik.store;

import java.time.Instant;

/**
 * An entry in the log of what was done to users.
 *
 * @param by the name of who did it
 * @param name of the user it was done to
 * @param change in words, without passwords
 */
public record UserChange(Instant at, String by, String name, String change) {}
