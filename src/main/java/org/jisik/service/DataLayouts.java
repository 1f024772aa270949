package org.jisik.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jisik.error.InvalidSemantics;
import org.jisik.error.NotFound;
import org.jisik.model.artefact.Artefact;
import org.jisik.model.artefact.ArtefactType;
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
    ArtefactRef ref =
        registry
            .resolve(reference)
            .orElseThrow(
                () ->
                    new NotFound(
                        "%s %s:%s(%s), which the message names, does not exist"
                            .formatted(
                                reference.type().name(),
                                reference.agency(),
                                reference.id(),
                                reference.version())));
    return layout(ref);
  }

  /**
   * The layout of a dataflow, a data structure or a provision agreement.
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

  private DataLayout build(ArtefactRef context) {
    DataStructure structure = structure(context);
    boolean isStructure = structure.ref().equals(context);
    return new LayoutBuilder(registry, structure)
        .build(
            isStructure ? null : context,
            registry.get(context.urn(), Artefact.class).base().name());
  }

  /** The data structure that the data of a flow or an agreement follow, or the structure itself. */
  private DataStructure structure(ArtefactRef context) {
    return isA(DataStructure.TYPE, context)
        ? registry.get(context.urn(), DataStructure.class)
        : structure(flow(context));
  }

  private DataStructure structure(Dataflow flow) {
    if (flow.structure() == null) {
      throw new NotFound("%s names no data structure".formatted(flow.ref()));
    }
    return registry.get(flow.structure(), DataStructure.class);
  }

  /** A flow, or the flow of an agreement. */
  private Dataflow flow(ArtefactRef usage) {
    if (!isA(ProvisionAgreement.TYPE, usage)) {
      return registry.get(usage.urn(), Dataflow.class);
    }
    Urn flow = registry.get(usage.urn(), ProvisionAgreement.class).dataflow();
    if (flow == null) {
      throw new InvalidSemantics("%s names no dataflow".formatted(usage));
    }
    return registry.get(flow, Dataflow.class);
  }

  private static boolean isA(ArtefactType<?> type, ArtefactRef ref) {
    return ref.type().name().equals(type.structureClass().name());
  }

  /** Where the data of a flow or of an agreement are. */
  FlowView view(ArtefactRef usage) {
    return known().views().computeIfAbsent(usage, this::findView);
  }

  private FlowView findView(ArtefactRef usage) {
    DataLayout layout = layout(usage);
    FlowView view = FlowView.of(flow(usage), layout, registry);
    return isA(ProvisionAgreement.TYPE, usage) ? view.within(usage, layout, registry) : view;
  }

  /**
   * The measure dimension that stands for several measures of a context in SDMX 2.1; empty if there
   * is none.
   */
  public Optional<Component> measureDimension(ArtefactRef context) {
    return known()
        .measureDimensions()
        .computeIfAbsent(context, ref -> new MeasureConcepts(registry).dimension(structure(ref)));
  }
}
