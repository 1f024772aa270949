package org.jisik.rest.v2;

import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jisik.model.registry.RegistryMessage;
import org.jisik.model.registry.SubmitStructureRequest;
import org.jisik.rest.Exchange;
import org.jisik.rest.RegistryResponder;

/**
 * Any message to the registry, at the entry point itself.
 *
 * @see <a href="https://github.com/sdmx-twg/sdmx-rest/blob/v2.2.2/doc/maintenance.md">SDMX-REST
 *     2.2.2, structure maintenance, annex I</a>
 */
@Path("/sdmx/v2")
@Tag(name = "SDMX-REST 2.x")
public class V2RegistryResource {

  private static final List<Class<? extends RegistryMessage>> MESSAGES =
      Stream.of(
              List.<Class<? extends RegistryMessage>>of(SubmitStructureRequest.class),
              V2RegistrationResource.MESSAGES,
              V2SubscriptionResource.MESSAGES)
          .flatMap(List::stream)
          .toList();

  private final RegistryResponder responder;

  public V2RegistryResource(RegistryResponder responder) {
    this.responder = responder;
  }

  @POST
  @Operation(
      summary = "Say anything to the registry",
      description =
          "A RegistryInterface message of SDMX-ML: a request for structures, registrations or"
              + " subscriptions.")
  public Response message(InputStream body, @Context RoutingContext routing) {
    return responder.message(new Exchange(routing), body, MESSAGES);
  }
}
