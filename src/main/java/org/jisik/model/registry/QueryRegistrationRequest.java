package org.jisik.model.registry;

import java.util.Arrays;
import java.util.List;
import org.jisik.error.InvalidMessage;
import org.jisik.error.NotImplemented;
import org.jisik.model.describe.Part;
import org.jisik.model.describe.Parts;
import org.jisik.model.describe.Shape;
import org.jisik.model.reference.Urn;
import org.jspecify.annotations.Nullable;

/**
 * A question for registrations.
 *
 * @param returnConstraints whether to name the constraints that the data keep to
 * @param sets which kinds are wanted
 * @param about a provision agreement, data provider, dataflow or metadataflow; null for all
 *     registrations
 * @see <a
 *     href="https://github.com/sdmx-twg/sdmx-ml/blob/v3.0.0/schemas/SDMXRegistryRegistration.xsd">
 *     SDMX-ML 3.0, QueryRegistrationRequestType</a>
 */
public record QueryRegistrationRequest(boolean returnConstraints, Sets sets, @Nullable Urn about)
    implements RegistryMessage {

  /** What the registered sources hold. */
  public enum Sets {
    DATA("DataSets"),
    METADATA("MetadataSets"),
    ALL("AllSets");

    private final String word;

    Sets(String word) {
      this.word = word;
    }

    private static Sets of(@Nullable String word) {
      return Arrays.stream(values())
          .filter(sets -> sets.word.equals(word))
          .findFirst()
          .orElseThrow(
              () ->
                  new InvalidMessage(
                      "QueryType '%s' is not DataSets, MetadataSets or AllSets".formatted(word)));
    }
  }

  /** What the question can be about. */
  private static final List<String> KINDS =
      List.of("ProvisionAgreement", "DataProvider", "Dataflow", "Metadataflow");

  /** What would need an index of the sources' contents. */
  private static final List<String> CONTENTS =
      List.of(
          "ReferencePeriod", "DataKeySet", "MetadataKeySet", "CubeRegion", "MetadataTargetRegion");

  static QueryRegistrationRequest shape(Parts<QueryRegistrationRequest> parts) {
    boolean returnConstraints =
        Boolean.TRUE.equals(
            parts.flag("returnConstraints", QueryRegistrationRequest::returnConstraints));
    Sets sets = Sets.of(parts.text(Part.one("QueryType"), request -> request.sets().word));
    boolean isAll = Nothing.part(parts, "All", request -> request.about() == null);
    Urn about = about(parts);
    if (isAll == (about != null)) {
      throw new InvalidMessage(
          "a QueryRegistrationRequest needs All or one of " + String.join(", ", KINDS));
    }
    CONTENTS.forEach(name -> parts.group(Part.one(name), request -> null, refused(name)));
    return new QueryRegistrationRequest(returnConstraints, sets, about);
  }

  private static @Nullable Urn about(Parts<QueryRegistrationRequest> parts) {
    Urn found = null;
    for (String kind : KINDS) {
      Urn urn = parts.reference(Part.one(kind), request -> ofKind(request.about(), kind));
      found = urn == null ? found : urn;
    }
    return found;
  }

  private static @Nullable Urn ofKind(@Nullable Urn urn, String kind) {
    return urn != null && urn.type().name().equals(kind) ? urn : null;
  }

  private static Shape<Object> refused(String name) {
    return parts -> {
      throw new NotImplemented(
          "registrations cannot be asked for by %s: what the sources hold is not indexed"
              .formatted(name));
    };
  }
}
