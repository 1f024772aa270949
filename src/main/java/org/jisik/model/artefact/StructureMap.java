package org.jisik.model.artefact;

import java.util.List;
import org.jisik.model.describe.Part;
import org.jisik.model.describe.Parts;
import org.jisik.model.reference.Urn;
import org.jspecify.annotations.Nullable;

/**
 * How data of one structure become data of another (SDMX 3.x).
 *
 * @param source a data structure or dataflow; null only in a stub
 * @param target a data structure or dataflow; null only in a stub
 * @param epochMaps times that are counted from an instant
 * @param datePatternMaps times that are written by a pattern
 * @param frequencyFormats the patterns of times, by frequency
 */
public record StructureMap(
    Maintainable base,
    @Nullable Urn source,
    @Nullable Urn target,
    List<TimeMap.Epoch> epochMaps,
    List<TimeMap.DatePattern> datePatternMaps,
    List<FrequencyFormat> frequencyFormats,
    List<ComponentMap> componentMaps,
    List<FixedValueMap> fixedValueMaps)
    implements Artefact {

  private static final Part SOURCE = Part.one("Source");
  private static final Part TARGET = Part.one("Target");

  public static final ArtefactType<StructureMap> TYPE =
      ArtefactType.of("structuremapping", "StructureMap", StructureMap.class, StructureMap::shape)
          .since30("StructureMaps")
          .withBodyInStubs();

  public StructureMap {
    epochMaps = List.copyOf(epochMaps);
    datePatternMaps = List.copyOf(datePatternMaps);
    frequencyFormats = List.copyOf(frequencyFormats);
    componentMaps = List.copyOf(componentMaps);
    fixedValueMaps = List.copyOf(fixedValueMaps);
  }

  /** The pattern of the times of a frequency. */
  public record FrequencyFormat(
      Identifiable naming, @Nullable String frequency, @Nullable String datePattern) {

    static FrequencyFormat shape(Parts<FrequencyFormat> parts) {
      return new FrequencyFormat(
          parts.inline(FrequencyFormat::naming, Identifiable.optional("FrequencyFormatMapping")),
          parts.text(Part.one("FrequencyId"), FrequencyFormat::frequency),
          parts.text(Part.one("DatePattern"), FrequencyFormat::datePattern));
    }
  }

  /**
   * Components whose values become values of others.
   *
   * @param representationMap how the values change; null if they do not
   */
  public record ComponentMap(
      List<Annotation> annotations,
      List<String> sources,
      List<String> targets,
      @Nullable Urn representationMap) {

    public ComponentMap {
      annotations = List.copyOf(annotations);
      sources = List.copyOf(sources);
      targets = List.copyOf(targets);
    }

    static ComponentMap shape(Parts<ComponentMap> parts) {
      return new ComponentMap(
          parts.list(Identifiable.ANNOTATIONS, ComponentMap::annotations, Annotation::shape),
          parts.locals(SOURCE, ComponentMap::sources),
          parts.locals(TARGET, ComponentMap::targets),
          parts.reference(Part.one("RepresentationMap"), ComponentMap::representationMap));
    }
  }

  /**
   * A component with a fixed value.
   *
   * @param source a component that must have it for data to be mapped
   * @param target a component that gets it; one of the two is null
   */
  public record FixedValueMap(
      List<Annotation> annotations,
      @Nullable String source,
      @Nullable String target,
      List<String> values) {

    public FixedValueMap {
      annotations = List.copyOf(annotations);
      values = List.copyOf(values);
    }

    static FixedValueMap shape(Parts<FixedValueMap> parts) {
      return new FixedValueMap(
          parts.list(Identifiable.ANNOTATIONS, FixedValueMap::annotations, Annotation::shape),
          parts.local(SOURCE, FixedValueMap::source),
          parts.local(TARGET, FixedValueMap::target),
          parts.texts(Part.many("Value"), FixedValueMap::values));
    }
  }

  @Override
  public ArtefactType<StructureMap> type() {
    return TYPE;
  }

  static StructureMap shape(Parts<StructureMap> parts) {
    return new StructureMap(
        parts.inline(StructureMap::base, Maintainable.shape("StructureMap")),
        parts.reference(SOURCE, StructureMap::source),
        parts.reference(TARGET, StructureMap::target),
        parts.list(Part.many("EpochMap"), StructureMap::epochMaps, TimeMap.Epoch::shape),
        parts.list(
            Part.many("DatePatternMap"), StructureMap::datePatternMaps, TimeMap.DatePattern::shape),
        parts.list(
            Part.many("FrequencyFormatMapping"),
            StructureMap::frequencyFormats,
            FrequencyFormat::shape),
        parts.list(Part.many("ComponentMap"), StructureMap::componentMaps, ComponentMap::shape),
        parts.list(Part.many("FixedValueMap"), StructureMap::fixedValueMaps, FixedValueMap::shape));
  }
}
