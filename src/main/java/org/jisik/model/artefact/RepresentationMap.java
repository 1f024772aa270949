package org.jisik.model.artefact;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jisik.model.describe.Part;
import org.jisik.model.describe.Parts;
import org.jisik.model.reference.Urn;
import org.jspecify.annotations.Nullable;

/**
 * How values of one or several lists become values of others (SDMX 3.x).
 *
 * @param sources what the source values are of, in the order of the values of each mapping
 * @param targets what the target values are of
 */
public record RepresentationMap(
    Maintainable base,
    List<MappedList> sources,
    List<MappedList> targets,
    List<ValueMapping> mappings)
    implements Artefact {

  public static final ArtefactType<RepresentationMap> TYPE =
      ArtefactType.of(
              "structuremapping",
              "RepresentationMap",
              RepresentationMap.class,
              RepresentationMap::shape)
          .since30("RepresentationMaps")
          .withBodyInStubs();

  public RepresentationMap {
    sources = List.copyOf(sources);
    targets = List.copyOf(targets);
    mappings = List.copyOf(mappings);
  }

  /** What values are of: a codelist or value list, or a data type. */
  public record MappedList(@Nullable Urn codelist, @Nullable String dataType) {

    private static MappedList shape(Parts<MappedList> parts, String side) {
      Urn codelist =
          parts.reference(Part.one(side + "Codelist").json("codelist"), MappedList::codelist);
      return new MappedList(
          codelist,
          codelist == null
              ? parts.text(Part.one(side + "DataType").json("dataType"), MappedList::dataType)
              : null);
    }
  }

  /**
   * Values that become other values.
   *
   * @param validFrom a day
   * @param validTo a day
   * @param targets none if the source has no counterpart
   */
  public record ValueMapping(
      @Nullable String validFrom,
      @Nullable String validTo,
      List<Annotation> annotations,
      List<SourceValue> sources,
      List<String> targets) {

    public ValueMapping {
      annotations = List.copyOf(annotations);
      sources = List.copyOf(sources);
      targets = List.copyOf(targets);
    }

    static ValueMapping shape(Parts<ValueMapping> parts) {
      return new ValueMapping(
          parts.date("validFrom", ValueMapping::validFrom),
          parts.date("validTo", ValueMapping::validTo),
          parts.list(Identifiable.ANNOTATIONS, ValueMapping::annotations, Annotation::shape),
          parts.list(
              Part.many("SourceValue").decorated(Part.Decoration.OBJECT),
              ValueMapping::sources,
              SourceValue::shape),
          parts.texts(Part.many("TargetValue"), ValueMapping::targets));
    }
  }

  /**
   * A source value: a text, a part of the text, or a regular expression.
   *
   * @param startIndex where the part begins
   * @param endIndex where the part ends
   */
  public record SourceValue(
      String value,
      @Nullable Boolean isRegEx,
      @Nullable BigDecimal startIndex,
      @Nullable BigDecimal endIndex) {

    /** A plain text. */
    public static SourceValue of(String value) {
      return new SourceValue(value, null, null, null);
    }

    /** Whether it is the value itself, not a part of it or a pattern. */
    boolean isPlain() {
      return !Boolean.TRUE.equals(isRegEx) && startIndex == null && endIndex == null;
    }

    static SourceValue shape(Parts<SourceValue> parts) {
      Boolean isRegEx = parts.flag("isRegEx", SourceValue::isRegEx);
      BigDecimal start = parts.number("startIndex", SourceValue::startIndex);
      BigDecimal end = parts.number("endIndex", SourceValue::endIndex);
      return new SourceValue(parts.content(SourceValue::value), isRegEx, start, end);
    }
  }

  /** The values that are mapped; a whole list if a part of a value or a pattern is mapped. */
  @Override
  public Set<Use> uses() {
    Map<Urn, Set<String>> values = new HashMap<>();
    for (ValueMapping mapping : mappings) {
      note(sources, mapping.sources().stream().map(SourceValue::value).toList(), values);
      note(targets, mapping.targets(), values);
    }
    for (ValueMapping mapping : mappings) {
      for (int i = 0; i < Math.min(sources.size(), mapping.sources().size()); i++) {
        if (!mapping.sources().get(i).isPlain()) {
          values.remove(sources.get(i).codelist());
        }
      }
    }
    return Use.narrowed(references(), values);
  }

  private static void note(
      List<MappedList> lists, List<String> mapped, Map<Urn, Set<String>> values) {
    for (int i = 0; i < Math.min(lists.size(), mapped.size()); i++) {
      Urn codelist = lists.get(i).codelist();
      if (codelist != null) {
        values.computeIfAbsent(codelist, it -> new LinkedHashSet<>()).add(mapped.get(i));
      }
    }
  }

  @Override
  public ArtefactType<RepresentationMap> type() {
    return TYPE;
  }

  static RepresentationMap shape(Parts<RepresentationMap> parts) {
    return new RepresentationMap(
        parts.inline(RepresentationMap::base, Maintainable.shape("RepresentationMap")),
        parts.flat(
            Part.one("Source"),
            RepresentationMap::sources,
            list -> MappedList.shape(list, "Source")),
        parts.flat(
            Part.one("Target"),
            RepresentationMap::targets,
            list -> MappedList.shape(list, "Target")),
        parts.list(
            Part.many("RepresentationMapping"), RepresentationMap::mappings, ValueMapping::shape));
  }
}
