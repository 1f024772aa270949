package org.jisik.format.json;

import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jisik.model.data.DataAction;
import org.jisik.model.data.DataCursor;
import org.jisik.model.data.DataLayout;
import org.jisik.model.data.LayoutLookup;
import org.jisik.model.data.Utf8;
import org.jisik.model.reference.Urn;
import org.jspecify.annotations.Nullable;

/**
 * Walks the data sets of a message, whose structures are known, token by token.
 *
 * <p>One method for each part of a data set; each takes one step further and returns it, or null if
 * there is nothing to show yet.
 */
final class JsonDataCursor implements DataCursor {

  private static final Set<String> DATA =
      Set.of("attributes", "dimensionGroupAttributes", "series", "observations");

  private enum Part {
    DATA_SETS,
    DATA_SET,
    GROUPS,
    ALL_SERIES,
    SERIES,
    OBSERVATIONS,
    OBSERVATION,
    END
  }

  private final JsonTokens json;
  private final SpooledInput input;
  private final List<JsonMessageStructure> structures;
  private final LayoutLookup layouts;

  private Part part;
  private Step step = Step.END;

  /** Whether the current token is still to be looked at. */
  private boolean isResumed;

  private final Set<String> members = new HashSet<>();
  private final Set<String> seriesMembers = new HashSet<>();
  private DataAction action = DataAction.INFORMATION;
  private int structure;
  private @Nullable Urn context;
  private @Nullable JsonDataSetState data;
  private boolean isInSeries;
  private boolean isSeriesDue;

  /** Stands at the array of data sets; anywhere else means that there is none. */
  JsonDataCursor(
      JsonTokens json,
      SpooledInput input,
      List<JsonMessageStructure> structures,
      LayoutLookup layouts) {
    this.json = json;
    this.input = input;
    this.structures = structures;
    this.layouts = layouts;
    part = json.is(JsonToken.START_ARRAY) ? Part.DATA_SETS : Part.END;
  }

  @Override
  public Step next() {
    Step found = null;
    while (found == null) {
      found = advance();
    }
    step = found;
    return step;
  }

  private @Nullable Step advance() {
    return switch (part) {
      case DATA_SETS -> nextDataSet();
      case DATA_SET -> nextMember();
      case GROUPS -> nextGroup();
      case ALL_SERIES -> nextSeries();
      case SERIES -> nextSeriesMember();
      case OBSERVATIONS -> nextObservation();
      case OBSERVATION -> {
        part = Part.OBSERVATIONS;
        yield Step.OBSERVATION;
      }
      case END -> Step.END;
    };
  }

  private @Nullable Step nextDataSet() {
    if (json.next() == JsonToken.END_ARRAY) {
      readToEnd();
      part = Part.END;
      return Step.END;
    }
    json.expect(JsonToken.START_OBJECT, "a data set");
    members.clear();
    action = DataAction.INFORMATION;
    structure = 0;
    context = null;
    data = null;
    part = Part.DATA_SET;
    return null;
  }

  /** So that a message that breaks off behind its data is not taken for whole. */
  private void readToEnd() {
    while (json.next() != null) {
      json.skip();
    }
  }

  private @Nullable Step nextMember() {
    if (!isResumed) {
      json.next();
    }
    isResumed = false;
    boolean isEnd = json.is(JsonToken.END_OBJECT);
    if (data == null && (isEnd || DATA.contains(json.name()))) {
      data = JsonDataSetState.of(plan());
      isResumed = true;
      return Step.DATA_SET;
    }
    if (isEnd) {
      return endDataSet();
    }
    String name = json.name();
    if (!members.add(name)) {
      throw json.invalid("member '%s' comes twice".formatted(name));
    }
    json.next();
    return member(name);
  }

  private JsonReadingPlan plan() {
    if (structures.isEmpty()) {
      throw json.invalid("the message has no structure");
    }
    JsonMessageStructure written = structures.get(structure);
    Urn urn = written.context() == null ? context : written.context();
    if (urn == null) {
      throw json.invalid(
          "no link of the structure or the data set names a dataflow, data structure or provision agreement");
    }
    return JsonReadingPlan.of(written, layouts.layout(urn));
  }

  private @Nullable Step endDataSet() {
    part = Part.DATA_SETS;
    boolean hasNothing = members.stream().noneMatch(DATA::contains);
    if (action == DataAction.DELETE && hasNothing) {
      data().slice().clear();
      return Step.ATTRIBUTES;
    }
    return null;
  }

  private @Nullable Step member(String name) {
    switch (name) {
      case "structure" -> readStructureIndex();
      case "action" -> readAction();
      case "links" -> context = JsonMessageStructure.context(json);
      case "attributes" -> {
        boolean isLate = members.contains("series") || members.contains("observations");
        return data().slice().readOfDataSet(json, data().row(), isLate) ? Step.ATTRIBUTES : null;
      }
      case "dimensionGroupAttributes" -> enter(Part.GROUPS);
      case "series" -> {
        data().checkKeys(json);
        enter(Part.ALL_SERIES);
      }
      case "observations" -> {
        data().checkKeys(json);
        data().row().beginSeries();
        isInSeries = false;
        beginObservations();
      }
      default -> json.skip();
    }
    return null;
  }

  private void enter(Part inner) {
    json.expect(JsonToken.START_OBJECT, "an object");
    part = inner;
  }

  private void readStructureIndex() {
    int index = json.index(structures.size(), "structures");
    if (data != null && index != structure) {
      throw json.invalid("the structure is named behind the data that need it");
    }
    structure = index;
  }

  private void readAction() {
    String word = json.text();
    DataAction found =
        Arrays.stream(DataAction.values())
            .filter(one -> one.word().equals(word))
            .findFirst()
            .orElseThrow(
                () ->
                    json.invalid(
                        "'%s' is not an action such as Information, Append, Replace or Delete"
                            .formatted(word)));
    if (data != null && found != action) {
      throw json.invalid("the action is named behind the data that it is meant for");
    }
    action = found;
  }

  private @Nullable Step nextGroup() {
    if (json.next() == JsonToken.END_OBJECT) {
      part = Part.DATA_SET;
      return null;
    }
    data().slice().readGroup(json, data().groupKey(), data().row());
    if (data().slice().time().isPresent() && action != DataAction.DELETE) {
      if (members.contains("series") || members.contains("observations")) {
        throw json.invalid("attributes of a key with time come before the observations");
      }
      data().row().timedGroups().keep(data().groupKey(), data().slice().attributes());
      return null;
    }
    return Step.ATTRIBUTES;
  }

  private @Nullable Step nextSeries() {
    if (json.next() == JsonToken.END_OBJECT) {
      part = Part.DATA_SET;
      return null;
    }
    seriesMembers.clear();
    data().beginSeries(json);
    isSeriesDue = !data().plan().hasSeriesPerObservation();
    json.next();
    enter(Part.SERIES);
    return null;
  }

  private @Nullable Step nextSeriesMember() {
    if (!isResumed) {
      json.next();
    }
    isResumed = false;
    if (json.is(JsonToken.END_OBJECT)) {
      if (isSeriesDue) {
        isResumed = true;
        return showSeries();
      }
      part = Part.ALL_SERIES;
      return null;
    }
    if (json.name().equals("observations") && isSeriesDue) {
      isResumed = true;
      return showSeries();
    }
    readSeriesMember();
    return null;
  }

  private Step showSeries() {
    isSeriesDue = false;
    data().row().showSeries();
    return Step.SERIES;
  }

  private void readSeriesMember() {
    String name = json.name();
    if (!seriesMembers.add(name)) {
      throw json.invalid("member '%s' comes twice".formatted(name));
    }
    json.next();
    switch (name) {
      case "attributes" -> {
        checkNotLate();
        data().row().readSeriesAttributes(json);
        isSeriesDue = !data().plan().hasSeriesPerObservation();
      }
      case "observations" -> {
        isInSeries = true;
        beginObservations();
      }
      default -> json.skip();
    }
  }

  private void checkNotLate() {
    if (seriesMembers.contains("observations") && data().plan().hasSeriesPerObservation()) {
      throw json.invalid("attributes of a cross section come before its observations");
    }
  }

  private void beginObservations() {
    enter(Part.OBSERVATIONS);
    data().beginObservations(isInSeries && !data().plan().hasSeriesPerObservation());
  }

  private @Nullable Step nextObservation() {
    if (json.next() == JsonToken.END_OBJECT) {
      part = isInSeries ? Part.SERIES : Part.DATA_SET;
      return null;
    }
    if (data().readObservation(json)) {
      return Step.OBSERVATION;
    }
    part = Part.OBSERVATION;
    return Step.SERIES;
  }

  private JsonDataSetState data() {
    if (data == null) {
      throw new IllegalStateException("no data set: call next() first");
    }
    return data;
  }

  @Override
  public DataLayout layout() {
    return data().plan().layout();
  }

  @Override
  public DataAction action() {
    return action;
  }

  @Override
  public Utf8 dimension(int position) {
    return step == Step.ATTRIBUTES ? data().slice().key()[position] : data().row().key()[position];
  }

  @Override
  public Utf8 time() {
    return step == Step.ATTRIBUTES ? data().slice().time() : data().row().time();
  }

  @Override
  public Utf8 measure(int position) {
    return step == Step.OBSERVATION ? data().row().measures()[position] : data().slice().nothing();
  }

  @Override
  public Utf8 attribute(int position) {
    return switch (step) {
      case OBSERVATION -> data().row().ofObservation()[position];
      case SERIES -> data().row().shown()[position];
      case ATTRIBUTES, DATA_SET, END -> data().slice().attributes()[position];
    };
  }

  @Override
  public String place() {
    return json.place();
  }

  @Override
  public void close() {
    try (SpooledInput closing = input) {
      json.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
