package org.jisik.store.postgres;

/**
 * A row of {@code series} as read: the raw bytes of its texts. What was not asked for is empty.
 *
 * <p>Not a record, for it holds arrays; compared by nobody.
 */
final class SeriesRow {

  final byte[] key;
  final int chunk;
  final byte[] periods;
  final byte[] attributes;
  final byte[] observations;

  SeriesRow(byte[] key, int chunk, byte[] periods, byte[] attributes, byte[] observations) {
    this.key = key;
    this.chunk = chunk;
    this.periods = periods;
    this.attributes = attributes;
    this.observations = observations;
  }

  int size() {
    return key.length + periods.length + attributes.length + observations.length;
  }
}
