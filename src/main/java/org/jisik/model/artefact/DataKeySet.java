package org.jisik.model.artefact;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jisik.model.describe.Era;
import org.jisik.model.describe.Part;
import org.jisik.model.describe.Parts;
import org.jspecify.annotations.Nullable;

/**
 * Keys that are part of a constraint, or that are not.
 *
 * @param keys since SDMX 3.1 a dimension of a key may have several values
 */
public record DataKeySet(boolean isIncluded, List<DataKey> keys) {

  public DataKeySet {
    keys = List.copyOf(keys);
  }

  /** Whether a dimension of a key has several values, which only SDMX 3.1 can say. */
  public boolean hasLists() {
    return keys.stream()
        .flatMap(key -> key.values().stream())
        .anyMatch(key -> key.values().size() > 1);
  }

  /**
   * A full or partial key.
   *
   * @param components attributes and measures, with their values (since SDMX 3.0)
   * @param validFrom a time period (since SDMX 3.0)
   * @param validTo a time period (since SDMX 3.0)
   */
  public record DataKey(
      @Nullable String validFrom,
      @Nullable String validTo,
      List<Annotation> annotations,
      List<KeyValue> values,
      List<MemberSelection> components) {

    public DataKey {
      annotations = List.copyOf(annotations);
      values = List.copyOf(values);
      components = List.copyOf(components);
    }

    /** How many keys with one value for each dimension this one is. */
    public double size() {
      return values.stream()
          .mapToDouble(key -> Math.max(1, key.values().size()))
          .reduce(1, (a, b) -> a * b);
    }

    /** This key as keys with one value for each dimension. */
    public Stream<DataKey> combinations() {
      List<List<KeyValue>> combinations = List.of(List.of());
      for (KeyValue dimension : values) {
        combinations = combinations.stream().flatMap(before -> dimension.behind(before)).toList();
      }
      return combinations.stream()
          .map(single -> new DataKey(validFrom, validTo, annotations, single, components));
    }

    static DataKey shape(Parts<DataKey> parts) {
      boolean since30 = parts.era() != Era.V21;
      alwaysIncluded(parts);
      return new DataKey(
          since30 ? parts.attribute("validFrom", DataKey::validFrom) : null,
          since30 ? parts.attribute("validTo", DataKey::validTo) : null,
          since30
              ? parts.list(Identifiable.ANNOTATIONS, DataKey::annotations, Annotation::shape)
              : List.of(),
          parts.list(Part.many("KeyValue"), DataKey::values, KeyValue::shape),
          since30
              ? parts.list(
                  Part.many("Component"), DataKey::components, MemberSelection::dataComponent)
              : List.of());
    }
  }

  /** The values of one dimension of a key, commonly one. */
  public record KeyValue(String id, @Nullable Boolean removePrefix, List<String> values) {

    private static final Part VALUE = Part.one("Value");
    private static final Part VALUES = Part.many("Value");

    public KeyValue {
      values = List.copyOf(values);
    }

    private Stream<List<KeyValue>> behind(List<KeyValue> before) {
      Stream<KeyValue> singles =
          values.size() < 2
              ? Stream.of(this)
              : values.stream().map(value -> new KeyValue(id, removePrefix, List.of(value)));
      return singles.map(
          single -> {
            List<KeyValue> longer = new ArrayList<>(before);
            longer.add(single);
            return longer;
          });
    }

    static KeyValue shape(Parts<KeyValue> parts) {
      String id = parts.attribute("id", KeyValue::id);
      alwaysIncluded(parts);
      return new KeyValue(
          id == null ? "" : id,
          parts.era() == Era.V21 ? null : parts.flag("removePrefix", KeyValue::removePrefix),
          parts.in(Era.V31) ? values(parts) : value(parts));
    }

    /** A list, as of 3.1, is understood where there is no value. */
    private static List<String> value(Parts<KeyValue> parts) {
      String value = parts.text(VALUE, key -> key.values().stream().findFirst().orElse(null));
      return value == null ? parts.texts(VALUES, key -> List.of()) : List.of(value);
    }

    /** SDMX-JSON 2.1 may also say a single value, which the list of SDMX-ML has already. */
    private static List<String> values(Parts<KeyValue> parts) {
      List<String> values = parts.texts(VALUES, KeyValue::values);
      if (parts.era() == Era.STORED) {
        return values;
      }
      String single = parts.text(VALUE, key -> null);
      return single == null ? values : List.of(single);
    }
  }

  /** Messages may say of keys that they are included; they cannot say the opposite. */
  static <K> void alwaysIncluded(Parts<K> parts) {
    parts.flag("include", key -> null);
  }

  static DataKeySet shape(Parts<DataKeySet> parts) {
    Boolean isIncluded = parts.flag("isIncluded", DataKeySet::isIncluded);
    return new DataKeySet(
        !Boolean.FALSE.equals(isIncluded),
        parts.list(Part.many("Key"), DataKeySet::keys, DataKey::shape));
  }
}
