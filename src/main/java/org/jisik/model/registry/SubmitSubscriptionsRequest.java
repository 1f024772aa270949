package org.jisik.model.registry;

import java.util.List;
import org.jisik.error.InvalidMessage;
import org.jisik.model.describe.Part;
import org.jisik.model.describe.Parts;

/**
 * A request to subscribe, or to change or delete subscriptions.
 *
 * @see <a
 *     href="https://github.com/sdmx-twg/sdmx-ml/blob/v3.0.0/schemas/SDMXRegistrySubscription.xsd">
 *     SDMX-ML 3.0, SubmitSubscriptionsRequestType</a>
 */
public record SubmitSubscriptionsRequest(List<Request> requests) implements RegistryMessage {

  public SubmitSubscriptionsRequest {
    requests = List.copyOf(requests);
  }

  /** What is to be done with one subscription. */
  public record Request(SubmissionAction action, Subscription subscription) {

    static Request shape(Parts<Request> parts) {
      String action = parts.attribute("action", request -> request.action().word());
      Subscription subscription =
          parts.group(Part.one("Subscription"), Request::subscription, Subscription::shape);
      if (action == null || subscription == null) {
        throw new InvalidMessage("a SubscriptionRequest needs an action and a Subscription");
      }
      return new Request(SubmissionAction.of(action), subscription);
    }
  }

  static SubmitSubscriptionsRequest shape(Parts<SubmitSubscriptionsRequest> parts) {
    return new SubmitSubscriptionsRequest(
        parts.list(
            Part.many("SubscriptionRequest"),
            SubmitSubscriptionsRequest::requests,
            Request::shape));
  }
}
