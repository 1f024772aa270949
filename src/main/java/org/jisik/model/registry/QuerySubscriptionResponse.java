package org.jisik.model.registry;

import java.util.List;
import org.jisik.model.describe.Part;
import org.jisik.model.describe.Parts;

/**
 * The subscriptions of an organisation.
 *
 * @see <a
 *     href="https://github.com/sdmx-twg/sdmx-ml/blob/v3.0.0/schemas/SDMXRegistrySubscription.xsd">
 *     SDMX-ML 3.0, QuerySubscriptionResponseType</a>
 */
public record QuerySubscriptionResponse(StatusMessage message, List<Subscription> subscriptions)
    implements RegistryMessage {

  public QuerySubscriptionResponse {
    subscriptions = List.copyOf(subscriptions);
  }

  static QuerySubscriptionResponse shape(Parts<QuerySubscriptionResponse> parts) {
    return new QuerySubscriptionResponse(
        StatusMessage.part(parts, QuerySubscriptionResponse::message),
        parts.list(
            Part.many("Subscription"),
            QuerySubscriptionResponse::subscriptions,
            Subscription::shape));
  }
}
