package org.jisik.model.artefact;

import java.util.List;
import java.util.stream.Stream;
import org.jisik.model.describe.Part;
import org.jisik.model.describe.Parts;
import org.jisik.model.reference.Urn;
import org.jspecify.annotations.Nullable;

/**
 * Reference metadata: what a provider reports about some structures (SDMX 3.x). Its agency is the
 * metadata provider.
 *
 * <p>It is kept like a structure and is none: structure messages and structure queries do not know
 * it.
 *
 * @param scope what it says of itself as a set
 * @param metadataProvisionAgreement under which agreement it is reported; null if for a flow
 * @param metadataflow for which flow it is reported; null if under an agreement, or in a stub
 * @param targets what it is about; parts of the URNs may be {@code *}
 * @see <a
 *     href="https://github.com/sdmx-twg/sdmx-ml/blob/v3.0.0/schemas/SDMXMetadataGeneric.xsd">SDMX-ML
 *     3.0, MetadataSetType</a>
 */
public record MetadataSet(
    Maintainable base,
    Scope scope,
    @Nullable Urn metadataProvisionAgreement,
    @Nullable Urn metadataflow,
    List<Urn> targets,
    List<ReportedAttribute> attributes)
    implements Artefact {

  public static final ArtefactType<MetadataSet> TYPE =
      ArtefactType.of("metadatastructure", "MetadataSet", MetadataSet.class, MetadataSet::shape)
          .since30("MetadataSets");

  public MetadataSet {
    targets = List.copyOf(targets);
    attributes = List.copyOf(attributes);
  }

  /**
   * What a set says of the time it is about and of its publication, each as written.
   *
   * @param action deprecated since 3.1, where the method of a request says it
   */
  public record Scope(
      @Nullable String action,
      @Nullable String reportingBegin,
      @Nullable String reportingEnd,
      @Nullable String publicationYear,
      @Nullable String publicationPeriod) {

    /** Nothing said. */
    public static final Scope NONE = new Scope(null, null, null, null, null);

    static Scope shape(Parts<Scope> parts) {
      return new Scope(
          parts.attribute("action", Scope::action),
          parts.attribute(
              Part.one("reportingBeginDate").json("reportingBegin"), Scope::reportingBegin),
          parts.attribute(Part.one("reportingEndDate").json("reportingEnd"), Scope::reportingEnd),
          parts.attribute("publicationYear", Scope::publicationYear),
          parts.attribute("publicationPeriod", Scope::publicationPeriod));
    }
  }

  @Override
  public ArtefactType<MetadataSet> type() {
    return TYPE;
  }

  /** The flow or agreement that it is reported for; null in a stub. */
  public @Nullable Urn context() {
    return metadataProvisionAgreement == null ? metadataflow : metadataProvisionAgreement;
  }

  /** The attributes at the top with this id, in order. */
  public Stream<ReportedAttribute> attributes(String id) {
    return attributes.stream().filter(attribute -> attribute.id().equals(id));
  }

  /**
   * The set without its attributes but for the id of the first: flow, targets and an attribute are
   * what schemas demand even of a stub.
   */
  public MetadataSet stub() {
    return new MetadataSet(
        base.stub(false),
        Scope.NONE,
        metadataProvisionAgreement,
        metadataflow,
        targets,
        attributes.stream().limit(1).map(first -> ReportedAttribute.holding(first.id())).toList());
  }

  /** The same set with these attributes. */
  public MetadataSet with(List<ReportedAttribute> others) {
    return new MetadataSet(base, scope, metadataProvisionAgreement, metadataflow, targets, others);
  }

  static MetadataSet shape(Parts<MetadataSet> parts) {
    return new MetadataSet(
        parts.inline(MetadataSet::base, Maintainable.shape("MetadataSet")),
        parts.inline(MetadataSet::scope, Scope::shape),
        parts.reference(
            Part.one("MetadataProvisionAgreement"), MetadataSet::metadataProvisionAgreement),
        parts.reference(Part.one("Metadataflow"), MetadataSet::metadataflow),
        parts.references(Part.many("Target"), MetadataSet::targets),
        ReportedAttribute.list(parts, MetadataSet::attributes));
  }
}
