package org.jisik.rest.v2;

import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jisik.model.registry.QuerySubscriptionRequest;
import org.jisik.model.registry.RegistryMessage;
import org.jisik.model.registry.SubmitSubscriptionsRequest;
import org.jisik.rest.Exchange;
import org.jisik.rest.RegistryResponder;

/** Subscriptions to changes by SDMX-REST 2.x. */
@Path("/sdmx/v2/subscription")
@Tag(name = "SDMX-REST 2.x")
public class V2SubscriptionResource {

  static final List<Class<? extends RegistryMessage>> MESSAGES =
      List.of(SubmitSubscriptionsRequest.class, QuerySubscriptionRequest.class);

  private final RegistryResponder responder;

  public V2SubscriptionResource(RegistryResponder responder) {
    this.responder = responder;
  }

  @POST
  @Operation(
      summary = "Subscribe to changes, or ask for subscriptions",
      description = "A RegistryInterface message of SDMX-ML with a request for subscriptions.")
  public Response message(InputStream body, @Context RoutingContext routing) {
    return responder.message(new Exchange(routing), body, MESSAGES);
  }

  /** Subscriptions are private: they are asked for by a message. */
  @GET
  @Operation(hidden = true)
  public Response nothing() {
    throw new ClientErrorException(Response.Status.METHOD_NOT_ALLOWED);
  }
}
