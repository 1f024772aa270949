package org.jisik.model.artefact;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jisik.model.describe.Era;
import org.jisik.model.describe.Part;
import org.jisik.model.describe.Parts;
import org.jisik.model.reference.Urn;
import org.jspecify.annotations.Nullable;

/**
 * What a constraint is about: one kind of thing only.
 *
 * @param dataProvider everything of one provider
 * @param metadataProvider the same of reference metadata (since SDMX 3.0)
 * @param dataSets data sets (SDMX 2.1; several for an attachment constraint only)
 * @param metadataSets metadata sets (likewise)
 * @param simpleDataSources addresses of files (until SDMX 3.0; one for a content constraint of 2.1)
 * @param structures structures, flows or provision agreements of one class; in SDMX 3.0 also
 *     metadata sets by their URNs
 * @param queryableDataSources services that answer for them (until SDMX 3.0)
 */
public record ConstraintAttachment(
    @Nullable Urn dataProvider,
    @Nullable Urn metadataProvider,
    List<DataSetReference> dataSets,
    List<DataSetReference> metadataSets,
    List<String> simpleDataSources,
    List<Urn> structures,
    List<QueryableDataSource> queryableDataSources) {

  public ConstraintAttachment {
    dataSets = List.copyOf(dataSets);
    metadataSets = List.copyOf(metadataSets);
    simpleDataSources = List.copyOf(simpleDataSources);
    structures = List.copyOf(structures);
    queryableDataSources = List.copyOf(queryableDataSources);
  }

  /** Attached to structures, flows or agreements. */
  public static ConstraintAttachment to(Urn... structures) {
    return new ConstraintAttachment(
        null, null, List.of(), List.of(), List.of(), List.of(structures), List.of());
  }

  /** Whether a data constraint of an era since SDMX 3.0 can be attached so. */
  public boolean isOfData(Era era) {
    return metadataProvider == null && areAll(OF_DATA) && fits(era);
  }

  /** Whether a metadata constraint of an era since SDMX 3.0 can be attached so. */
  public boolean isOfMetadata(Era era) {
    return dataProvider == null
        && (areAll(OF_METADATA) || (era == Era.V30 && areAll(List.of("MetadataSet"))))
        && fits(era);
  }

  /** Whether a content constraint of SDMX 2.1 can be attached so. */
  public boolean isOfContent() {
    return metadataProvider == null
        && areAll(OF_BOTH)
        && Stream.of(dataSets, metadataSets, simpleDataSources).allMatch(list -> list.size() < 2);
  }

  private boolean areAll(List<String> classes) {
    return structures.stream().allMatch(urn -> classes.contains(urn.type().name()));
  }

  /** Data sets of 2.1 have no form since 3.0, files none since 3.1. */
  private boolean fits(Era era) {
    return dataSets.isEmpty()
        && metadataSets.isEmpty()
        && (era == Era.V30 || simpleDataSources.isEmpty());
  }

  /** The things of this class that it is attached to. */
  private List<Urn> structures(String className) {
    return structures.stream().filter(urn -> urn.type().name().equals(className)).toList();
  }

  /** A data set, by the one who provides it. */
  public record DataSetReference(@Nullable Urn dataProvider, @Nullable String id) {

    static DataSetReference shape(Parts<DataSetReference> parts) {
      return new DataSetReference(
          parts.reference(Part.one("DataProvider"), DataSetReference::dataProvider),
          parts.text(Part.one("ID"), DataSetReference::id));
    }
  }

  /** A service that answers SDMX queries. */
  public record QueryableDataSource(
      @Nullable Boolean isRest,
      @Nullable Boolean isWebService,
      @Nullable String dataUrl,
      @Nullable String wsdlUrl,
      @Nullable String wadlUrl) {

    public static QueryableDataSource shape(Parts<QueryableDataSource> parts) {
      return new QueryableDataSource(
          parts.flag("isRESTDatasource", QueryableDataSource::isRest),
          parts.flag("isWebServiceDatasource", QueryableDataSource::isWebService),
          parts.text(Part.one("DataURL"), QueryableDataSource::dataUrl),
          parts.text(Part.one("WSDLURL").json("wsdlURL"), QueryableDataSource::wsdlUrl),
          parts.text(Part.one("WADLURL").json("wadlURL"), QueryableDataSource::wadlUrl));
    }
  }

  private static final List<String> OF_DATA =
      List.of("DataStructure", "Dataflow", "ProvisionAgreement");
  private static final List<String> OF_METADATA =
      List.of("MetadataStructure", "Metadataflow", "MetadataProvisionAgreement");
  private static final List<String> OF_BOTH =
      List.of(
          "DataStructure", "MetadataStructure", "Dataflow", "Metadataflow", "ProvisionAgreement");
  private static final List<String> STORED =
      Stream.of(OF_BOTH, List.of("MetadataProvisionAgreement", "MetadataSet"))
          .flatMap(List::stream)
          .toList();

  private static final Part DATA_SETS = Part.many("DataSet");
  private static final Part METADATA_SETS = Part.many("MetadataSet");
  private static final Part STORED_METADATA_SETS = Part.many("MetadataSetReference");
  private static final Part SOURCES = Part.many("SimpleDataSource");

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
            structures(parts, OF_DATA),
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
    List<Urn> others = structures(parts, OF_METADATA);
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
        structures(parts, OF_BOTH),
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
            structures(parts, OF_BOTH),
            List.of());
  }

  /** As availability has it: one structure, flow or agreement. */
  static ConstraintAttachment ofAvailability(Parts<ConstraintAttachment> parts) {
    return to(
        OF_DATA.stream()
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
