package org.jisik.model.registry;

import java.time.DateTimeException;
import java.time.Instant;
import org.jisik.error.InvalidMessage;
import org.jisik.model.describe.Part;
import org.jisik.model.describe.Parts;
import org.jspecify.annotations.Nullable;

/**
 * What a subscriber is told: an artefact or a registration has changed.
 *
 * <p>A changed registration comes along; a changed artefact can be asked for by its URN.
 *
 * @param time when it changed
 * @param object the URN of an artefact; null if a registration has changed
 * @param subscription which one wants to know
 * @param registration as it is now, or was before it was deleted; null if an artefact has changed
 * @see <a
 *     href="https://github.com/sdmx-twg/sdmx-ml/blob/v3.0.0/schemas/SDMXRegistrySubscription.xsd">
 *     SDMX-ML 3.0, NotifyRegistryEventType</a>
 */
public record NotifyRegistryEvent(
    Instant time,
    @Nullable String object,
    String subscription,
    SubmissionAction action,
    @Nullable Registration registration)
    implements RegistryMessage {

  private record Content(@Nullable Registration registration) {
    static Content shape(Parts<Content> parts) {
      return new Content(
          parts.group(Part.one("Registration"), Content::registration, Registration::shape));
    }
  }

  static NotifyRegistryEvent shape(Parts<NotifyRegistryEvent> parts) {
    String time = parts.text(Part.one("EventTime"), event -> event.time().toString());
    String object = parts.text(Part.one("ObjectURN"), NotifyRegistryEvent::object);
    parts.text(
        Part.one("RegistrationID"),
        event -> event.registration() == null ? null : event.registration().id());
    String subscription =
        parts.text(Part.one("SubscriptionURN"), NotifyRegistryEvent::subscription);
    String action = parts.text(Part.one("EventAction"), event -> event.action().word());
    Content content =
        parts.group(
            Part.one("RegistrationEvent"),
            event -> event.registration() == null ? null : new Content(event.registration()),
            Content::shape);
    return new NotifyRegistryEvent(
        instant(time),
        object,
        subscription == null ? "" : subscription,
        SubmissionAction.of(String.valueOf(action)),
        content == null ? null : content.registration());
  }

  private static Instant instant(@Nullable String text) {
    try {
      return Instant.parse(String.valueOf(text));
    } catch (DateTimeException e) {
      throw new InvalidMessage("EventTime '%s' is not an instant".formatted(text), e);
    }
  }
}
