package org.jisik.model.artefact;

import java.util.List;
import org.jisik.model.describe.Era;
import org.jisik.model.describe.Part;
import org.jisik.model.describe.Parts;
import org.jspecify.annotations.Nullable;

/**
 * A metadata structure definition: which attributes a kind of reference metadata has.
 *
 * <p>SDMX 2.1 says besides what the metadata may be about and groups the attributes into reports;
 * there is no exact way from one to the other, so both are kept as they came.
 *
 * @param attributeList the attributes since SDMX 3.0; null in a stub and in one of 2.1
 * @param reports targets and reports of SDMX 2.1; null in a stub and in one of 3.x
 * @see <a
 *     href="https://github.com/sdmx-twg/sdmx-ml/blob/v3.0.0/schemas/SDMXStructureMetadataStructure.xsd">SDMX-ML
 *     3.0</a>
 */
public record MetadataStructure(
    Maintainable base,
    @Nullable ComponentList<MetadataAttribute> attributeList,
    @Nullable MetadataStructure21 reports)
    implements Artefact {

  public static final ArtefactType<MetadataStructure> TYPE =
      ArtefactType.of(
              "metadatastructure",
              "MetadataStructure",
              MetadataStructure.class,
              MetadataStructure::shape)
          .since21("MetadataStructures", "MetadataStructure", "metadataStructures", 9)
          .since30("MetadataStructures");

  /** The id of the list, which the standard fixes. */
  public static final String LIST_ID = "MetadataAttributeDescriptor";

  @Override
  public ArtefactType<MetadataStructure> type() {
    return TYPE;
  }

  /** The attributes at the top since SDMX 3.0; none in a stub and in one of 2.1. */
  public List<MetadataAttribute> attributes() {
    return attributeList == null ? List.of() : attributeList.components();
  }

  static MetadataStructure shape(Parts<MetadataStructure> parts) {
    Part components = Part.one("MetadataStructureComponents");
    Part stored21 = Part.one("MetadataStructureComponents21");
    return new MetadataStructure(
        parts.inline(MetadataStructure::base, Maintainable.shape("MetadataStructure")),
        parts.in(Era.V30, Era.V31)
            ? parts.group(
                components, MetadataStructure::attributeList, MetadataStructure::components)
            : null,
        parts.in(Era.V21)
            ? parts.group(
                parts.era() == Era.V21 ? components : stored21,
                MetadataStructure::reports,
                MetadataStructure21::shape)
            : null);
  }

  private static ComponentList<MetadataAttribute> components(
      Parts<ComponentList<MetadataAttribute>> parts) {
    ComponentList<MetadataAttribute> list =
        parts.group(Part.one("MetadataAttributeList"), own -> own, MetadataStructure::listShape);
    return list == null ? new ComponentList<>(Identifiable.of(LIST_ID), List.of()) : list;
  }

  private static ComponentList<MetadataAttribute> listShape(
      Parts<ComponentList<MetadataAttribute>> parts) {
    return new ComponentList<>(
        parts.inline(ComponentList::naming, Identifiable.optional(LIST_ID)).named(LIST_ID),
        parts.list(MetadataAttribute.PART, ComponentList::components, MetadataAttribute::shape));
  }
}
