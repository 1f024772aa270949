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
import org.jisik.rest.DataResponder;
import org.jisik.rest.Exchange;
import org.jisik.rest.PathParts;

/** Data by SDMX-REST 1.x. */
@Path("/sdmx/v1/data")
@Encoded
@Tag(name = "SDMX-REST 1.x", description = "SDMX 2.1: XML by default, an empty answer is a 404")
public class V1DataResource {

  private static final List<String> DEFAULTS = List.of("", "all", "all");

  private final V1Edge edge;
  private final DataResponder responder;

  public V1DataResource(V1Edge edge, DataResponder responder) {
    this.edge = edge;
    this.responder = responder;
  }

  @GET
  @Path("{flow}/{key}/{provider}")
  @Operation(
      summary = "Data of a dataflow",
      description =
          "Parameters: startPeriod, endPeriod, detail, firstNObservations, lastNObservations,"
              + " dimensionAtObservation; format, formatVersion, lang. Provider and key may be"
              + " left out.")
  public Response data(
      @Parameter(description = "FLOW, AGENCY,FLOW or AGENCY,FLOW,VERSION", example = "BOK,KST_TYPE")
          @PathParam("flow")
          String flow,
      @Parameter(
              description = "a code for each dimension: empty for any, + between several; or all",
              example = "all")
          @PathParam("key")
          String key,
      @Parameter(description = "all", example = "all") @PathParam("provider") String provider,
      @Context RoutingContext routing) {
    return shorter(flow + "/" + key + "/" + provider, routing);
  }

  @GET
  @Path("{path:.*}")
  @Operation(hidden = true)
  public Response shorter(@PathParam("path") String path, @Context RoutingContext routing) {
    List<String> parts = PathParts.of(path, DEFAULTS);
    if (parts.get(0).isEmpty()) {
      throw new InvalidSyntax("a data query names a dataflow: /sdmx/v1/data/{flow}/{key}");
    }
    return responder.answer(
        edge,
        new Exchange(routing),
        given -> V1DataQueryParser.parse(parts.get(0), parts.get(1), parts.get(2), given));
  }
}
