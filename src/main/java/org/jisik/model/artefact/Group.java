package org.jisik.model.artefact;

import java.util.List;
import org.jisik.model.describe.Era;
import org.jisik.model.describe.Part;
import org.jisik.model.describe.Parts;
import org.jisik.model.reference.Urn;
import org.jspecify.annotations.Nullable;

/**
 * A group of series that share the values of some dimensions.
 *
 * @param dimensions the ids of those dimensions
 * @param attachmentConstraint what says instead which series belong to it (SDMX 2.1)
 */
public record Group(
    Identifiable naming, List<String> dimensions, @Nullable Urn attachmentConstraint) {

  public Group {
    dimensions = List.copyOf(dimensions);
  }

  public String id() {
    return naming.id();
  }

  static Group shape(Parts<Group> parts) {
    return new Group(
        parts.inline(Group::naming, Identifiable.shape("GroupDimensionDescriptor")),
        parts.wrappedLocals(Part.many("GroupDimension"), "DimensionReference", Group::dimensions),
        parts.in(Era.V21)
            ? parts.reference(Part.one("AttachmentConstraint"), Group::attachmentConstraint)
            : null);
  }
}
