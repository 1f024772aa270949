package org.jisik.service.view;

import java.util.ArrayList;
import java.util.List;
import org.jisik.model.artefact.Artefact;
import org.jisik.model.artefact.ComponentList;
import org.jisik.model.artefact.ConceptScheme;
import org.jisik.model.artefact.DataStructure;
import org.jisik.model.artefact.DataStructureComponents;
import org.jisik.model.artefact.DimensionComponent;
import org.jisik.model.artefact.LeftOut;
import org.jisik.model.artefact.MetadataStructure;
import org.jisik.model.artefact.Representation;
import org.jisik.model.artefact.TextFormat;
import org.jisik.model.artefact.TimeDimension;
import org.jisik.model.describe.Era;
import org.jspecify.annotations.Nullable;

/**
 * Data types as an era has them: SDMX 2.1 does not know geospatial information, which is a text
 * there; SDMX 3.1 wants the type of a time dimension stated, also where it is the default.
 */
final class DataTypeView implements EraView {

  private static final String GEOSPATIAL = "GeospatialInformation";
  private static final String TIME = "ObservationalTimePeriod";

  @Override
  public Viewed of(Artefact artefact, Era era) {
    if (era == Era.V31) {
      return Viewed.as(artefact instanceof DataStructure own ? withTimeType(own) : artefact);
    }
    return era == Era.V21
            && (artefact instanceof DataStructure
                || artefact instanceof MetadataStructure
                || artefact instanceof ConceptScheme)
        ? withoutGeospatial(artefact)
        : Viewed.as(artefact);
  }

  private static Viewed withoutGeospatial(Artefact artefact) {
    List<LeftOut> lost = new ArrayList<>();
    Artefact seen =
        Rewritten.withRepresentations(
            artefact,
            own -> {
              boolean isGeospatial = GEOSPATIAL.equals(dataType(own));
              if (isGeospatial) {
                lost.add(
                    new LeftOut(
                        artefact.ref(),
                        "the data type " + GEOSPATIAL,
                        "SDMX 2.1 has no such type"));
              }
              return isGeospatial ? typed(own, "String") : own;
            });
    return lost.isEmpty() ? Viewed.as(artefact) : Viewed.as(seen, lost);
  }

  private static @Nullable String dataType(Representation representation) {
    TextFormat format = representation.textFormat();
    return format == null ? null : format.dataType();
  }

  private static Representation typed(Representation own, String dataType) {
    TextFormat format = own.textFormat();
    return new Representation(
        own.minOccurs(),
        own.maxOccurs(),
        format == null ? null : format.withDataType(dataType),
        own.enumeration(),
        own.enumerationFormat());
  }

  private static DataStructure withTimeType(DataStructure structure) {
    DataStructureComponents components = structure.components();
    TimeDimension time = components == null ? null : components.time();
    Representation format = time == null ? null : time.localRepresentation();
    if (components == null
        || time == null
        || format == null
        || format.textFormat() == null
        || dataType(format) != null) {
      return structure;
    }
    TimeDimension typed =
        new TimeDimension(
            time.naming(), time.position(), time.conceptIdentity(), typed(format, TIME));
    return new DataStructure(
        structure.base(), structure.isEvolving(), with(typed, components), structure.metadata());
  }

  private static DataStructureComponents with(
      TimeDimension time, DataStructureComponents components) {
    ComponentList<DimensionComponent> list = components.dimensionList();
    List<DimensionComponent> dimensions =
        list.components().stream().map(one -> one instanceof TimeDimension ? time : one).toList();
    return new DataStructureComponents(
        new ComponentList<>(list.naming(), dimensions),
        components.groups(),
        components.attributeList(),
        components.measureList());
  }
}
