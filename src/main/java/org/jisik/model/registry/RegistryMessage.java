package org.jisik.model.registry;

/**
 * Something that is said to a registry, or by it: the payload of a {@code RegistryInterface}
 * message.
 *
 * @see <a href="https://github.com/sdmx-twg/sdmx-ml/blob/v3.0.0/schemas/SDMXMessage.xsd">SDMX-ML
 *     3.0, RegistryInterfaceType</a>
 */
public sealed interface RegistryMessage
    permits SubmitStructureRequest,
        SubmitStructureResponse,
        SubmitRegistrationsRequest,
        SubmitRegistrationsResponse,
        QueryRegistrationRequest,
        QueryRegistrationResponse,
        SubmitSubscriptionsRequest,
        SubmitSubscriptionsResponse,
        QuerySubscriptionRequest,
        QuerySubscriptionResponse,
        NotifyRegistryEvent {}
