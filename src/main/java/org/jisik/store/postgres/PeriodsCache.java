package org.jisik.store.postgres;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicLong;
import org.jisik.model.data.Utf8;

/**
 * Keeps unpacked periods, which most series of a flow have in common; forgets them all when full.
 */
final class PeriodsCache {

  private static final long MAX_BYTES = 8 << 20;

  /** Long texts are rarely shared; they would only push out the others. */
  private static final int MAX_TEXT = 1024;

  private final ConcurrentMap<Utf8, Periods> known = new ConcurrentHashMap<>();
  private final AtomicLong bytes = new AtomicLong();

  Periods get(byte[] packed) {
    if (packed.length > MAX_TEXT) {
      return Periods.decode(packed);
    }
    Utf8 key = new Utf8().set(packed, 0, packed.length);
    Periods periods = known.get(key);
    if (periods == null) {
      periods = Periods.decode(packed);
      remember(key, periods);
    }
    return periods;
  }

  private void remember(Utf8 key, Periods periods) {
    if (bytes.addAndGet(key.length() + 64L * periods.count()) > MAX_BYTES) {
      known.clear();
      bytes.set(0);
    }
    known.put(key, periods);
  }
}
