package org.jisik.model.artefact;

import java.util.List;
import org.jisik.model.describe.Era;
import org.jisik.model.describe.Link;
import org.jisik.model.describe.Parts;
import org.jisik.model.describe.Shape;
import org.jisik.model.reference.Version;
import org.jisik.model.text.LocalisedText;
import org.jspecify.annotations.Nullable;

/**
 * The parts that every maintainable artefact has.
 *
 * @param version never absent; {@link Version#NONE} for an unversioned artefact
 * @param isFinal SDMX 2.1 only; null where the message does not say
 * @param isPartialLanguage SDMX 3.1 only
 * @param isExternalReference true for a stub whose content lives elsewhere
 * @param validFrom a date-time as written
 * @param validTo a date-time as written
 * @see <a
 *     href="https://github.com/sdmx-twg/sdmx-ml/blob/v3.0.0/schemas/SDMXStructureBase.xsd">SDMX-ML
 *     3.0, MaintainableType</a>
 */
public record Maintainable(
    String id,
    String agency,
    Version version,
    @Nullable String uri,
    @Nullable Boolean isFinal,
    @Nullable Boolean isPartialLanguage,
    @Nullable Boolean isExternalReference,
    @Nullable String serviceUrl,
    @Nullable String structureUrl,
    @Nullable String validFrom,
    @Nullable String validTo,
    List<Annotation> annotations,
    List<Link> links,
    LocalisedText name,
    LocalisedText description) {

  public Maintainable {
    annotations = List.copyOf(annotations);
    links = List.copyOf(links);
  }

  /** An artefact with an identity and a name. */
  public static Maintainable of(String agency, String id, String version, LocalisedText name) {
    return new Maintainable(
        id,
        agency,
        new Version(version),
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        List.of(),
        List.of(),
        name,
        LocalisedText.NONE);
  }

  /** The names of this artefact, with all else that an item in it can have too. */
  public Nameable naming() {
    return new Nameable(id, uri, annotations, links, name, description);
  }

  /** This artefact under other names. */
  public Maintainable withNaming(Nameable other) {
    return new Maintainable(
        other.id(),
        agency,
        version,
        other.uri(),
        isFinal,
        isPartialLanguage,
        isExternalReference,
        serviceUrl,
        structureUrl,
        validFrom,
        validTo,
        other.annotations(),
        other.links(),
        other.name(),
        other.description());
  }

  /** The same in this version. */
  public Maintainable withVersion(Version other) {
    return with(other, isFinal);
  }

  /** The same, said to be final or not (SDMX 2.1). */
  public Maintainable withIsFinal(boolean otherIsFinal) {
    return with(version, otherIsFinal);
  }

  private Maintainable with(Version otherVersion, @Nullable Boolean otherIsFinal) {
    return new Maintainable(
        id,
        agency,
        otherVersion,
        uri,
        otherIsFinal,
        isPartialLanguage,
        isExternalReference,
        serviceUrl,
        structureUrl,
        validFrom,
        validTo,
        annotations,
        links,
        name,
        description);
  }

  /** The same with a word on whether it holds some languages only. */
  public Maintainable withPartialLanguage(@Nullable Boolean isSo) {
    return new Maintainable(
        id,
        agency,
        version,
        uri,
        isFinal,
        isSo,
        isExternalReference,
        serviceUrl,
        structureUrl,
        validFrom,
        validTo,
        annotations,
        links,
        name,
        description);
  }

  /**
   * What a stub says: identification and name, and that the content is elsewhere.
   *
   * @param isComplete whether it says description and annotations besides
   */
  public Maintainable stub(boolean isComplete) {
    return new Maintainable(
        id,
        agency,
        version,
        uri,
        isFinal,
        isPartialLanguage,
        true,
        serviceUrl,
        structureUrl,
        validFrom,
        validTo,
        isComplete ? annotations : List.of(),
        List.of(),
        name,
        isComplete ? description : LocalisedText.NONE);
  }

  /** The shape of an artefact that carries its version in every era. */
  static Shape<Maintainable> shape(String urnClass) {
    return parts -> shape(parts, urnClass, version(parts));
  }

  /** The shape of an organisation scheme: always version 1.0, which SDMX-ML 3.x does not write. */
  static Shape<Maintainable> unversionedSince30(String urnClass) {
    return parts -> {
      if (parts.era() == Era.V21 || parts.era() == Era.STORED) {
        return shape(parts, urnClass, version(parts));
      }
      // SDMX-JSON 2.x may say that it is 1.0; nothing else is allowed there.
      parts.jsonMember("version", base -> null);
      return shape(parts, urnClass, Version.DEFAULT);
    };
  }

  /**
   * The shape of an artefact whose version SDMX-ML stopped writing with 3.1, where it is 1.0;
   * SDMX-JSON 2.1 still does.
   */
  static Shape<Maintainable> unversionedSince31(String urnClass) {
    return parts ->
        shape(parts, urnClass, parts.era() == Era.V31 ? jsonVersion(parts) : version(parts));
  }

  private static Version jsonVersion(Parts<Maintainable> parts) {
    String text = parts.jsonMember("version", base -> base.version().text());
    return text == null ? Version.DEFAULT : new Version(text);
  }

  private static Version version(Parts<Maintainable> parts) {
    String text =
        parts.attribute(
            "version", base -> base.version().text().isEmpty() ? null : base.version().text());
    if (text != null) {
      return new Version(text);
    }
    return parts.era() == Era.V21 ? Version.DEFAULT : Version.NONE;
  }

  private static Maintainable shape(Parts<Maintainable> parts, String urnClass, Version version) {
    return new Maintainable(
        parts.identity(urnClass, Maintainable::id),
        agency(parts),
        version,
        parts.uri(Maintainable::uri),
        parts.in(Era.V21) ? parts.flag("isFinal", Maintainable::isFinal) : null,
        parts.in(Era.V31) ? parts.flag("isPartialLanguage", Maintainable::isPartialLanguage) : null,
        parts.flag("isExternalReference", Maintainable::isExternalReference),
        parts.linkedAttribute("serviceURL", Maintainable::serviceUrl),
        parts.linkedAttribute("structureURL", Maintainable::structureUrl),
        parts.dateTime("validFrom", Maintainable::validFrom),
        parts.dateTime("validTo", Maintainable::validTo),
        parts.list(Identifiable.ANNOTATIONS, Maintainable::annotations, Annotation::shape),
        parts.links(Maintainable::links),
        parts.localised(Nameable.NAME, Maintainable::name),
        parts.localised(Nameable.DESCRIPTION, Maintainable::description));
  }

  private static String agency(Parts<Maintainable> parts) {
    String agency = parts.attribute("agencyID", Maintainable::agency);
    return agency == null ? "" : agency;
  }
}
