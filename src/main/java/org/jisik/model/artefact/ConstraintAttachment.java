package org.jisik.model.artefact;

import java.util.List;
import org.jisik.model.describe.Era;
import org.jisik.model.describe.Part;
import org.jisik.model.describe.Parts;
import org.jisik.model.reference.Urn;
import org.jspecify.annotations.Nullable;

/**
 * What a constraint is about: one kind of thing only.
 *
 * @param dataProvider everything of one provider
 * @param dataSet one data set (SDMX 2.1)
 * @param metadataSet one metadata set (SDMX 2.1)
 * @param simpleDataSources addresses of files (until SDMX 3.0; one in 2.1)
 * @param structures data structures, dataflows or provision agreements; in SDMX 2.1 also metadata
 *     structures and metadataflows
 * @param queryableDataSources services that answer for them (until SDMX 3.0)
 */
public record ConstraintAttachment(
    @Nullable Urn dataProvider,
    @Nullable DataSetReference dataSet,
    @Nullable DataSetReference metadataSet,
    List<String> simpleDataSources,
    List<Urn> structures,
    List<QueryableDataSource> queryableDataSources) {

  public ConstraintAttachment {
    simpleDataSources = List.copyOf(simpleDataSources);
    structures = List.copyOf(structures);
    queryableDataSources = List.copyOf(queryableDataSources);
  }

  /** Attached to structures, dataflows or agreements. */
  public static ConstraintAttachment to(Urn... structures) {
    return new ConstraintAttachment(null, null, null, List.of(), List.of(structures), List.of());
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

    static QueryableDataSource shape(Parts<QueryableDataSource> parts) {
      return new QueryableDataSource(
          parts.flag("isRESTDatasource", QueryableDataSource::isRest),
          parts.flag("isWebServiceDatasource", QueryableDataSource::isWebService),
          parts.text(Part.one("DataURL"), QueryableDataSource::dataUrl),
          parts.text(Part.one("WSDLURL").json("wsdlURL"), QueryableDataSource::wsdlUrl),
          parts.text(Part.one("WADLURL").json("wadlURL"), QueryableDataSource::wadlUrl));
    }
  }

  private static final List<String> CLASSES =
      List.of("DataStructure", "Dataflow", "ProvisionAgreement");
  private static final List<String> CLASSES_21 =
      List.of(
          "DataStructure", "MetadataStructure", "Dataflow", "Metadataflow", "ProvisionAgreement");
  private static final Part QUERYABLE = Part.many("QueryableDataSource");

  static ConstraintAttachment shape(Parts<ConstraintAttachment> parts) {
    boolean stored = parts.era() == Era.STORED;
    return new ConstraintAttachment(
        parts.reference(Part.one("DataProvider"), ConstraintAttachment::dataProvider),
        stored ? dataSet(parts) : null,
        stored ? metadataSet(parts) : null,
        parts.in(Era.V30)
            ? parts.texts(Part.many("SimpleDataSource"), ConstraintAttachment::simpleDataSources)
            : List.of(),
        structures(parts, stored ? CLASSES_21 : CLASSES),
        parts.in(Era.V30)
            ? parts.list(
                QUERYABLE, ConstraintAttachment::queryableDataSources, QueryableDataSource::shape)
            : List.of());
  }

  /** As SDMX 2.1 has it: one file at most, and things of reference metadata. */
  static ConstraintAttachment shape21(Parts<ConstraintAttachment> parts) {
    Urn provider = parts.reference(Part.one("DataProvider"), ConstraintAttachment::dataProvider);
    DataSetReference dataSet = dataSet(parts);
    DataSetReference metadataSet = metadataSet(parts);
    String source =
        parts.text(
            Part.one("SimpleDataSource"),
            attachment -> attachment.simpleDataSources().stream().findFirst().orElse(null));
    return new ConstraintAttachment(
        provider,
        dataSet,
        metadataSet,
        source == null ? List.of() : List.of(source),
        structures(parts, CLASSES_21),
        parts.list(
            QUERYABLE, ConstraintAttachment::queryableDataSources, QueryableDataSource::shape));
  }

  private static @Nullable DataSetReference dataSet(Parts<ConstraintAttachment> parts) {
    return parts.group(Part.one("DataSet"), ConstraintAttachment::dataSet, DataSetReference::shape);
  }

  private static @Nullable DataSetReference metadataSet(Parts<ConstraintAttachment> parts) {
    return parts.group(
        Part.one("MetadataSet"), ConstraintAttachment::metadataSet, DataSetReference::shape);
  }

  /** The things that messages list by class, one class after the other. */
  private static List<Urn> structures(Parts<ConstraintAttachment> parts, List<String> classes) {
    return classes.stream().flatMap(name -> ofClass(parts, name).stream()).toList();
  }

  private static List<Urn> ofClass(Parts<ConstraintAttachment> parts, String name) {
    return parts.references(
        Part.many(name),
        attachment ->
            attachment.structures().stream()
                .filter(urn -> urn.type().name().equals(name))
                .toList());
  }
}
