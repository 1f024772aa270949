package org.jisik.model.registry;

import java.util.List;
import org.jisik.error.InvalidMessage;
import org.jisik.model.describe.Part;
import org.jisik.model.describe.Parts;

/**
 * A request to register data, or to change or delete registrations.
 *
 * @see <a
 *     href="https://github.com/sdmx-twg/sdmx-ml/blob/v3.0.0/schemas/SDMXRegistryRegistration.xsd">
 *     SDMX-ML 3.0, SubmitRegistrationsRequestType</a>
 */
public record SubmitRegistrationsRequest(List<Request> requests) implements RegistryMessage {

  public SubmitRegistrationsRequest {
    requests = List.copyOf(requests);
  }

  /** What is to be done with one registration. */
  public record Request(SubmissionAction action, Registration registration) {

    static Request shape(Parts<Request> parts) {
      String action = parts.attribute("action", request -> request.action().word());
      Registration registration =
          parts.group(Part.one("Registration"), Request::registration, Registration::shape);
      if (action == null || registration == null) {
        throw new InvalidMessage("a RegistrationRequest needs an action and a Registration");
      }
      return new Request(SubmissionAction.of(action), registration);
    }
  }

  static SubmitRegistrationsRequest shape(Parts<SubmitRegistrationsRequest> parts) {
    return new SubmitRegistrationsRequest(
        parts.list(
            Part.many("RegistrationRequest"),
            SubmitRegistrationsRequest::requests,
            Request::shape));
  }
}
