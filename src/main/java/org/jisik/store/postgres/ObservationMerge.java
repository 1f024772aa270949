package org.jisik.store.postgres;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jisik.error.InvalidMessage;
import org.jisik.model.data.DataAction;
import org.jisik.model.data.Utf8;
import org.jspecify.annotations.Nullable;

/** Brings stored observations of one series and those of a message together; the later wins. */
final class ObservationMerge {

  private final Columns columns;
  private final PeriodsCache periods;
  private final int measures;
  private final LoadCount count;
  private final BlockReader block;

  /**
   * @param measures how many of the first columns are measures
   */
  ObservationMerge(Columns columns, PeriodsCache periods, int measures, LoadCount count) {
    this.columns = columns;
    this.periods = periods;
    this.measures = measures;
    this.count = count;
    this.block = new BlockReader(columns::slot);
  }

  /** Unpacks a chunk or a run. */
  void unpack(
      byte[] packedPeriods,
      byte[] observations,
      int chunk,
      @Nullable Fragment source,
      List<Observation> target) {
    Periods unpacked = periods.get(packedPeriods);
    block.open(observations);
    for (int i = 0; i < unpacked.count(); i++) {
      block.next();
      Utf8 period = Utf8.absent();
      unpacked.show(i, period);
      target.add(
          new Observation(
              period, unpacked.start(i), unpacked.until(i), columns.values(), chunk, source));
    }
  }

  /**
   * Merges.
   *
   * @param stored sorted
   * @param incoming in the order of the message
   * @return sorted
   */
  List<Observation> merge(List<Observation> stored, List<Observation> incoming) {
    Collections.sort(incoming);
    List<Observation> merged = new ArrayList<>(stored.size() + incoming.size());
    int next = 0;
    int i = 0;
    while (i < incoming.size()) {
      while (next < stored.size() && stored.get(next).compareTo(incoming.get(i)) < 0) {
        merged.add(stored.get(next++));
      }
      boolean isStored = next < stored.size() && stored.get(next).equals(incoming.get(i));
      int end = i + 1;
      while (end < incoming.size() && incoming.get(end).equals(incoming.get(i))) {
        end++;
      }
      add(isStored ? stored.get(next++) : null, incoming.subList(i, end), merged);
      i = end;
    }
    merged.addAll(stored.subList(next, stored.size()));
    return merged;
  }

  private void add(@Nullable Observation before, List<Observation> said, List<Observation> merged) {
    Observation after = before;
    for (int i = 0; i < said.size(); i++) {
      if (i > 0) {
        refuseContradiction(said.get(i - 1), said.get(i));
      }
      after = apply(after, said.get(i));
    }
    count(before, after);
    if (after != null) {
      merged.add(after);
    }
  }

  private void count(@Nullable Observation before, @Nullable Observation after) {
    if (before == null) {
      count.inserted += after == null ? 0 : 1;
    } else if (after == null) {
      count.deleted++;
    } else if (after.hasSameValues(before)) {
      count.unchanged++;
    } else {
      count.revised++;
    }
  }

  private @Nullable Observation apply(@Nullable Observation before, Observation said) {
    Fragment source = said.source;
    if (source != null && source.isDelete()) {
      return before == null ? null : delete(before, said);
    }
    if (before == null || (source != null && source.action == DataAction.REPLACE)) {
      return before == null ? said : before.with(said.values);
    }
    return before.with(overlay(before, said));
  }

  private static Utf8[] overlay(Observation before, Observation said) {
    Utf8[] values = new Utf8[Math.max(before.values.length, said.values.length)];
    for (int i = 0; i < values.length; i++) {
      values[i] = said.value(i).isPresent() ? said.value(i) : before.value(i);
    }
    return values;
  }

  /**
   * An observation that is named without values, or with all its measures, goes; otherwise the
   * values go that are named.
   */
  private @Nullable Observation delete(Observation before, Observation said) {
    boolean namesMeasures = true;
    for (int i = 0; i < measures; i++) {
      namesMeasures &= said.value(i).isPresent();
    }
    if (namesMeasures || !said.hasValues()) {
      return null;
    }
    Utf8[] values = before.values.clone();
    for (int i = 0; i < values.length; i++) {
      values[i] = said.value(i).isPresent() ? Utf8.absent() : values[i];
    }
    Observation after = before.with(values);
    return after.hasValues() ? after : null;
  }

  private void refuseContradiction(Observation first, Observation second) {
    Fragment one = first.source;
    Fragment other = second.source;
    if (one == null || other == null || one.dataSet != other.dataSet || one.isDelete()) {
      return;
    }
    for (int i = 0; i < Math.max(first.values.length, second.values.length); i++) {
      Utf8 value = first.value(i);
      if (value.isPresent() && second.value(i).isPresent() && !value.equals(second.value(i))) {
        throw contradiction(first, value, second.value(i), other);
      }
    }
  }

  private static InvalidMessage contradiction(
      Observation observation, Utf8 one, Utf8 two, Fragment source) {
    return new InvalidMessage(
        "%sseries %s states %s twice in one data set, as '%s' and as '%s'"
            .formatted(
                source.place.isEmpty() ? "" : "from " + source.place + " on, ",
                Utf8.absent().set(source.key, 0, source.key.length),
                observation.period.isAbsent() ? "its observation" : observation.period,
                one,
                two));
  }
}
