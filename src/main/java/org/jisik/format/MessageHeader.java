package org.jisik.format;

import java.time.Instant;

/**
 * What a message says of itself.
 *
 * @param id unique, of the characters {@code A-Z a-z 0-9 _ @ $ -}
 * @param prepared when it was made
 * @param sender the id of the organisation that sends it
 * @param isTest whether it is only for trying
 */
public record MessageHeader(String id, Instant prepared, String sender, boolean isTest) {}
