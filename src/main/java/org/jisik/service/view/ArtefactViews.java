package org.jisik.service.view;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jisik.model.artefact.Artefact;
import org.jisik.model.artefact.ArtefactGraph;
import org.jisik.model.describe.Era;
import org.jisik.model.reference.StructureClass;

/**
 * Artefacts as the formats of an era can say them; a new view is one line here. Safe for many
 * threads.
 */
@ApplicationScoped
public class ArtefactViews {

  /** References first, as they are stored; versions last, of whatever the others make. */
  private final List<EraView> views;

  /**
   * @param known finds what artefacts refer to, where a view needs it
   */
  public ArtefactViews(ArtefactGraph known) {
    this.views =
        List.of(
            new ConcreteReferencesView(known),
            new MeasureDimensionView(known),
            new EnumerationView(),
            new DataTypeView(),
            new HierarchyView(known),
            new HierarchicalCodelistView(known),
            new StructureSetView(known),
            new SetMapsView(known),
            new ReportStructureView(known),
            new MetadataAttributesView(),
            new MetadataflowView(known),
            new MetadataConstraintView(known),
            new MetadataOfConstraintView(),
            new ActualConstraintView(),
            new AvailabilityView(),
            new DataKeysView(),
            new RegionsView(),
            new OrganisationSchemeView(known),
            new VersionView(known));
  }

  /** The artefacts that messages of an era can hold in the place of these. */
  public List<Artefact> of(List<Artefact> artefacts, Era era) {
    return view(artefacts, era).artefacts();
  }

  /** The same, with what had to be left out and why. */
  public Viewed view(List<Artefact> artefacts, Era era) {
    Viewed viewed = Viewed.as(artefacts);
    for (EraView view : views) {
      viewed = viewed.then(artefact -> view.of(artefact, era));
    }
    return viewed.heldBy(artefact -> artefact.obstacle(era));
  }

  /** The name of any class of objects that metadata of SDMX 2.1 are about. */
  public static final String ANY_OBJECT_21 = ObjectType21.ANY;

  /**
   * The name of a class of objects that metadata of SDMX 2.1 are about; empty if 2.1 has no such
   * objects, or cannot target them.
   */
  public static Optional<String> objectType21(StructureClass type) {
    return ObjectType21.of(type);
  }

  /**
   * The types of stored artefacts that a resource of either API stands for, by the names of their
   * own resources; empty if nothing that is stored can answer for it. See {@link #isMeant} for
   * resources that stand for some artefacts of a type only.
   */
  public static Set<String> typesBehind(String resource) {
    return ResourceTypes.behind(resource);
  }

  /** Whether an artefact is one of those that a resource stands for. */
  public static boolean isMeant(String resource, Artefact artefact) {
    return ResourceTypes.isMeant(resource, artefact);
  }
}
