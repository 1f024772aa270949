package org.jisik.service.view;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jisik.model.artefact.Artefact;
import org.jisik.model.artefact.ArtefactLookup;
import org.jisik.model.artefact.MetadataStructure;
import org.jisik.model.artefact.MetadataStructure21.IdentifiableObjectTarget;
import org.jisik.model.artefact.MetadataStructure21.TargetObject;
import org.jisik.model.artefact.Metadataflow;
import org.jisik.model.describe.Era;
import org.jisik.model.reference.Urn;

/**
 * How SDMX 3.x sees a metadataflow of 2.1, which does not say what its metadata are about: about
 * all objects of the classes that the targets of its structure name, or about any objects at all.
 */
final class MetadataflowView implements EraView {

  private final ArtefactLookup known;

  MetadataflowView(ArtefactLookup known) {
    this.known = known;
  }

  @Override
  public Viewed of(Artefact artefact, Era era) {
    return Viewed.as(
        era != Era.V21 && artefact instanceof Metadataflow flow && flow.targets().isEmpty()
            ? new Metadataflow(flow.base(), flow.structure(), targets(flow))
            : artefact);
  }

  private List<Urn> targets(Metadataflow flow) {
    List<Urn> targets =
        Optional.ofNullable(flow.structure()).stream()
            .flatMap(structure -> known.find(structure, MetadataStructure.class).stream())
            .flatMap(structure -> Stream.ofNullable(structure.reports()))
            .flatMap(reports -> reports.targets().stream())
            .flatMap(target -> target.objects().stream())
            .map(MetadataflowView::objects)
            .distinct()
            .toList();
    return targets.isEmpty() ? List.of(ObjectType21.all(ObjectType21.ANY)) : targets;
  }

  private static Urn objects(TargetObject target) {
    return ObjectType21.all(
        target instanceof IdentifiableObjectTarget object && object.objectType() != null
            ? object.objectType()
            : ObjectType21.ANY);
  }
}
