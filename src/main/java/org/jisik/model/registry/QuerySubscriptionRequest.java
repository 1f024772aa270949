package org.jisik.model.registry;

import org.jisik.error.InvalidMessage;
import org.jisik.model.describe.Part;
import org.jisik.model.describe.Parts;
import org.jisik.model.reference.Urn;

/**
 * A question for the subscriptions of an organisation.
 *
 * @see <a
 *     href="https://github.com/sdmx-twg/sdmx-ml/blob/v3.0.0/schemas/SDMXRegistrySubscription.xsd">
 *     SDMX-ML 3.0, QuerySubscriptionRequestType</a>
 */
public record QuerySubscriptionRequest(Urn organisation) implements RegistryMessage {

  static QuerySubscriptionRequest shape(Parts<QuerySubscriptionRequest> parts) {
    Urn organisation =
        parts.reference(Part.one("Organisation"), QuerySubscriptionRequest::organisation);
    if (organisation == null) {
      throw new InvalidMessage("a QuerySubscriptionRequest needs an Organisation");
    }
    return new QuerySubscriptionRequest(organisation);
  }
}
