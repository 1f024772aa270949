package org.jisik.rest.v2;

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
import org.jisik.rest.AvailabilityResponder;
import org.jisik.rest.Exchange;
import org.jisik.rest.PathParts;

/** What data there are, by SDMX-REST 2.x. */
@Path("/sdmx/v2/availability")
@Encoded
@Tag(name = "SDMX-REST 2.x")
public class V2AvailabilityResource {

  private static final List<String> DEFAULTS = List.of("", "*", "*", "*", "*", "*");

  private final V2Edge edge;
  private final AvailabilityResponder responder;

  public V2AvailabilityResource(V2Edge edge, AvailabilityResponder responder) {
    this.edge = edge;
    this.responder = responder;
  }

  @GET
  @Path("{context}/{agency}/{id}/{version}/{key}/{component}")
  @Operation(
      summary = "What data there are of a dataflow",
      description =
          "Parameters: c[DIMENSION]=A,B and c[TIME_PERIOD]=ge:2020+le:2024, mode, references,"
              + " reportingYearStartDay; startPeriod, endPeriod; format, formatVersion, lang."
              + " Parts at the end may be left out.")
  public Response availability(
      @Parameter(
              description = "datastructure, dataflow or provisionagreement",
              example = "dataflow")
          @PathParam("context")
          String context,
      @Parameter(description = "agencies separated by commas, or *", example = "BOK")
          @PathParam("agency")
          String agency,
      @Parameter(description = "ids separated by commas, or *", example = "KST_TYPE")
          @PathParam("id")
          String id,
      @Parameter(
              description = "versions separated by commas: + latest stable, ~ latest, * all",
              example = "+")
          @PathParam("version")
          String version,
      @Parameter(description = "a code or * for each dimension", example = "*") @PathParam("key")
          String key,
      @Parameter(description = "dimensions separated by commas, or *", example = "KS_TYPE")
          @PathParam("component")
          String component,
      @Context RoutingContext routing) {
    return shorter(String.join("/", context, agency, id, version, key, component), routing);
  }

  @GET
  @Path("{path:.*}")
  @Operation(hidden = true)
  public Response shorter(@PathParam("path") String path, @Context RoutingContext routing) {
    List<String> parts = PathParts.of(path, DEFAULTS);
    return responder.answer(
        edge,
        new Exchange(routing),
        given ->
            V2AvailabilityQueryParser.parse(
                new V2DataQueryParser.Path(
                    parts.get(0), parts.get(1), parts.get(2), parts.get(3), parts.get(4)),
                parts.get(5),
                given));
  }
}
