package org.jisik.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jisik.error.InvalidSemantics;
import org.jisik.error.NotFound;
import org.jisik.model.artefact.DataStructure;
import org.jisik.model.artefact.Dataflow;
import org.jisik.model.artefact.ProvisionAgreement;
import org.jisik.model.data.Component;
import org.jisik.model.data.DataLayout;
import org.jisik.model.data.LayoutLookup;
import org.jisik.model.reference.ArtefactRef;
import org.jisik.model.reference.Urn;
import org.jisik.service.view.MeasureConcepts;

/**
 * The layouts of flows and structures, remembered until a structure changes. Safe for many threads.
 */
@ApplicationScoped
public class DataLayouts implements LayoutLookup {

  private final Registry registry;
  private volatile Known known = new Known(-1);

  public DataLayouts(Registry registry) {
    this.registry = registry;
  }

  /** What is known as of one state of the structures. */
  private record Known(
      long revision,
      Map<ArtefactRef, DataLayout> layouts,
      Map<ArtefactRef, FlowView> views,
      Map<ArtefactRef, Optional<Component>> measureDimensions) {

    Known(long revision) {
      this(
          revision,
          new ConcurrentHashMap<>(),
          new ConcurrentHashMap<>(),
          new ConcurrentHashMap<>());
    }
  }

  private Known known() {
    long revision = registry.revision();
    Known current = known;
    if (current.revision() != revision) {
      current = new Known(revision);
      known = current;
    }
    return current;
  }

  @Override
  public DataLayout layout(Urn reference) {
    Urn target =
        reference.type().name().equals(ProvisionAgreement.TYPE.structureClass().name())
            ? flowOf(registry.get(reference, ProvisionAgreement.class))
            : reference;
    ArtefactRef ref =
        registry
            .resolve(target)
            .orElseThrow(
                () ->
                    new NotFound(
                        "%s %s:%s(%s), which the message names, does not exist"
                            .formatted(
                                target.type().name(),
                                target.agency(),
                                target.id(),
                                target.version())));
    return layout(ref);
  }

  private static Urn flowOf(ProvisionAgreement agreement) {
    if (agreement.dataflow() == null) {
      throw new InvalidSemantics("%s names no dataflow".formatted(agreement.ref()));
    }
    return agreement.dataflow();
  }

  /**
   * The layout of a dataflow or of a data structure.
   *
   * @throws NotFound if it, or the structure of the flow, does not exist
   */
  public DataLayout layout(ArtefactRef ref) {
    Map<ArtefactRef, DataLayout> layouts = known().layouts();
    DataLayout layout = layouts.get(ref);
    if (layout == null) {
      layout = build(ref);
      layouts.put(ref, layout);
    }
    return layout;
  }

  private DataLayout build(ArtefactRef ref) {
    if (ref.type().name().equals(DataStructure.TYPE.structureClass().name())) {
      DataStructure structure = registry.get(ref.urn(), DataStructure.class);
      return new LayoutBuilder(registry, structure).build(null, structure.base().name());
    }
    Dataflow flow = registry.get(ref.urn(), Dataflow.class);
    return new LayoutBuilder(registry, structureOf(flow)).build(ref, flow.base().name());
  }

  private DataStructure structureOf(Dataflow flow) {
    if (flow.structure() == null) {
      throw new NotFound("%s names no data structure".formatted(flow.ref()));
    }
    return registry.get(flow.structure(), DataStructure.class);
  }

  /** Where the data of a flow are. */
  FlowView view(ArtefactRef flow) {
    DataLayout layout = layout(flow);
    return known()
        .views()
        .computeIfAbsent(
            flow, ref -> FlowView.of(registry.get(ref.urn(), Dataflow.class), layout, registry));
  }

  /**
   * The measure dimension that stands for several measures of a flow in SDMX 2.1; empty if there is
   * none.
   */
  public Optional<Component> measureDimension(ArtefactRef flow) {
    return known()
        .measureDimensions()
        .computeIfAbsent(
            flow,
            ref ->
                new MeasureConcepts(registry)
                    .dimension(structureOf(registry.get(ref.urn(), Dataflow.class))));
  }
}
