package org.jisik.store.postgres;

import org.jisik.model.data.Utf8;

/**
 * Packs the periods of a chunk: runs as first period and count, {@code 2010-Q1*50}, others one by
 * one, with spaces between. Without a time dimension there is one observation: {@code *1}.
 */
final class PeriodWriter {

  private final Bytes out = new Bytes(64);
  private final Bytes expected = new Bytes(16);
  private final PeriodSequence sequence = new PeriodSequence();
  private int run;
  private boolean isCountable;

  void clear() {
    out.clear();
    run = 0;
  }

  void add(Utf8 period) {
    if (run > 0 && isCountable && isExpected(period)) {
      run++;
    } else {
      endRun();
      begin(period);
    }
    advance();
  }

  private boolean isExpected(Utf8 period) {
    return java.util.Arrays.equals(
        expected.array(),
        0,
        expected.size(),
        period.array(),
        period.offset(),
        period.offset() + period.length());
  }

  private void begin(Utf8 period) {
    if (out.size() > 0) {
      out.append(' ');
    }
    out.append(period);
    if (period.length() == 0) {
      out.append('*').append('1');
    }
    run = 1;
    isCountable = sequence.begin(period);
  }

  private void advance() {
    if (isCountable) {
      isCountable = sequence.next();
      expected.clear();
      sequence.write(expected);
    }
  }

  private void endRun() {
    if (run > 1) {
      out.append('*').append(Integer.toString(run));
    }
    run = 0;
  }

  byte[] finish() {
    endRun();
    return out.toArray();
  }
}
