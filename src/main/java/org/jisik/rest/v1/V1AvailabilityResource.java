package org.jisik.rest.v1;

import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.Encoded;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jisik.error.InvalidSyntax;
import org.jisik.rest.AvailabilityResponder;
import org.jisik.rest.Exchange;
import org.jisik.rest.PathParts;

/** What data there are, by SDMX-REST 1.x. */
@Path("/sdmx/v1/availableconstraint")
@Encoded
@Tag(name = "SDMX-REST 1.x")
public class V1AvailabilityResource {

  private static final List<String> DEFAULTS = List.of("", "all", "all", "all");

  private final V1Edge edge;
  private final AvailabilityResponder responder;

  public V1AvailabilityResource(V1Edge edge, AvailabilityResponder responder) {
    this.edge = edge;
    this.responder = responder;
  }

  @GET
  @Path("{flow}/{key}/{provider}/{component}")
  @Operation(
      summary = "What data there are of a dataflow",
      description =
          "Parameters: startPeriod, endPeriod, mode, references; format, formatVersion, lang. Parts"
              + " at the end may be left out.")
  public Response availability(
      @Parameter(description = "FLOW, AGENCY,FLOW or AGENCY,FLOW,VERSION", example = "BOK,KST_TYPE")
          @PathParam("flow")
          String flow,
      @Parameter(
              description = "a code for each dimension: empty for any, + between several; or all",
              example = "all")
          @PathParam("key")
          String key,
      @Parameter(description = "who reports the data, or all", example = "all")
          @PathParam("provider")
          String provider,
      @Parameter(description = "a dimension, or all", example = "all") @PathParam("component")
          String component,
      @Context RoutingContext routing) {
    return shorter(String.join("/", flow, key, provider, component), routing);
  }

  @GET
  @Path("{path:.*}")
  @Operation(hidden = true)
  public Response shorter(@PathParam("path") String path, @Context RoutingContext routing) {
    List<String> parts = PathParts.of(path, DEFAULTS);
    if (parts.get(0).isEmpty()) {
      throw new InvalidSyntax(
          "an availability query names a dataflow: /sdmx/v1/availableconstraint/{flow}/{key}");
    }
    return responder.answer(
        edge,
        new Exchange(routing),
        given ->
            V1AvailabilityQueryParser.parse(
                parts.get(0), parts.get(1), parts.get(2), parts.get(3), given));
  }
}
