package org.jisik.service;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jisik.error.InvalidSemantics;
import org.jisik.model.data.Component;
import org.jisik.model.data.DataLayout;
import org.jisik.query.Codes;
import org.jisik.query.ComponentFilter;
import org.jisik.query.KeyPattern;

/**
 * Turns the keys and filters of a question into one entry for each dimension of a layout.
 *
 * <p>A structure with several measures has, as SDMX 2.1 sees it, one more dimension behind the
 * others: the measure dimension. A key may state it, a filter may name it.
 */
final class KeyResolver {

  private final DataLayout layout;
  private final String measureDimension;
  private final Map<String, Codes> slice;

  /**
   * A resolver for one flow.
   *
   * @param measureDimension the id of the measure dimension; empty if there is none
   * @param slice what the flow, being a view, allows for some dimensions
   */
  KeyResolver(DataLayout layout, String measureDimension, Map<String, Codes> slice) {
    this.layout = layout;
    this.measureDimension = measureDimension;
    this.slice = slice;
  }

  /**
   * The keys wanted, each as long as there are dimensions and one more for the measures. A key that
   * nothing can match is left out.
   *
   * @throws InvalidSemantics if a key is too long or a filter names what is no dimension
   */
  List<List<Codes>> resolve(List<KeyPattern> keys, List<ComponentFilter> filters) {
    List<KeyPattern> patterns = keys.isEmpty() ? List.of(new KeyPattern(List.of())) : keys;
    List<Codes> common = common(filters);
    List<List<Codes>> resolved = new ArrayList<>();
    for (KeyPattern pattern : patterns) {
      List<Codes> key = and(pad(pattern), common);
      if (key.stream().noneMatch(KeyResolver::isImpossible)) {
        resolved.add(key);
      }
    }
    return resolved;
  }

  private int width() {
    return layout.dimensions().size() + 1;
  }

  private List<Codes> common(List<ComponentFilter> filters) {
    List<Codes> common = any();
    slice.forEach((id, codes) -> common.set(position(id), codes));
    for (ComponentFilter filter : filters) {
      int position = position(filter.component());
      common.set(position, common.get(position).and(Codes.of(filter.condition())));
    }
    return common;
  }

  private List<Codes> any() {
    List<Codes> any = new ArrayList<>();
    for (int i = 0; i < width(); i++) {
      any.add(Codes.Any.ANY);
    }
    return any;
  }

  private int position(String id) {
    if (!measureDimension.isEmpty() && id.equals(measureDimension)) {
      return layout.dimensions().size();
    }
    int position = layout.dimensionPosition(id);
    if (position < 0) {
      throw new InvalidSemantics(
          "%s has no dimension '%s'; its dimensions are %s"
              .formatted(layout.context(), id, dimensions()));
    }
    return position;
  }

  private List<Codes> pad(KeyPattern pattern) {
    List<Codes> positions = pattern.positions();
    int allowed = measureDimension.isEmpty() ? layout.dimensions().size() : width();
    if (positions.subList(Math.min(allowed, positions.size()), positions.size()).stream()
        .anyMatch(codes -> codes != Codes.Any.ANY)) {
      throw new InvalidSemantics(
          "the key has %d positions, %s has %d dimensions: %s"
              .formatted(positions.size(), layout.context(), allowed, dimensions()));
    }
    List<Codes> padded = any();
    for (int i = 0; i < Math.min(allowed, positions.size()); i++) {
      padded.set(i, positions.get(i));
    }
    return padded;
  }

  private String dimensions() {
    return layout.dimensions().stream().map(Component::id).collect(Collectors.joining(", "));
  }

  private static List<Codes> and(List<Codes> one, List<Codes> other) {
    List<Codes> both = new ArrayList<>();
    for (int i = 0; i < one.size(); i++) {
      both.add(one.get(i).and(other.get(i)));
    }
    return both;
  }

  private static boolean isImpossible(Codes codes) {
    return codes instanceof Codes.OneOf some && some.codes().isEmpty();
  }
}
