package org.jisik.service.view;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jisik.model.artefact.ArtefactLookup;
import org.jisik.model.artefact.Attribute;
import org.jisik.model.artefact.DataStructure;
import org.jisik.model.artefact.Dataflow;
import org.jisik.model.artefact.Dimension;
import org.jisik.model.artefact.Measure;
import org.jisik.model.artefact.TimeDimension;
import org.jisik.model.reference.Urn;
import org.jspecify.annotations.Nullable;

/**
 * What the components of a data structure are in SDMX 2.1, which does not name a component without
 * its class.
 *
 * @param owner the data structure, or the flow by which it is meant
 * @param classes the classes in URNs by component, as the model has them
 */
record ComponentClasses(Urn owner, Map<String, String> classes) {

  /** The components whose ids 2.1 fixes. */
  private static final Map<String, String> FIXED =
      Map.of(
          TimeDimension.ID, "TimeDimension",
          Measure.OBS_VALUE, "Measure",
          Attribute.REPORTING_YEAR_START_DAY, "ReportingYearStartDay");

  /** The classes of which there are many in a structure. */
  private static final Set<String> ORDINARY = Set.of("Dimension", "DataAttribute");

  /** Those of a data structure or dataflow; empty if it is something else, or not here whole. */
  static Optional<ComponentClasses> of(@Nullable Urn owner, ArtefactLookup known) {
    if (owner == null) {
      return Optional.empty();
    }
    Optional<DataStructure> structure =
        owner.type().name().equals("Dataflow")
            ? known
                .find(owner, Dataflow.class)
                .flatMap(flow -> Optional.ofNullable(flow.structure()))
                .flatMap(urn -> known.find(urn, DataStructure.class))
            : known.find(owner, DataStructure.class);
    return structure
        .filter(found -> found.components() != null)
        .map(found -> new ComponentClasses(owner, classes(found)));
  }

  private static Map<String, String> classes(DataStructure structure) {
    Map<String, String> classes = new HashMap<>();
    for (Dimension dimension : structure.dimensions()) {
      classes.put(
          dimension.id(), dimension.isMeasureDimension() ? "MeasureDimension" : "Dimension");
    }
    for (Attribute attribute : structure.attributes()) {
      classes.put(attribute.id(), FIXED.getOrDefault(attribute.id(), "DataAttribute"));
    }
    classes.put(TimeDimension.ID, "TimeDimension");
    if (structure.measures().size() == 1) {
      classes.put(structure.measures().get(0).id(), "Measure");
    }
    return classes;
  }

  /** A component as SDMX 2.1 refers to it; empty if the structure there has no such component. */
  Optional<Urn> find(String id) {
    return Optional.ofNullable(classes.get(id))
        .map(type -> owner.item(type, type.equals("Measure") ? Measure.OBS_VALUE : id));
  }

  /**
   * A component of a structure that is not here, by its id or as what its counterpart is:
   * dimensions are mapped to dimensions and attributes to attributes. Empty if that says nothing.
   */
  static Optional<Urn> assume(@Nullable Urn owner, String id, Urn counterpart) {
    String same = counterpart.type().name();
    String type = FIXED.getOrDefault(id, ORDINARY.contains(same) ? same : "");
    return owner == null || type.isEmpty() ? Optional.empty() : Optional.of(owner.item(type, id));
  }
}
