package org.jisik.service.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jisik.model.artefact.Artefact;
import org.jisik.model.artefact.ArtefactLookup;
import org.jisik.model.artefact.ComponentList;
import org.jisik.model.artefact.DataStructure;
import org.jisik.model.artefact.DataStructureComponents;
import org.jisik.model.artefact.Dimension;
import org.jisik.model.artefact.DimensionComponent;
import org.jisik.model.artefact.Identifiable;
import org.jisik.model.artefact.Measure;
import org.jisik.model.artefact.Representation;
import org.jisik.model.artefact.TimeDimension;
import org.jisik.model.describe.Era;
import org.jisik.model.reference.Urn;

/**
 * How SDMX 2.1 sees a data structure with several measures: a measure dimension, enumerated by the
 * concept scheme of the measures and named by the concept above them, and one measure OBS_VALUE.
 *
 * <p>The measure dimension stands last among the dimensions, before time, as it does in data
 * ({@link org.jisik.model.data.MeasureDimensionDataSet}).
 */
final class MeasureDimensionView implements EraView {

  private static final Urn OBS_VALUE_CONCEPT =
      Urn.parse(
          "urn:sdmx:org.sdmx.infomodel.conceptscheme.Concept=SDMX:CROSS_DOMAIN_CONCEPTS(2.0).OBS_VALUE");

  private static final String WITHOUT_PARENT =
      "it has several measures whose concepts have no common parent, which SDMX 2.1 cannot say";

  private final MeasureConcepts concepts;

  MeasureDimensionView(ArtefactLookup known) {
    this.concepts = new MeasureConcepts(known);
  }

  @Override
  public Viewed of(Artefact artefact, Era era) {
    return era == Era.V21
            && artefact instanceof DataStructure structure
            && structure.measures().size() > 1
        ? of(structure, Objects.requireNonNull(structure.components()))
        : Viewed.as(artefact);
  }

  private Viewed of(DataStructure structure, DataStructureComponents components) {
    return concepts
        .above(structure)
        .map(
            above ->
                Viewed.as(
                    new DataStructure(
                        structure.base(),
                        structure.isEvolving(),
                        view(components, above),
                        structure.metadata())))
        .orElseGet(() -> Viewed.without(structure, WITHOUT_PARENT));
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
