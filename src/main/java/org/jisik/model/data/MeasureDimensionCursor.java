package org.jisik.model.data;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The walk over a {@link MeasureDimensionDataSet}: each series of the original once for each of its
 * measures.
 */
final class MeasureDimensionCursor implements DataCursor {

  private static final Utf8 ABSENT = Utf8.absent();

  private final DataCursor original;
  private final DataLayout layout;
  private final List<Integer> wanted;
  private final Utf8 measureCode = Utf8.absent();

  private @Nullable Step ahead;
  private @Nullable Row series;
  private List<Row> observations = List.of();
  private List<Integer> pending = List.of();
  private int observation;
  private int measure;

  MeasureDimensionCursor(DataCursor original, DataLayout layout, List<Integer> wanted) {
    this.original = original;
    this.layout = layout;
    this.wanted = wanted;
  }

  /** A kept step of the original. */
  private record Row(List<Utf8> key, Utf8 time, List<Utf8> measures, List<Utf8> attributes) {}

  @Override
  public Step next() {
    while (true) {
      if (findObservation()) {
        return Step.OBSERVATION;
      }
      if (!pending.isEmpty()) {
        return beginMeasure();
      }
      Step step = takeFromOriginal();
      if (step != Step.SERIES) {
        series = null;
        return step;
      }
      keepSeries();
    }
  }

  private boolean findObservation() {
    while (observation + 1 < observations.size()) {
      observation++;
      if (observations.get(observation).measures().get(measure).isPresent()) {
        return true;
      }
    }
    return false;
  }

  private Step beginMeasure() {
    measure = pending.get(0);
    pending = pending.subList(1, pending.size());
    measureCode.set(original.layout().measures().get(measure).id());
    observation = -1;
    return Step.SERIES;
  }

  private Step takeFromOriginal() {
    Step step = ahead == null ? original.next() : ahead;
    ahead = null;
    observations = List.of();
    return step;
  }

  /** Keeps the series at which the original stands, and moves the original behind it. */
  private void keepSeries() {
    series = keep(false);
    List<Row> kept = new ArrayList<>();
    Step step = original.next();
    while (step == Step.OBSERVATION) {
      kept.add(keep(true));
      step = original.next();
    }
    ahead = step;
    observations = kept;
    observation = kept.size();
    pending = wanted.stream().filter(this::isStated).toList();
  }

  private boolean isStated(int position) {
    return observations.isEmpty()
        || observations.stream().anyMatch(row -> row.measures().get(position).isPresent());
  }

  private Row keep(boolean isObservation) {
    DataLayout from = original.layout();
    return new Row(
        copies(from.dimensions().size(), original::dimension),
        isObservation ? original.time().copy() : ABSENT,
        isObservation ? copies(from.measures().size(), original::measure) : List.of(),
        copies(from.attributes().size(), original::attribute));
  }

  private static List<Utf8> copies(int count, IntFunction<Utf8> value) {
    return IntStream.range(0, count).mapToObj(i -> value.apply(i).copy()).toList();
  }

  private @Nullable Row current() {
    return observation >= 0 && observation < observations.size()
        ? observations.get(observation)
        : series;
  }

  @Override
  public DataLayout layout() {
    return layout;
  }

  @Override
  public DataAction action() {
    return original.action();
  }

  @Override
  public Utf8 dimension(int position) {
    Row row = current();
    if (position == layout.dimensions().size() - 1) {
      return row == null ? ABSENT : measureCode;
    }
    return row == null ? original.dimension(position) : row.key().get(position);
  }

  @Override
  public Utf8 time() {
    Row row = current();
    return row == null ? ABSENT : row.time();
  }

  @Override
  public Utf8 measure(int position) {
    Row row = current();
    return row == null || row.measures().isEmpty() ? ABSENT : row.measures().get(measure);
  }

  @Override
  public Utf8 attribute(int position) {
    Row row = current();
    return row == null ? original.attribute(position) : row.attributes().get(position);
  }

  @Override
  public String place() {
    return original.place();
  }

  @Override
  public void close() {
    original.close();
  }
}
