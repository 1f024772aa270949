package org.jisik.model.registry;

import java.util.List;
import org.jisik.error.InvalidMessage;
import org.jisik.model.describe.Part;
import org.jisik.model.describe.Parts;
import org.jisik.model.reference.Urn;
import org.jspecify.annotations.Nullable;

/**
 * The wish to be told of changes in the registry.
 *
 * @param organisation who wants to know
 * @param urn what the registry calls it; null before the registry has named it
 * @param mailTo where to send mail
 * @param http where to send messages by HTTP
 * @param subscriberId what the subscriber calls it; null if they do not
 * @param validity when they want to know
 * @param events what they want to know
 * @see <a
 *     href="https://github.com/sdmx-twg/sdmx-ml/blob/v3.0.0/schemas/SDMXRegistrySubscription.xsd">
 *     SDMX-ML 3.0, SubscriptionType</a>
 */
public record Subscription(
    Urn organisation,
    @Nullable String urn,
    List<Address> mailTo,
    List<Address> http,
    @Nullable String subscriberId,
    ValidityPeriod validity,
    EventSelector events) {

  public Subscription {
    mailTo = List.copyOf(mailTo);
    http = List.copyOf(http);
  }

  /**
   * Where notifications go.
   *
   * @param url a URL, or an address of mail
   * @param isSoap whether they are wanted as SOAP
   */
  public record Address(String url, boolean isSoap) {

    static Address shape(Parts<Address> parts) {
      boolean isSoap =
          Boolean.TRUE.equals(parts.flag("isSOAP", address -> address.isSoap() ? true : null));
      return new Address(parts.content(Address::url).strip(), isSoap);
    }
  }

  /** The subscription as the registry keeps it. */
  public Subscription named(@Nullable String newUrn) {
    return new Subscription(organisation, newUrn, mailTo, http, subscriberId, validity, events);
  }

  /** The parts, read from a message or written into one. */
  public static Subscription shape(Parts<Subscription> parts) {
    Urn organisation = parts.reference(Part.one("Organisation"), Subscription::organisation);
    String urn = parts.text(Part.one("RegistryURN"), Subscription::urn);
    List<Address> mailTo =
        parts.list(Part.many("NotificationMailTo"), Subscription::mailTo, Address::shape);
    List<Address> http =
        parts.list(Part.many("NotificationHTTP"), Subscription::http, Address::shape);
    String subscriberId = parts.text(Part.one("SubscriberAssignedID"), Subscription::subscriberId);
    ValidityPeriod validity =
        parts.group(Part.one("ValidityPeriod"), Subscription::validity, ValidityPeriod::shape);
    EventSelector events =
        parts.group(Part.one("EventSelector"), Subscription::events, EventSelector::shape);
    if (organisation == null || validity == null || events == null) {
      throw new InvalidMessage(
          "a Subscription needs an Organisation, a ValidityPeriod and an EventSelector");
    }
    return new Subscription(organisation, urn, mailTo, http, subscriberId, validity, events);
  }
}
