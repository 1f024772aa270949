package org.jisik.model.registry;

import java.util.List;
import org.jisik.error.InvalidMessage;
import org.jisik.model.describe.Part;
import org.jisik.model.describe.Parts;

/**
 * What became of each submitted registration, in the order of the request.
 *
 * @see <a
 *     href="https://github.com/sdmx-twg/sdmx-ml/blob/v3.0.0/schemas/SDMXRegistryRegistration.xsd">
 *     SDMX-ML 3.0, SubmitRegistrationsResponseType</a>
 */
public record SubmitRegistrationsResponse(List<Result> results) implements RegistryMessage {

  public SubmitRegistrationsResponse {
    results = List.copyOf(results);
  }

  /**
   * What became of one.
   *
   * @param registration as it is kept now, or as it was submitted
   */
  public record Result(Registration registration, StatusMessage message) {

    static Result shape(Parts<Result> parts) {
      Registration registration =
          parts.group(Part.one("Registration"), Result::registration, Registration::shape);
      if (registration == null) {
        throw new InvalidMessage("a RegistrationStatus needs a Registration");
      }
      return new Result(registration, StatusMessage.part(parts, Result::message));
    }
  }

  static SubmitRegistrationsResponse shape(Parts<SubmitRegistrationsResponse> parts) {
    return new SubmitRegistrationsResponse(
        parts.list(
            Part.many("RegistrationStatus"), SubmitRegistrationsResponse::results, Result::shape));
  }
}
