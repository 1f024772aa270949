package org.jisik.model.artefact;

import java.util.List;
import java.util.stream.Stream;
import org.jisik.model.describe.Alternative;
import org.jisik.model.describe.Era;
import org.jisik.model.describe.Part;
import org.jisik.model.describe.Parts;
import org.jspecify.annotations.Nullable;

/**
 * The components of a data structure, as they are since SDMX 3.0; {@link DataStructure21} is how
 * 2.1 sees them.
 *
 * @param dimensionList the dimensions, a {@link TimeDimension} among them; in SDMX 2.1 it may stand
 *     anywhere
 * @param groups the groups
 * @param attributeList null if there are none
 * @param measureList null if there are none
 */
public record DataStructureComponents(
    ComponentList<DimensionComponent> dimensionList,
    List<Group> groups,
    @Nullable ComponentList<AttributeComponent> attributeList,
    @Nullable ComponentList<Measure> measureList) {

  public DataStructureComponents {
    groups = List.copyOf(groups);
  }

  /** The dimensions other than time. */
  public List<Dimension> dimensions() {
    return only(Dimension.class, dimensionList.components()).toList();
  }

  /** The time dimension; null if there is none. */
  public @Nullable TimeDimension time() {
    return only(TimeDimension.class, dimensionList.components()).findFirst().orElse(null);
  }

  /** The attributes. */
  public List<Attribute> attributes() {
    return attributeList == null
        ? List.of()
        : only(Attribute.class, attributeList.components()).toList();
  }

  /** The measures. */
  public List<Measure> measures() {
    return measureList == null ? List.of() : measureList.components();
  }

  private static <C> Stream<C> only(Class<C> kind, List<? super C> all) {
    return all.stream().filter(kind::isInstance).map(kind::cast);
  }

  static DataStructureComponents shape(Parts<DataStructureComponents> parts) {
    ComponentList<DimensionComponent> dimensions =
        parts.group(
            Part.one("DimensionList"),
            DataStructureComponents::dimensionList,
            parts.era() == Era.STORED
                ? DataStructure21::dimensionList
                : DataStructureComponents::dimensionShape);
    return new DataStructureComponents(
        dimensions == null ? NO_DIMENSIONS : dimensions,
        parts.list(Part.many("Group"), DataStructureComponents::groups, Group::shape),
        parts.group(
            Part.one("AttributeList"),
            DataStructureComponents::attributeList,
            DataStructureComponents::attributeShape),
        parts.group(
            Part.one("MeasureList"),
            DataStructureComponents::measureList,
            DataStructureComponents::measureShape));
  }

  static final ComponentList<DimensionComponent> NO_DIMENSIONS =
      new ComponentList<>(Identifiable.of(ComponentList.DIMENSIONS), List.of());

  private static ComponentList<DimensionComponent> dimensionShape(
      Parts<ComponentList<DimensionComponent>> parts) {
    Identifiable naming =
        parts.inline(ComponentList::naming, Identifiable.optional(ComponentList.DIMENSIONS));
    List<Dimension> dimensions =
        parts.list(
            Part.many("Dimension"),
            list -> only(Dimension.class, list.components()).toList(),
            Dimension::shape);
    TimeDimension time =
        parts.group(
            Part.one("TimeDimension"),
            list -> only(TimeDimension.class, list.components()).findFirst().orElse(null),
            TimeDimension::shape);
    Stream<? extends DimensionComponent> behind = Stream.ofNullable(time);
    return new ComponentList<>(
        naming.named(ComponentList.DIMENSIONS),
        Stream.<DimensionComponent>concat(dimensions.stream(), behind).toList());
  }

  private static ComponentList<AttributeComponent> attributeShape(
      Parts<ComponentList<AttributeComponent>> parts) {
    return new ComponentList<>(
        parts
            .inline(ComponentList::naming, Identifiable.optional(ComponentList.ATTRIBUTES))
            .named(ComponentList.ATTRIBUTES),
        parts.mixed(
            ComponentList::components,
            List.of(
                new Alternative<>(Part.many("Attribute"), Attribute.class, Attribute::shape),
                new Alternative<>(
                    Part.many("MetadataAttributeUsage"),
                    MetadataAttributeUsage.class,
                    MetadataAttributeUsage::shape))));
  }

  private static ComponentList<Measure> measureShape(Parts<ComponentList<Measure>> parts) {
    return new ComponentList<>(
        parts
            .inline(ComponentList::naming, Identifiable.optional(ComponentList.MEASURES))
            .named(ComponentList.MEASURES),
        parts.list(Part.many("Measure"), ComponentList::components, Measure::shape));
  }
}
