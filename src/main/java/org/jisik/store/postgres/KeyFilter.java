package org.jisik.store.postgres;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jisik.model.data.Utf8;
import org.jisik.query.Codes;

/**
 * Which series are wanted, as a condition in SQL: full keys by the primary key, partial keys by the
 * index of codes.
 */
final class KeyFilter {

  /** So many full keys are written out; above, the codes are looked for. */
  private static final int MAX_KEYS = 1000;

  private static final KeyFilter EVERYTHING =
      new KeyFilter(List.of(List.of()), List.of(), List.of());

  private final List<List<Codes>> patterns;
  private final List<String> keys;

  /** Patterns with conditions, which rows must be tested against; none if SQL says everything. */
  private final List<List<Codes>> tested;

  private KeyFilter(List<List<Codes>> patterns, List<String> keys, List<List<Codes>> tested) {
    this.patterns = patterns;
    this.keys = keys;
    this.tested = tested;
  }

  /**
   * @param wanted any of these; none for all series
   */
  static KeyFilter of(List<List<Codes>> wanted) {
    List<List<Codes>> tested =
        wanted.stream().anyMatch(KeyFilter::hasCondition) ? wanted : List.of();
    List<List<Codes>> possible =
        wanted.stream().filter(KeyFilter::isPossible).map(KeyFilter::withoutConditions).toList();
    if (wanted.isEmpty() || possible.stream().anyMatch(KeyFilter::isAny)) {
      return tested.isEmpty() ? EVERYTHING : new KeyFilter(EVERYTHING.patterns, List.of(), tested);
    }
    boolean areFull =
        possible.stream().allMatch(KeyFilter::isFull)
            && possible.stream().mapToLong(KeyFilter::combinations).sum() <= MAX_KEYS;
    return new KeyFilter(possible, areFull ? keys(possible) : List.of(), tested);
  }

  private static boolean hasCondition(List<Codes> pattern) {
    return pattern.stream().anyMatch(Codes.Where.class::isInstance);
  }

  private static List<Codes> withoutConditions(List<Codes> pattern) {
    return pattern.stream()
        .map(codes -> codes instanceof Codes.Where ? Codes.Any.ANY : codes)
        .toList();
  }

  /** Whether the key of a row is wanted: what the condition in SQL cannot tell. */
  boolean allows(byte[] key) {
    if (tested.isEmpty()) {
      return true;
    }
    List<Utf8> codes = Stream.generate(Utf8::absent).limit(tested.get(0).size()).toList();
    SeriesKey.split(key, codes.toArray(Utf8[]::new));
    return tested.stream()
        .anyMatch(
            pattern ->
                IntStream.range(0, codes.size())
                    .allMatch(i -> pattern.get(i).allows(codes.get(i).toString())));
  }

  private static boolean isPossible(List<Codes> pattern) {
    return pattern.stream().noneMatch(c -> c instanceof Codes.OneOf some && some.codes().isEmpty());
  }

  private static boolean isAny(List<Codes> pattern) {
    return pattern.stream().allMatch(codes -> codes instanceof Codes.Any);
  }

  private static boolean isFull(List<Codes> pattern) {
    return pattern.stream().allMatch(codes -> codes instanceof Codes.OneOf);
  }

  private static long combinations(List<Codes> pattern) {
    double product = 1;
    for (Codes codes : pattern) {
      product *= ((Codes.OneOf) codes).codes().size();
    }
    return (long) Math.min(product, MAX_KEYS + 1);
  }

  private static List<String> keys(List<List<Codes>> patterns) {
    List<String> keys = new ArrayList<>();
    patterns.forEach(pattern -> combine(pattern, new ArrayList<>(), keys));
    return keys;
  }

  private static void combine(List<Codes> pattern, List<String> codes, List<String> keys) {
    if (codes.size() == pattern.size()) {
      keys.add(SeriesKey.of(codes));
      return;
    }
    for (String code : ((Codes.OneOf) pattern.get(codes.size())).codes()) {
      codes.add(code);
      combine(pattern, codes, keys);
      codes.remove(codes.size() - 1);
    }
  }

  boolean isNothing() {
    return patterns.isEmpty();
  }

  boolean isEverything() {
    return patterns.size() == 1 && isAny(patterns.get(0));
  }

  /** Whether the series are named one by one, so that there are few of them. */
  boolean isExact() {
    return !keys.isEmpty();
  }

  /** The condition, to follow an {@code and}; its parameters are those of {@link #arrays}. */
  String sql() {
    if (isEverything()) {
      return "true";
    }
    if (isExact()) {
      return "series_key = any (?)";
    }
    StringBuilder sql = new StringBuilder("(");
    for (List<Codes> pattern : patterns) {
      sql.append(sql.length() > 1 ? " or " : "").append(sql(pattern));
    }
    return sql.append(")").toString();
  }

  private static String sql(List<Codes> pattern) {
    long lists = pattern.stream().filter(codes -> size(codes) > 1).count();
    boolean hasSingle = pattern.stream().anyMatch(codes -> size(codes) == 1);
    StringBuilder sql = new StringBuilder(hasSingle ? "codes @> ?" : "");
    for (int i = 0; i < lists; i++) {
      sql.append(sql.isEmpty() ? "" : " and ").append("codes && ?");
    }
    return lists + (hasSingle ? 1 : 0) > 1 ? "(" + sql + ")" : sql.toString();
  }

  /** The text arrays that are the parameters for one part. */
  List<String[]> arrays(long part) {
    List<String[]> arrays = new ArrayList<>();
    if (isEverything()) {
      return arrays;
    }
    if (isExact()) {
      arrays.add(keys.toArray(String[]::new));
      return arrays;
    }
    patterns.forEach(pattern -> addArrays(part, pattern, arrays));
    return arrays;
  }

  private static void addArrays(long part, List<Codes> pattern, List<String[]> arrays) {
    List<String> single = new ArrayList<>();
    List<String[]> lists = new ArrayList<>();
    for (int i = 0; i < pattern.size(); i++) {
      if (size(pattern.get(i)) == 1) {
        single.add(entries(part, i, pattern.get(i))[0]);
      } else if (size(pattern.get(i)) > 1) {
        lists.add(entries(part, i, pattern.get(i)));
      }
    }
    if (!single.isEmpty()) {
      arrays.add(single.toArray(String[]::new));
    }
    arrays.addAll(lists);
  }

  private static int size(Codes codes) {
    return codes instanceof Codes.OneOf some ? some.codes().size() : 0;
  }

  private static String[] entries(long part, int position, Codes codes) {
    return ((Codes.OneOf) codes)
        .codes().stream().map(code -> SeriesKey.code(part, position, code)).toArray(String[]::new);
  }
}
