package org.jisik.model.registry;

import java.util.List;
import org.jisik.model.describe.Part;
import org.jisik.model.describe.Parts;
import org.jspecify.annotations.Nullable;

/**
 * What became of each subscription, in the order of the request.
 *
 * @see <a
 *     href="https://github.com/sdmx-twg/sdmx-ml/blob/v3.0.0/schemas/SDMXRegistrySubscription.xsd">
 *     SDMX-ML 3.0, SubmitSubscriptionsResponseType</a>
 */
public record SubmitSubscriptionsResponse(List<Result> results) implements RegistryMessage {

  public SubmitSubscriptionsResponse {
    results = List.copyOf(results);
  }

  /**
   * What became of one.
   *
   * @param urn what the registry calls it; null if it is not kept
   * @param subscriberId what the subscriber calls it; null if they do not
   */
  public record Result(@Nullable String urn, @Nullable String subscriberId, StatusMessage message) {

    static Result shape(Parts<Result> parts) {
      return new Result(
          parts.text(Part.one("SubscriptionURN"), Result::urn),
          parts.text(Part.one("SubscriberAssignedID"), Result::subscriberId),
          StatusMessage.part(parts, Result::message));
    }
  }

  static SubmitSubscriptionsResponse shape(Parts<SubmitSubscriptionsResponse> parts) {
    return new SubmitSubscriptionsResponse(
        parts.list(
            Part.many("SubscriptionStatus"), SubmitSubscriptionsResponse::results, Result::shape));
  }
}
