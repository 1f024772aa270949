package org.jisik.model.registry;

import org.jisik.error.InvalidMessage;
import org.jisik.model.describe.Part;
import org.jisik.model.describe.Parts;
import org.jspecify.annotations.Nullable;

/**
 * Which events a subscriber wants to know: changes of structures, of registered data, of registered
 * metadata; at least one of them.
 *
 * @see <a
 *     href="https://github.com/sdmx-twg/sdmx-ml/blob/v3.0.0/schemas/SDMXRegistrySubscription.xsd">
 *     SDMX-ML 3.0, EventSelectorType</a>
 */
public record EventSelector(
    @Nullable StructureEvents structures,
    @Nullable RegistrationEvents data,
    @Nullable RegistrationEvents metadata) {

  static EventSelector shape(Parts<EventSelector> parts) {
    EventSelector selector =
        new EventSelector(
            parts.group(
                Part.one("StructuralRepositoryEvents"),
                EventSelector::structures,
                StructureEvents::shape),
            parts.group(
                Part.one("DataRegistrationEvents"),
                EventSelector::data,
                events -> RegistrationEvents.shape(events, RegistrationEvents.OF_DATA)),
            parts.group(
                Part.one("MetadataRegistrationEvents"),
                EventSelector::metadata,
                events -> RegistrationEvents.shape(events, RegistrationEvents.OF_METADATA)));
    if (selector.structures == null && selector.data == null && selector.metadata == null) {
      throw new InvalidMessage("an EventSelector selects nothing");
    }
    return selector;
  }
}
