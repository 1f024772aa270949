package org.jisik.service.view;

import java.util.List;
import org.jisik.model.artefact.Annotation;
import org.jisik.model.artefact.Artefact;
import org.jisik.model.artefact.AvailabilityConstraint;
import org.jisik.model.artefact.ConstraintAttachment;
import org.jisik.model.artefact.DataConstraint;
import org.jisik.model.describe.Era;

/**
 * How SDMX 3.1 sees a constraint that says what data there are: as availability, if it is about one
 * structure, flow or agreement and says it by one region. Otherwise 3.1 has no form for it.
 */
final class ActualConstraintView implements EraView {

  @Override
  public Viewed of(Artefact artefact, Era era) {
    return Viewed.as(
        era == Era.V31
                && artefact instanceof DataConstraint constraint
                && isAvailability(constraint)
            ? availability(constraint)
            : artefact);
  }

  private static boolean isAvailability(DataConstraint constraint) {
    ConstraintAttachment attachment = constraint.attachment();
    return constraint.isActual()
        && attachment != null
        && attachment.structures().size() == 1
        && attachment.isOfData(Era.V31)
        && constraint.keySets().isEmpty()
        && constraint.isOfData()
        && constraint.regions().size() == 1
        && constraint.regions().get(0).isIncluded();
  }

  private static AvailabilityConstraint availability(DataConstraint constraint) {
    List<Annotation> annotations = constraint.base().annotations();
    return new AvailabilityConstraint(
        AvailabilityCount.SERIES.in(annotations),
        AvailabilityCount.OBSERVATIONS.in(annotations),
        AvailabilityCount.without(annotations),
        constraint.attachment(),
        constraint.regions().get(0));
  }
}
