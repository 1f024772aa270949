package org.jisik.rest.v2;

import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.Encoded;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jisik.model.registry.QueryRegistrationRequest;
import org.jisik.model.registry.RegistryMessage;
import org.jisik.model.registry.SubmitRegistrationsRequest;
import org.jisik.rest.Exchange;
import org.jisik.rest.RegistryResponder;

/** Registrations of data by SDMX-REST 2.x. */
@Path("/sdmx/v2/registration")
@Encoded
@Tag(name = "SDMX-REST 2.x")
public class V2RegistrationResource {

  static final List<Class<? extends RegistryMessage>> MESSAGES =
      List.of(SubmitRegistrationsRequest.class, QueryRegistrationRequest.class);

  private final RegistryResponder responder;

  public V2RegistrationResource(RegistryResponder responder) {
    this.responder = responder;
  }

  @GET
  @Path("{path:.*}")
  @Operation(
      summary = "Registrations of data",
      description =
          "By id/{id}, provider/{agency}/{provider} or {context}/{agency}/{id}/{version}; parts at"
              + " the end may be left out. Parameters: updatedAfter, updatedBefore.")
  public Response registrations(@PathParam("path") String path, @Context RoutingContext routing) {
    return responder.registrations(
        new Exchange(routing), given -> V2RegistrationQueryParser.parse(path, given));
  }

  @POST
  @Operation(
      summary = "Register data, or ask for registrations",
      description = "A RegistryInterface message of SDMX-ML with a request for registrations.")
  public Response message(InputStream body, @Context RoutingContext routing) {
    return responder.message(new Exchange(routing), body, MESSAGES);
  }

  /** Registrations are changed and deleted by messages too. */
  @DELETE
  @Path("{path:.*}")
  @Operation(hidden = true)
  public Response nothing() {
    throw new ClientErrorException(Response.Status.METHOD_NOT_ALLOWED);
  }
}
