package org.jisik.model.artefact;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jisik.model.describe.Era;
import org.jisik.model.describe.Part;
import org.jisik.model.describe.Parts;
import org.jspecify.annotations.Nullable;

/**
 * What data may be or are there: keys and regions of the cube. The ContentConstraint of SDMX 2.1.
 *
 * @param isActual whether it says what data there are; otherwise what data are allowed, which is
 *     all that it can say in SDMX 3.1
 * @param attachment what it is about
 * @param releaseCalendar when data come (until SDMX 3.0)
 * @param referencePeriod of which time the data are (SDMX 2.1)
 * @param keySets keys that are or are not part of it
 * @param regions parts of the cube; two at most since SDMX 3.0
 * @param metadataKeySets keys of reference metadata (SDMX 2.1)
 * @param metadataRegions parts of reference metadata (SDMX 2.1; a {@link MetadataConstraint} since
 *     3.0)
 */
public record DataConstraint(
    Maintainable base,
    boolean isActual,
    @Nullable ConstraintAttachment attachment,
    @Nullable ReleaseCalendar releaseCalendar,
    @Nullable ReferencePeriod referencePeriod,
    List<DataKeySet> keySets,
    List<CubeRegion> regions,
    List<MetadataKeySet> metadataKeySets,
    List<MetadataTargetRegion> metadataRegions)
    implements Artefact {

  private static final String ACTUAL = "Actual";
  private static final String ALLOWED = "Allowed";

  /** How many regions a constraint may have since SDMX 3.0. */
  public static final int MAX_REGIONS_SINCE_30 = 2;

  private static final String KEYS = "keys with several values of a dimension";
  private static final String ATTACHED = "data constraint attached to such a thing";

  /** In SDMX 3.1, what there is would read as what is allowed. */
  private static final String ACTUAL_31 = "data constraint that says what data there are";

  public static final ArtefactType<DataConstraint> TYPE =
      ArtefactType.of("registry", "DataConstraint", DataConstraint.class, DataConstraint::shape)
          .since21("Constraints", "ContentConstraint", "contentConstraints", 14)
          .since30("DataConstraints");

  public DataConstraint {
    keySets = List.copyOf(keySets);
    regions = List.copyOf(regions);
    metadataKeySets = List.copyOf(metadataKeySets);
    metadataRegions = List.copyOf(metadataRegions);
  }

  /** A constraint of data alone. */
  public DataConstraint(
      Maintainable base,
      boolean isActual,
      @Nullable ConstraintAttachment attachment,
      @Nullable ReleaseCalendar releaseCalendar,
      @Nullable ReferencePeriod referencePeriod,
      List<DataKeySet> keySets,
      List<CubeRegion> regions) {
    this(
        base,
        isActual,
        attachment,
        releaseCalendar,
        referencePeriod,
        keySets,
        regions,
        List.of(),
        List.of());
  }

  @Override
  public ArtefactType<DataConstraint> type() {
    return TYPE;
  }

  @Override
  public Optional<String> obstacle(Era era) {
    return switch (era) {
      case STORED -> Optional.empty();
      case V21 ->
          Artefact.super
              .obstacle(era)
              .or(() -> lack(era, hasLists(), KEYS))
              .or(() -> lack(era, attachment != null && !attachment.isOfContent(), ATTACHED));
      case V30 ->
          Artefact.super.obstacle(era).or(() -> since30(era)).or(() -> lack(era, hasLists(), KEYS));
      case V31 ->
          Artefact.super
              .obstacle(era)
              .or(() -> since30(era))
              .or(() -> lack(era, isActual, ACTUAL_31));
    };
  }

  private Optional<String> since30(Era era) {
    return lack(era, regions.size() > MAX_REGIONS_SINCE_30, "constraint of more than two regions")
        .or(() -> lack(era, !isOfData(), "data constraint of metadata"))
        .or(() -> lack(era, attachment != null && !attachment.isOfData(era), ATTACHED));
  }

  private static Optional<String> lack(Era era, boolean isSaid, String what) {
    return isSaid ? Optional.of(era + " has no " + what) : Optional.empty();
  }

  private boolean hasLists() {
    return keySets.stream().anyMatch(DataKeySet::hasLists);
  }

  /** Whether it says nothing of reference metadata. */
  public boolean isOfData() {
    return metadataKeySets.isEmpty() && metadataRegions.isEmpty();
  }

  /** Whether it says something of reference metadata and nothing of data. */
  public boolean isOfMetadata() {
    return !isOfData() && keySets.isEmpty() && regions.isEmpty();
  }

  /** The same about these data alone. */
  public DataConstraint with(List<DataKeySet> otherKeySets, List<CubeRegion> otherRegions) {
    return new DataConstraint(
        base, isActual, attachment, releaseCalendar, referencePeriod, otherKeySets, otherRegions);
  }

  /**
   * The codes that the regions allow for a component, in the order written; empty if they do not
   * limit it by a list of codes.
   *
   * <p>With several regions it is all the codes that any of them allows. Codes below a code with
   * {@code cascadeValues} are not listed; regions and selections that exclude do not count.
   */
  public Optional<Set<String>> allowedCodes(String component) {
    Set<String> allowed = new LinkedHashSet<>();
    for (CubeRegion region : regions.stream().filter(CubeRegion::isIncluded).toList()) {
      List<String> codes =
          region.find(component).filter(MemberSelection::isIncluded).stream()
              .flatMap(selection -> selection.codes().stream())
              .toList();
      if (codes.isEmpty()) {
        return Optional.empty();
      }
      allowed.addAll(codes);
    }
    return allowed.isEmpty() ? Optional.empty() : Optional.of(allowed);
  }

  /** When data come, in durations such as {@code P7D}. */
  public record ReleaseCalendar(
      @Nullable String periodicity, @Nullable String offset, @Nullable String tolerance) {

    static ReleaseCalendar shape(Parts<ReleaseCalendar> parts) {
      return new ReleaseCalendar(
          parts.text(Part.one("Periodicity"), ReleaseCalendar::periodicity),
          parts.text(Part.one("Offset"), ReleaseCalendar::offset),
          parts.text(Part.one("Tolerance"), ReleaseCalendar::tolerance));
    }
  }

  /** A time from an instant to an instant, both included. */
  public record ReferencePeriod(@Nullable String start, @Nullable String end) {

    static ReferencePeriod shape(Parts<ReferencePeriod> parts) {
      return new ReferencePeriod(
          parts.attribute("startTime", ReferencePeriod::start),
          parts.attribute("endTime", ReferencePeriod::end));
    }
  }

  static final Part ATTACHMENT = Part.one("ConstraintAttachment");
  static final Part RELEASE_CALENDAR = Part.one("ReleaseCalendar");
  static final Part REFERENCE_PERIOD = Part.one("ReferencePeriod");
  static final Part KEY_SETS = Part.many("DataKeySet");
  static final Part REGIONS = Part.many("CubeRegion");
  static final Part METADATA_KEY_SETS = Part.many("MetadataKeySet");
  static final Part METADATA_REGIONS = Part.many("MetadataTargetRegion");

  static DataConstraint shape(Parts<DataConstraint> parts) {
    return parts.era() == Era.V21 ? DataConstraint21.shape(parts) : since30(parts);
  }

  private static DataConstraint since30(Parts<DataConstraint> parts) {
    return new DataConstraint(
        parts.inline(DataConstraint::base, Maintainable.shape("DataConstraint")),
        parts.in(Era.V30) && kind(parts, "role", ALLOWED),
        parts.group(ATTACHMENT, DataConstraint::attachment, AttachmentParts::ofData),
        parts.in(Era.V30)
            ? parts.group(RELEASE_CALENDAR, DataConstraint::releaseCalendar, ReleaseCalendar::shape)
            : null,
        parts.era() == Era.STORED
            ? parts.group(REFERENCE_PERIOD, DataConstraint::referencePeriod, ReferencePeriod::shape)
            : null,
        parts.list(KEY_SETS, DataConstraint::keySets, DataKeySet::shape),
        parts.list(REGIONS, DataConstraint::regions, CubeRegion::shape),
        parts.era() == Era.STORED
            ? parts.list(METADATA_KEY_SETS, DataConstraint::metadataKeySets, MetadataKeySet::shape)
            : List.of(),
        parts.era() == Era.STORED
            ? parts.list(
                METADATA_REGIONS, DataConstraint::metadataRegions, MetadataTargetRegion::shape)
            : List.of());
  }

  /** Whether the constraint is an actual one, by an attribute that eras name differently. */
  static boolean kind(Parts<DataConstraint> parts, String name, String otherwise) {
    String kind = parts.attribute(name, constraint -> constraint.isActual() ? ACTUAL : ALLOWED);
    return ACTUAL.equals(kind == null ? otherwise : kind);
  }

  static boolean kind21(Parts<DataConstraint> parts) {
    return kind(parts, "type", ACTUAL);
  }
}
