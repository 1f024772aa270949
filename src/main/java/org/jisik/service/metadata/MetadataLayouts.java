package org.jisik.service.metadata;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jisik.error.NotFound;
import org.jisik.model.artefact.Artefact;
import org.jisik.model.artefact.MetadataAttribute;
import org.jisik.model.artefact.MetadataProvisionAgreement;
import org.jisik.model.artefact.MetadataStructure;
import org.jisik.model.artefact.MetadataStructure21.ReportStructure;
import org.jisik.model.artefact.Metadataflow;
import org.jisik.model.metadata.MetadataLayout;
import org.jisik.model.metadata.MetadataLayoutLookup;
import org.jisik.model.reference.ArtefactRef;
import org.jisik.model.reference.Urn;
import org.jisik.service.ComponentBuilder;
import org.jisik.service.Registry;
import org.jspecify.annotations.Nullable;

/**
 * The layouts of the metadata of flows, as of one state of the structures. Safe for many threads.
 */
public final class MetadataLayouts implements MetadataLayoutLookup {

  private final Registry registry;
  private final Map<ArtefactRef, MetadataLayout> known = new ConcurrentHashMap<>();

  /**
   * @param registry one that stands still
   */
  public MetadataLayouts(Registry registry) {
    this.registry = registry;
  }

  Registry registry() {
    return registry;
  }

  @Override
  public MetadataLayout layout(Urn context) {
    Metadataflow flow = flow(context);
    MetadataLayout layout = known.get(flow.ref());
    if (layout == null) {
      layout = build(flow);
      known.put(flow.ref(), layout);
    }
    return layout;
  }

  private Metadataflow flow(Urn context) {
    boolean isFlow = context.type().equals(Metadataflow.TYPE.structureClass());
    return registry.get(
        isFlow ? context : flowOf(registry.get(context, MetadataProvisionAgreement.class)),
        Metadataflow.class);
  }

  private static Urn flowOf(MetadataProvisionAgreement agreement) {
    return required(agreement.metadataflow(), agreement, "metadataflow");
  }

  private static Urn required(@Nullable Urn reference, Artefact from, String what) {
    if (reference == null) {
      throw new NotFound("%s names no %s".formatted(from.ref(), what));
    }
    return reference;
  }

  private MetadataLayout build(Metadataflow flow) {
    MetadataStructure structure =
        registry.get(
            required(flow.structure(), flow, "metadata structure"), MetadataStructure.class);
    return new MetadataLayout(
        flow.ref(),
        structure.ref(),
        attributes(attributes(structure), new ComponentBuilder(registry)));
  }

  /** Those of a structure of SDMX 2.1 are in its reports. */
  private static List<MetadataAttribute> attributes(MetadataStructure structure) {
    return structure.reports() == null
        ? structure.attributes()
        : structure.reports().reports().stream()
            .map(ReportStructure::attributes)
            .flatMap(List::stream)
            .toList();
  }

  private static List<MetadataLayout.Attribute> attributes(
      List<MetadataAttribute> attributes, ComponentBuilder components) {
    return attributes.stream()
        .map(
            attribute ->
                new MetadataLayout.Attribute(
                    components.component(
                        attribute.id(),
                        attribute.conceptIdentity(),
                        attribute.localRepresentation(),
                        !"0".equals(attribute.minOccurs()),
                        ComponentBuilder.isMultiple(attribute.maxOccurs())),
                    Boolean.TRUE.equals(attribute.isPresentational()),
                    attributes(attribute.attributes(), components)))
        .toList();
  }
}
