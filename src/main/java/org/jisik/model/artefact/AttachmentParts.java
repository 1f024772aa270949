package org.jisik.model.artefact;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jisik.model.artefact.ConstraintAttachment.DataSetReference;
import org.jisik.model.artefact.ConstraintAttachment.QueryableDataSource;
import org.jisik.model.describe.Era;
import org.jisik.model.describe.Part;
import org.jisik.model.describe.Parts;
import org.jisik.model.reference.Urn;
import org.jspecify.annotations.Nullable;

/** How the kinds of constraints tell what they are attached to, each in its eras. */
final class AttachmentParts {

  private static final List<String> STORED =
      Stream.of(ConstraintAttachment.OF_BOTH, List.of("MetadataProvisionAgreement", "MetadataSet"))
          .flatMap(List::stream)
          .toList();

  private static final Part DATA_SETS = Part.many("DataSet");
  private static final Part METADATA_SETS = Part.many("MetadataSet");
  private static final Part STORED_METADATA_SETS = Part.many("MetadataSetReference");
  private static final Part SOURCES = Part.many("SimpleDataSource");

  private AttachmentParts() {}

  /** As data constraints have it since SDMX 3.0. */
  static ConstraintAttachment ofData(Parts<ConstraintAttachment> parts) {
    return parts.era() == Era.STORED
        ? stored(parts)
        : new ConstraintAttachment(
            dataProvider(parts),
            null,
            List.of(),
            List.of(),
            parts.era() == Era.V30 ? sources(parts) : List.of(),
            structures(parts, ConstraintAttachment.OF_DATA),
            parts.era() == Era.V30 ? queryable(parts) : List.of());
  }

  /**
   * As metadata constraints have it. Metadata sets keep the URNs that they come with: the schemas
   * of SDMX-ML 3.0 and SDMX-JSON 2.0 disagree on their class.
   */
  static ConstraintAttachment ofMetadata(Parts<ConstraintAttachment> parts) {
    if (parts.era() == Era.STORED) {
      return stored(parts);
    }
    boolean is30 = parts.era() == Era.V30;
    Urn provider = metadataProvider(parts);
    List<Urn> sets = is30 ? ofClass(parts, "MetadataSet") : List.of();
    List<String> sources = is30 ? sources(parts) : List.of();
    List<Urn> others = structures(parts, ConstraintAttachment.OF_METADATA);
    return new ConstraintAttachment(
        null,
        provider,
        List.of(),
        List.of(),
        sources,
        Stream.concat(sets.stream(), others.stream()).toList(),
        is30 ? queryable(parts) : List.of());
  }

  /** As content constraints of SDMX 2.1 have it: one set or file at most. */
  static ConstraintAttachment ofContent(Parts<ConstraintAttachment> parts) {
    return new ConstraintAttachment(
        dataProvider(parts),
        null,
        AtMostOne.list(
            parts.group(
                Part.one("DataSet"),
                attachment -> AtMostOne.of(attachment.dataSets()),
                DataSetReference::shape)),
        AtMostOne.list(
            parts.group(
                Part.one("MetadataSet"),
                attachment -> AtMostOne.of(attachment.metadataSets()),
                DataSetReference::shape)),
        AtMostOne.list(
            parts.text(
                Part.one("SimpleDataSource"),
                attachment -> AtMostOne.of(attachment.simpleDataSources()))),
        structures(parts, ConstraintAttachment.OF_BOTH),
        queryable(parts));
  }

  /** As attachment constraints have it. */
  static ConstraintAttachment ofAttachment(Parts<ConstraintAttachment> parts) {
    return parts.era() == Era.STORED
        ? stored(parts)
        : new ConstraintAttachment(
            null,
            null,
            dataSets(parts),
            metadataSets(parts, METADATA_SETS),
            sources(parts),
            structures(parts, ConstraintAttachment.OF_BOTH),
            List.of());
  }

  /** As availability has it: one structure, flow or agreement. */
  static ConstraintAttachment ofAvailability(Parts<ConstraintAttachment> parts) {
    return ConstraintAttachment.to(
        ConstraintAttachment.OF_DATA.stream()
            .map(
                name ->
                    parts.reference(
                        Part.one(name), attachment -> AtMostOne.of(attachment.structures(name))))
            .filter(Objects::nonNull)
            .toArray(Urn[]::new));
  }

  private static ConstraintAttachment stored(Parts<ConstraintAttachment> parts) {
    return new ConstraintAttachment(
        dataProvider(parts),
        metadataProvider(parts),
        dataSets(parts),
        metadataSets(parts, STORED_METADATA_SETS),
        sources(parts),
        structures(parts, STORED),
        queryable(parts));
  }

  private static @Nullable Urn dataProvider(Parts<ConstraintAttachment> parts) {
    return parts.reference(Part.one("DataProvider"), ConstraintAttachment::dataProvider);
  }

  private static @Nullable Urn metadataProvider(Parts<ConstraintAttachment> parts) {
    return parts.reference(Part.one("MetadataProvider"), ConstraintAttachment::metadataProvider);
  }

  private static List<DataSetReference> dataSets(Parts<ConstraintAttachment> parts) {
    return parts.list(DATA_SETS, ConstraintAttachment::dataSets, DataSetReference::shape);
  }

  private static List<DataSetReference> metadataSets(Parts<ConstraintAttachment> parts, Part part) {
    return parts.list(part, ConstraintAttachment::metadataSets, DataSetReference::shape);
  }

  private static List<String> sources(Parts<ConstraintAttachment> parts) {
    return parts.texts(SOURCES, ConstraintAttachment::simpleDataSources);
  }

  private static List<QueryableDataSource> queryable(Parts<ConstraintAttachment> parts) {
    return parts.list(
        Part.many("QueryableDataSource"),
        ConstraintAttachment::queryableDataSources,
        QueryableDataSource::shape);
  }

  /** The things that messages list by class, one class after the other. */
  private static List<Urn> structures(Parts<ConstraintAttachment> parts, List<String> classes) {
    return classes.stream().flatMap(name -> ofClass(parts, name).stream()).toList();
  }

  private static List<Urn> ofClass(Parts<ConstraintAttachment> parts, String name) {
    return parts.references(Part.many(name), attachment -> attachment.structures(name));
  }
}
