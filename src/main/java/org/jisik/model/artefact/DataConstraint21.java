package org.jisik.model.artefact;

import java.util.List;
import java.util.stream.Stream;
import org.jisik.model.describe.Alternative;
import org.jisik.model.describe.Parts;

/**
 * A constraint as the ContentConstraint of SDMX 2.1, in SDMX-ML 2.1 and SDMX-JSON 1.0: actual
 * unless it says otherwise, key sets and regions in one list, the calendar behind them.
 */
final class DataConstraint21 {

  private static final List<Alternative<?>> BODY =
      List.of(
          new Alternative<>(DataConstraint.KEY_SETS, DataKeySet.class, DataKeySet::shape),
          new Alternative<>(
              DataConstraint.METADATA_KEY_SETS, MetadataKeySet.class, MetadataKeySet::shape),
          new Alternative<>(DataConstraint.REGIONS, CubeRegion.class, CubeRegion::shape),
          new Alternative<>(
              DataConstraint.METADATA_REGIONS,
              MetadataTargetRegion.class,
              MetadataTargetRegion::shape));

  private DataConstraint21() {}

  static DataConstraint shape(Parts<DataConstraint> parts) {
    Maintainable base = parts.inline(DataConstraint::base, Maintainable.shape("ContentConstraint"));
    boolean isActual = DataConstraint.kind21(parts);
    ConstraintAttachment attachment =
        parts.group(
            DataConstraint.ATTACHMENT, DataConstraint::attachment, AttachmentParts::ofContent);
    List<Object> body = parts.mixed(DataConstraint21::body, BODY);
    return new DataConstraint(
        base,
        isActual,
        attachment,
        parts.group(
            DataConstraint.RELEASE_CALENDAR,
            DataConstraint::releaseCalendar,
            DataConstraint.ReleaseCalendar::shape),
        parts.group(
            DataConstraint.REFERENCE_PERIOD,
            DataConstraint::referencePeriod,
            DataConstraint.ReferencePeriod::shape),
        only(DataKeySet.class, body),
        only(CubeRegion.class, body),
        only(MetadataKeySet.class, body),
        only(MetadataTargetRegion.class, body));
  }

  private static List<Object> body(DataConstraint constraint) {
    return Stream.<List<?>>of(
            constraint.keySets(),
            constraint.metadataKeySets(),
            constraint.regions(),
            constraint.metadataRegions())
        .<Object>flatMap(List::stream)
        .toList();
  }

  static <P> List<P> only(Class<P> kind, List<Object> body) {
    return body.stream().filter(kind::isInstance).map(kind::cast).toList();
  }
}
