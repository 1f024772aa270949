package org.jisik.model.artefact;

import java.util.List;
import java.util.stream.Stream;
import org.jisik.model.describe.Alternative;
import org.jisik.model.describe.Parts;
import org.jspecify.annotations.Nullable;

/**
 * Keys that attributes or reference metadata can be attached to (SDMX 2.1 only).
 *
 * @param attachment where the keys are
 * @param keySets keys of data
 * @param metadataKeySets keys of reference metadata
 * @see <a
 *     href="https://github.com/sdmx-twg/sdmx-ml-v2_1/blob/master/schemas/SDMXStructureConstraint.xsd">SDMX-ML
 *     2.1</a>
 */
public record AttachmentConstraint(
    Maintainable base,
    @Nullable ConstraintAttachment attachment,
    List<DataKeySet> keySets,
    List<MetadataKeySet> metadataKeySets)
    implements Artefact {

  private static final List<Alternative<?>> BODY =
      List.of(
          new Alternative<>(DataConstraint.KEY_SETS, DataKeySet.class, DataKeySet::shape),
          new Alternative<>(
              DataConstraint.METADATA_KEY_SETS, MetadataKeySet.class, MetadataKeySet::shape));

  public static final ArtefactType<AttachmentConstraint> TYPE =
      ArtefactType.of(
              "registry",
              "AttachmentConstraint",
              AttachmentConstraint.class,
              AttachmentConstraint::shape)
          .since21("Constraints", "AttachmentConstraint", "attachmentConstraints", 14);

  public AttachmentConstraint {
    keySets = List.copyOf(keySets);
    metadataKeySets = List.copyOf(metadataKeySets);
  }

  @Override
  public ArtefactType<AttachmentConstraint> type() {
    return TYPE;
  }

  static AttachmentConstraint shape(Parts<AttachmentConstraint> parts) {
    Maintainable base =
        parts.inline(AttachmentConstraint::base, Maintainable.shape("AttachmentConstraint"));
    ConstraintAttachment attachment =
        parts.group(
            DataConstraint.ATTACHMENT,
            AttachmentConstraint::attachment,
            AttachmentParts::ofAttachment);
    List<Object> body =
        parts.mixed(
            own ->
                Stream.<Object>concat(own.keySets().stream(), own.metadataKeySets().stream())
                    .toList(),
            BODY);
    return new AttachmentConstraint(
        base,
        attachment,
        DataConstraint21.only(DataKeySet.class, body),
        DataConstraint21.only(MetadataKeySet.class, body));
  }
}
