package org.jisik.service.view;

import java.util.List;
import java.util.stream.Stream;
import org.jisik.model.artefact.Annotation;
import org.jisik.model.artefact.Artefact;
import org.jisik.model.artefact.AvailabilityConstraint;
import org.jisik.model.artefact.ConstraintAttachment;
import org.jisik.model.artefact.DataConstraint;
import org.jisik.model.artefact.Maintainable;
import org.jisik.model.artefact.Nameable;
import org.jisik.model.describe.Era;
import org.jisik.model.reference.Urn;
import org.jisik.model.reference.Version;
import org.jisik.model.text.LocalisedText;

/**
 * How eras before SDMX 3.1 see availability: as a constraint that says what data there are. Its
 * identity is made up from what it is about: {@code KST} has {@code KST_AVAILABILITY}.
 */
final class AvailabilityView implements EraView {

  @Override
  public Viewed of(Artefact artefact, Era era) {
    if (era == Era.V31 || !(artefact instanceof AvailabilityConstraint availability)) {
      return Viewed.as(artefact);
    }
    ConstraintAttachment attachment = availability.attachment();
    return attachment == null || attachment.structures().isEmpty()
        ? Viewed.without(availability, "it does not say of which data it is")
        : Viewed.as(actual(availability, attachment));
  }

  private static DataConstraint actual(
      AvailabilityConstraint availability, ConstraintAttachment attachment) {
    return new DataConstraint(
        base(attachment.structures().get(0), annotations(availability)),
        true,
        attachment,
        null,
        null,
        List.of(),
        Stream.ofNullable(availability.region()).toList());
  }

  private static List<Annotation> annotations(AvailabilityConstraint availability) {
    return Stream.of(
            availability.annotations().stream(),
            AvailabilityCount.SERIES.annotation(availability.seriesCount()),
            AvailabilityCount.OBSERVATIONS.annotation(availability.observationCount()))
        .flatMap(annotations -> annotations)
        .toList();
  }

  private static Maintainable base(Urn of, List<Annotation> annotations) {
    boolean isConcrete = !of.version().isEmpty() && !of.isRange();
    LocalisedText name =
        LocalisedText.of("en", "Data available of " + of.id()).with("ko", of.id() + "의 이용 가능한 자료");
    String id = of.id() + "_AVAILABILITY";
    return Maintainable.of(
            of.agency(), id, isConcrete ? of.version() : Version.DEFAULT.text(), name)
        .withNaming(new Nameable(id, null, annotations, List.of(), name, LocalisedText.NONE));
  }
}
