package org.jisik.format.ml;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jisik.error.InvalidMessage;
import org.jisik.format.ml.stax.MlStreams;
import org.jisik.model.data.DataAction;
import org.jisik.model.data.DataCursor;
import org.jisik.model.data.DataLayout;
import org.jisik.model.data.LayoutLookup;
import org.jisik.model.data.Utf8;

/**
 * Walks a data message as series and observations, however it is packaged: time series, over any
 * other dimension, or flat. An observation that names another series than the one before, or other
 * attributes above the observation, is announced by a step SERIES of its own.
 *
 * <p>In a data set that deletes, keys may lack dimensions and then are slices; everywhere else they
 * must be whole.
 */
final class MlDataCursor implements DataCursor {

  private static final Utf8 ABSENT = Utf8.absent();

  private final InputStream source;
  private final DataElements elements;
  private Step step = Step.END;

  /** What the last step SERIES said. */
  private DataFrame announced;

  private boolean isAnnounced;

  /** Whether it said just what the element of the series states. */
  private boolean isAnnouncedBySeries;

  private boolean isObservationPending;

  private MlDataCursor(InputStream source, DataElements elements) {
    this.source = source;
    this.elements = elements;
    announced = elements.own();
  }

  /** Reads root and header. @throws InvalidMessage if they are not those of the dialect */
  static DataCursor open(InputStream source, MlDataDialect dialect, LayoutLookup layouts) {
    XMLStreamReader in = MlStreams.reader(source);
    try {
      DataMessageHead head = DataMessageHead.read(in, dialect, layouts);
      return new MlDataCursor(
          source,
          dialect.isGeneric()
              ? new GenericElements(in, head)
              : new StructureSpecificElements(in, head));
    } catch (XMLStreamException e) {
      throw MlStreams.broken(e);
    }
  }

  @Override
  public Step next() {
    if (isObservationPending) {
      isObservationPending = false;
      step = Step.OBSERVATION;
    } else {
      try {
        step = advance();
      } catch (XMLStreamException e) {
        throw MlStreams.broken(e);
      }
    }
    return step;
  }

  private Step advance() throws XMLStreamException {
    while (true) {
      DataElements.Kind kind = elements.next();
      switch (kind) {
        case DATA_SET -> {
          announced = new DataFrame(elements.slots());
          isAnnounced = false;
          return Step.DATA_SET;
        }
        case ATTRIBUTES -> {
          return attributes();
        }
        case SERIES -> {
          Optional<Step> series = series();
          if (series.isPresent()) {
            return series.get();
          }
        }
        case OBSERVATION -> {
          return observation();
        }
        case END -> {
          return Step.END;
        }
      }
    }
  }

  /** Attributes of a whole key with time are an observation's. */
  private Step attributes() {
    if (action() == DataAction.DELETE) {
      elements.own().nameGroupAttributesIfNone(layout());
      return Step.ATTRIBUTES;
    }
    boolean hasTime = elements.own().at(elements.slots().time()).isPresent();
    return hasTime ? observation() : Step.ATTRIBUTES;
  }

  /** A series whose key is not whole says nothing itself: its observations tell, if it has any. */
  private Optional<Step> series() {
    isAnnounced = false;
    int missing = firstMissing();
    if (missing == DataSlots.NONE) {
      announce();
      return Optional.of(Step.SERIES);
    }
    if (!elements.slots().dimensionId(missing).equals(dimensionAtObservation())) {
      requireKey(missing);
    }
    boolean isSlice = action() == DataAction.DELETE && !elements.hasObservations();
    return isSlice ? Optional.of(Step.ATTRIBUTES) : Optional.empty();
  }

  private String dimensionAtObservation() {
    return elements.dataSet().dimensionAtObservation();
  }

  private int firstMissing() {
    return elements.slots().firstMissing(elements.own(), elements.series());
  }

  private void requireKey(int missing) {
    if (missing != DataSlots.NONE && action() != DataAction.DELETE) {
      throw new InvalidMessage(
          "%s: the key lacks %s, expected all dimensions of %s"
              .formatted(place(), elements.slots().dimensionId(missing), layout().structure()));
    }
  }

  private Step observation() {
    int missing = firstMissing();
    requireKey(missing);
    boolean lacksTime = layout().time() != null && visible(elements.slots().time()).isAbsent();
    if (lacksTime && action() != DataAction.DELETE) {
      throw new InvalidMessage(place() + ": the observation has no time period");
    }
    if (lacksTime || missing != DataSlots.NONE) {
      return Step.ATTRIBUTES;
    }
    if (isAnnounced && !saysNewsOfSeries()) {
      return Step.OBSERVATION;
    }
    announce();
    isObservationPending = true;
    return Step.SERIES;
  }

  private boolean saysNewsOfSeries() {
    boolean isPlain = isAnnouncedBySeries && !elements.own().statesAboveObservation();
    return !isPlain && differs();
  }

  private boolean differs() {
    DataSlots slots = elements.slots();
    for (int slot = 0; slot < slots.count(); slot++) {
      if (slots.isAboveObservation(slot) && !visible(slot).equals(announced.at(slot))) {
        return true;
      }
    }
    return false;
  }

  private void announce() {
    announced.copyAboveObservation(elements.own(), elements.series());
    isAnnounced = true;
    isAnnouncedBySeries = !elements.own().statesAboveObservation();
  }

  /** What an element states, else what the series it stands in states. */
  private Utf8 visible(int slot) {
    Utf8 own = elements.own().at(slot);
    return own.isPresent() ? own : elements.series().at(slot);
  }

  @Override
  public DataLayout layout() {
    return elements.dataSet().layout();
  }

  @Override
  public DataAction action() {
    return elements.dataSet().action();
  }

  @Override
  public Utf8 dimension(int position) {
    return visible(position);
  }

  @Override
  public Utf8 time() {
    return step != Step.SERIES ? visible(elements.slots().time()) : ABSENT;
  }

  @Override
  public Utf8 measure(int position) {
    return step != Step.SERIES ? visible(elements.slots().measure(position)) : ABSENT;
  }

  @Override
  public Utf8 attribute(int position) {
    int slot = elements.slots().attribute(position);
    boolean isHidden = step == Step.SERIES && !elements.slots().isAboveObservation(slot);
    return isHidden ? ABSENT : visible(slot);
  }

  @Override
  public String place() {
    return elements.place();
  }

  @Override
  public void close() {
    try {
      source.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
