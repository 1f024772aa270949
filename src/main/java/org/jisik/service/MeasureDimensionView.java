package org.jisik.service;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jisik.error.NotAcceptable;
import org.jisik.model.artefact.Artefact;
import org.jisik.model.artefact.ComponentList;
import org.jisik.model.artefact.DataStructure;
import org.jisik.model.artefact.DataStructureComponents;
import org.jisik.model.artefact.Dimension;
import org.jisik.model.artefact.DimensionComponent;
import org.jisik.model.artefact.Identifiable;
import org.jisik.model.artefact.Measure;
import org.jisik.model.artefact.Representation;
import org.jisik.model.artefact.TimeDimension;
import org.jisik.model.reference.Urn;

/**
 * How SDMX 2.1 sees a data structure with several measures: a measure dimension, enumerated by the
 * concept scheme of the measures and named by the concept above them, and one measure OBS_VALUE.
 *
 * <p>The measure dimension stands last among the dimensions, before time, as it does in data
 * ({@link org.jisik.model.data.MeasureDimensionDataSet}).
 */
final class MeasureDimensionView {

  private static final Urn OBS_VALUE_CONCEPT =
      Urn.parse(
          "urn:sdmx:org.sdmx.infomodel.conceptscheme.Concept=SDMX:CROSS_DOMAIN_CONCEPTS(2.0).OBS_VALUE");

  private final MeasureConcepts concepts;

  MeasureDimensionView(Registry registry) {
    this.concepts = new MeasureConcepts(registry);
  }

  /**
   * An artefact as SDMX 2.1 can say it; everything but a data structure with several measures stays
   * as it is.
   *
   * @throws NotAcceptable if the concepts of the measures have no common parent
   */
  Artefact of(Artefact artefact) {
    return artefact instanceof DataStructure structure ? of(structure) : artefact;
  }

  private DataStructure of(DataStructure structure) {
    DataStructureComponents components = structure.components();
    if (components == null || components.measures().size() < 2) {
      return structure;
    }
    MeasureConcepts.Above above = concepts.above(structure).orElseThrow(() -> refusal(structure));
    return new DataStructure(
        structure.base(), structure.isEvolving(), view(components, above), structure.metadata());
  }

  private static NotAcceptable refusal(DataStructure structure) {
    return new NotAcceptable(
        "%s has several measures whose concepts have no common parent, which SDMX 2.1 cannot say; ask for an SDMX 3.x format"
            .formatted(structure.ref()));
  }

  private static DataStructureComponents view(
      DataStructureComponents components, MeasureConcepts.Above above) {
    return new DataStructureComponents(
        withMeasureDimension(components.dimensionList(), above),
        components.groups(),
        components.attributeList(),
        primaryMeasure(Objects.requireNonNull(components.measureList())));
  }

  private static ComponentList<DimensionComponent> withMeasureDimension(
      ComponentList<DimensionComponent> list, MeasureConcepts.Above above) {
    List<DimensionComponent> dimensions = new ArrayList<>(list.components());
    dimensions.removeIf(TimeDimension.class::isInstance);
    dimensions.add(dimension(above));
    list.components().stream().filter(TimeDimension.class::isInstance).forEach(dimensions::add);
    return new ComponentList<>(list.naming(), dimensions);
  }

  private static Dimension dimension(MeasureConcepts.Above above) {
    String id = above.parent().id();
    return new Dimension(
        Identifiable.of(id),
        null,
        above.scheme().item("Concept", id),
        Representation.coded(above.scheme()),
        List.of());
  }

  /** One measure with the values of the first; a measure dimension says which it is. */
  private static ComponentList<Measure> primaryMeasure(ComponentList<Measure> list) {
    Measure first = list.components().get(0);
    Measure primary =
        new Measure(
            Identifiable.of(Measure.OBS_VALUE),
            null,
            OBS_VALUE_CONCEPT,
            first.localRepresentation(),
            List.of());
    return new ComponentList<>(list.naming(), List.of(primary));
  }
}
