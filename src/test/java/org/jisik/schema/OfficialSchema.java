package org.jisik.schema;

/** One official schema, compiled; safe for many threads. */
@FunctionalInterface
public interface OfficialSchema {

  /**
   * Checks a whole message and counts it.
   *
   * @throws AssertionError listing what is wrong and where, with the beginning of the message
   */
  void validate(byte[] message);
}
