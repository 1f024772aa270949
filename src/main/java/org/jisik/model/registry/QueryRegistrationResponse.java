package org.jisik.model.registry;

import java.util.List;
import org.jisik.error.InvalidMessage;
import org.jisik.model.describe.Era;
import org.jisik.model.describe.Part;
import org.jisik.model.describe.Parts;
import org.jisik.model.reference.Urn;
import org.jspecify.annotations.Nullable;

/**
 * The registrations that were asked for.
 *
 * @see <a
 *     href="https://github.com/sdmx-twg/sdmx-ml/blob/v3.0.0/schemas/SDMXRegistryRegistration.xsd">
 *     SDMX-ML 3.0, QueryRegistrationResponseType</a>
 */
public record QueryRegistrationResponse(StatusMessage message, List<Result> results)
    implements RegistryMessage {

  public QueryRegistrationResponse {
    results = List.copyOf(results);
  }

  /**
   * One of them.
   *
   * @param isMetadata whether the source holds reference metadata, not data
   * @param constraints the constraints that the data keep to, if they were asked for
   */
  public record Result(Registration registration, boolean isMetadata, List<Urn> constraints) {

    public Result {
      constraints = List.copyOf(constraints);
    }

    /** Without an index nobody knows of an exact match, except for metadata, as the XSD says. */
    static Result shape(Parts<Result> parts) {
      parts.flag("timeSeriesMatch", Result::isMetadata);
      Source data = source(parts, "DataResult", false);
      Source metadata = source(parts, "MetadataResult", true);
      Source found = data == null ? metadata : data;
      if (found == null) {
        throw new InvalidMessage("a QueryResult needs a DataResult or a MetadataResult");
      }
      return new Result(found.registration(), metadata != null, found.constraints());
    }

    private static @Nullable Source source(Parts<Result> parts, String name, boolean isMetadata) {
      return parts.group(
          Part.one(name),
          result ->
              result.isMetadata() == isMetadata
                  ? new Source(result.registration(), result.constraints())
                  : null,
          Source::shape);
    }
  }

  /** What stands in a result of either kind. */
  private record Source(Registration registration, List<Urn> constraints) {

    static Source shape(Parts<Source> parts) {
      Registration registration =
          parts.group(Part.one("Registration"), Source::registration, Registration::shape);
      if (registration == null) {
        throw new InvalidMessage("a result needs a Registration");
      }
      String constraint = parts.era() == Era.V21 ? "ContentConstraint" : "Constraint";
      return new Source(registration, parts.references(Part.many(constraint), Source::constraints));
    }
  }

  static QueryRegistrationResponse shape(Parts<QueryRegistrationResponse> parts) {
    return new QueryRegistrationResponse(
        StatusMessage.part(parts, QueryRegistrationResponse::message),
        parts.list(Part.many("QueryResult"), QueryRegistrationResponse::results, Result::shape));
  }
}
