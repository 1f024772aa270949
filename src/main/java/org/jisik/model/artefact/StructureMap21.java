package org.jisik.model.artefact;

import java.util.List;
import org.jisik.model.describe.Part;
import org.jisik.model.describe.Parts;
import org.jisik.model.reference.Urn;
import org.jspecify.annotations.Nullable;

/**
 * How data of one structure become data of another, as a part of a {@link StructureSet}.
 *
 * @param isExtension whether the target extends the source
 * @param source a data or metadata structure, or a flow
 * @param target a data or metadata structure, or a flow
 */
public record StructureMap21(
    Nameable naming,
    @Nullable Boolean isExtension,
    @Nullable Urn source,
    @Nullable Urn target,
    List<ComponentMap> componentMaps)
    implements StructureSet.SetMap {

  public StructureMap21 {
    componentMaps = List.copyOf(componentMaps);
  }

  static StructureMap21 shape(Parts<StructureMap21> parts) {
    Nameable naming = parts.inline(StructureMap21::naming, Nameable.shape("StructureMap"));
    Boolean isExtension = parts.flag("isExtension", StructureMap21::isExtension);
    Urn source = parts.reference(Part.one("Source"), StructureMap21::source);
    Urn target = parts.reference(Part.one("Target"), StructureMap21::target);
    return new StructureMap21(
        naming,
        isExtension,
        source,
        target,
        parts.list(
            Part.many("ComponentMap"),
            StructureMap21::componentMaps,
            map -> ComponentMap.shape(map, source, target)));
  }

  /**
   * A component and the one it becomes.
   *
   * @param source a component; where the source of the map is a flow, by the name of the flow
   * @param target a component, likewise
   * @param representation how its values change; null if they do not
   */
  public record ComponentMap(
      List<Annotation> annotations,
      @Nullable Urn source,
      @Nullable Urn target,
      @Nullable RepresentationMapping representation) {

    public ComponentMap {
      annotations = List.copyOf(annotations);
    }

    static ComponentMap shape(
        Parts<ComponentMap> parts, @Nullable Urn source, @Nullable Urn target) {
      return new ComponentMap(
          parts.list(Identifiable.ANNOTATIONS, ComponentMap::annotations, Annotation::shape),
          parts.referenceWithin(Part.one("Source"), source, ComponentMap::source),
          parts.referenceWithin(Part.one("Target"), target, ComponentMap::target),
          parts.group(
              Part.one("RepresentationMapping"),
              ComponentMap::representation,
              RepresentationMapping::shape));
    }
  }

  /**
   * How values change, in one of three ways.
   *
   * @param codelistMap by a codelist map of the same set, whose id this is
   * @param toTextFormat into a text of this format
   * @param toValueType what that text says: {@code Value}, {@code Name} or {@code Description}
   * @param valueMap by this list
   */
  public record RepresentationMapping(
      @Nullable String codelistMap,
      @Nullable TextFormat toTextFormat,
      @Nullable String toValueType,
      @Nullable ValueMap valueMap) {

    static RepresentationMapping shape(Parts<RepresentationMapping> parts) {
      return new RepresentationMapping(
          parts.localItem(
              Part.one("CodelistMap"), "CodelistMap", RepresentationMapping::codelistMap),
          parts.group(
              Part.one("ToTextFormat"), RepresentationMapping::toTextFormat, TextFormat::shape),
          parts.text(Part.one("ToValueType"), RepresentationMapping::toValueType),
          parts.group(Part.one("ValueMap"), RepresentationMapping::valueMap, ValueMap::shape));
    }
  }

  /** Values and what they become. */
  public record ValueMap(List<ValueMapping> mappings) {

    public ValueMap {
      mappings = List.copyOf(mappings);
    }

    static ValueMap shape(Parts<ValueMap> parts) {
      return new ValueMap(
          parts.list(Part.many("ValueMapping"), ValueMap::mappings, ValueMapping::shape));
    }
  }

  /** A value and what it becomes. */
  public record ValueMapping(@Nullable String source, @Nullable String target) {

    static ValueMapping shape(Parts<ValueMapping> parts) {
      return new ValueMapping(
          parts.attribute("source", ValueMapping::source),
          parts.attribute("target", ValueMapping::target));
    }
  }
}
