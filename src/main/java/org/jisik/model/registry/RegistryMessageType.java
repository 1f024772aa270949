package org.jisik.model.registry;

import java.util.List;
import java.util.Optional;
import org.jisik.model.describe.Shape;

/**
 * A kind of message whose parts a shape tells; requests to store structures are not among them,
 * because structures stream.
 *
 * @param element its name
 * @param javaType the record
 * @param shape how it is made of parts
 * @param <M> the record
 */
public record RegistryMessageType<M extends RegistryMessage>(
    String element, Class<M> javaType, Shape<M> shape) {

  /** The registration list. */
  public static final List<RegistryMessageType<?>> ALL =
      List.of(
          of(SubmitStructureResponse.class, SubmitStructureResponse::shape),
          of(SubmitRegistrationsRequest.class, SubmitRegistrationsRequest::shape),
          of(SubmitRegistrationsResponse.class, SubmitRegistrationsResponse::shape),
          of(QueryRegistrationRequest.class, QueryRegistrationRequest::shape),
          of(QueryRegistrationResponse.class, QueryRegistrationResponse::shape),
          of(SubmitSubscriptionsRequest.class, SubmitSubscriptionsRequest::shape),
          of(SubmitSubscriptionsResponse.class, SubmitSubscriptionsResponse::shape),
          of(QuerySubscriptionRequest.class, QuerySubscriptionRequest::shape),
          of(QuerySubscriptionResponse.class, QuerySubscriptionResponse::shape),
          of(NotifyRegistryEvent.class, NotifyRegistryEvent::shape));

  /** The records are named like the elements. */
  private static <M extends RegistryMessage> RegistryMessageType<M> of(
      Class<M> javaType, Shape<M> shape) {
    return new RegistryMessageType<>(javaType.getSimpleName(), javaType, shape);
  }

  /** The type of this name; empty if there is none, or if it streams. */
  public static Optional<RegistryMessageType<?>> find(String element) {
    return ALL.stream().filter(type -> type.element().equals(element)).findFirst();
  }

  /** The type of a message; empty if it streams. */
  public static Optional<RegistryMessageType<?>> find(RegistryMessage message) {
    return ALL.stream().filter(type -> type.javaType().isInstance(message)).findFirst();
  }
}
