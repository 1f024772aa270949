package org.jisik.model.artefact;

import java.util.List;
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

  static final List<String> OF_DATA = List.of("DataStructure", "Dataflow", "ProvisionAgreement");
  static final List<String> OF_METADATA =
      List.of("MetadataStructure", "Metadataflow", "MetadataProvisionAgreement");
  static final List<String> OF_BOTH =
      List.of(
          "DataStructure", "MetadataStructure", "Dataflow", "Metadataflow", "ProvisionAgreement");

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
  List<Urn> structures(String className) {
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
}
