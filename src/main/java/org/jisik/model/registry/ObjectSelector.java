package org.jisik.model.registry;

import java.util.Objects;
import org.jisik.error.InvalidMessage;
import org.jisik.error.InvalidSyntax;
import org.jisik.model.describe.Part;
import org.jisik.model.describe.Parts;
import org.jisik.model.reference.ArtefactRef;
import org.jisik.model.reference.Urn;
import org.jisik.model.reference.VersionRange;
import org.jspecify.annotations.Nullable;

/**
 * Artefacts of one type, by URN or by parts of their identity.
 *
 * @param urn the one artefact, whatever the rest says; null to go by the rest
 * @param agency {@code %} for any
 * @param id {@code %} for any
 * @param version a version or a range; {@code %} and {@code *} for any
 * @see <a
 *     href="https://github.com/sdmx-twg/sdmx-ml/blob/v3.0.0/schemas/SDMXRegistrySubscription.xsd">
 *     SDMX-ML 3.0, VersionableObjectEventType and MaintainableEventType</a>
 */
public record ObjectSelector(@Nullable Urn urn, String agency, String id, String version) {

  /** Stands for everything. */
  public static final String ANY = "%";

  private static final ObjectSelector ALL = new ObjectSelector(null, ANY, ANY, ANY);

  /** Whether it means this artefact. */
  public boolean matches(ArtefactRef artefact) {
    if (urn != null) {
      return urn.type().name().equals(artefact.type().name())
          && urn.agency().equals(artefact.agency())
          && urn.id().equals(artefact.id())
          && isVersion(urn.version(), artefact);
    }
    return is(agency, artefact.agency()) && is(id, artefact.id()) && isVersion(version, artefact);
  }

  private static boolean is(String wanted, String value) {
    return wanted.equals(ANY) || wanted.equals(value);
  }

  private static boolean isVersion(String wanted, ArtefactRef artefact) {
    return is(wanted, artefact.version().text())
        || wanted.equals("*")
        || (!wanted.isEmpty() && VersionRange.parse(wanted).allows(artefact.version()));
  }

  /** As a child of the type: {@code All}, {@code URN}, or {@code ID} and {@code Version}. */
  static ObjectSelector shape(Parts<ObjectSelector> parts, boolean hasVersion) {
    boolean isAll = Nothing.part(parts, "All", ALL::equals);
    Urn urn = urn(parts);
    String id = parts.text(Part.one("ID"), selector -> selector.ifParts(selector.id()));
    String version =
        hasVersion
            ? parts.text(Part.one("Version"), selector -> selector.ifParts(selector.version()))
            : null;
    if (!isAll && urn == null && id == null) {
      throw new InvalidMessage("an event needs All, a URN or an ID");
    }
    return of(urn, null, id, version);
  }

  /** As a reference: {@code URN}, or {@code Ref} with attributes. */
  static ObjectSelector shapeOfReference(Parts<ObjectSelector> parts) {
    Urn urn = urn(parts);
    ObjectSelector ref =
        parts.group(
            Part.one("Ref"),
            selector -> selector.urn() == null ? selector : null,
            ObjectSelector::shapeOfRef);
    if (urn == null && ref == null) {
      throw new InvalidMessage("an event needs a URN or a Ref");
    }
    return ref == null ? of(urn, null, null, null) : ref;
  }

  private static ObjectSelector shapeOfRef(Parts<ObjectSelector> parts) {
    String id = parts.attribute("id", ObjectSelector::id);
    String version = parts.attribute("version", ObjectSelector::version);
    return of(null, parts.attribute("agencyID", ObjectSelector::agency), id, version);
  }

  private static ObjectSelector of(
      @Nullable Urn urn, @Nullable String agency, @Nullable String id, @Nullable String version) {
    String known = Objects.requireNonNullElse(version, ANY);
    if (!known.equals(ANY)) {
      VersionRange.parse(known);
    }
    return new ObjectSelector(
        urn, Objects.requireNonNullElse(agency, ANY), Objects.requireNonNullElse(id, ANY), known);
  }

  private @Nullable String ifParts(String part) {
    return urn != null || equals(ALL) ? null : part;
  }

  private static @Nullable Urn urn(Parts<ObjectSelector> parts) {
    String text =
        parts.text(
            Part.one("URN"), selector -> selector.urn() == null ? null : selector.urn().toString());
    try {
      return text == null ? null : Urn.parse(text);
    } catch (InvalidSyntax e) {
      throw new InvalidMessage(String.valueOf(e.getMessage()), e);
    }
  }
}
