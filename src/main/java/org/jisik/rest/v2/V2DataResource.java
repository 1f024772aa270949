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
import org.jisik.rest.DataResponder;
import org.jisik.rest.Exchange;
import org.jisik.rest.PathParts;

/** Data by SDMX-REST 2.x. */
@Path("/sdmx/v2/data")
@Encoded
@Tag(name = "SDMX-REST 2.x", description = "SDMX 3.x: JSON by default, an empty answer is a 204")
public class V2DataResource {

  private static final List<String> DEFAULTS = List.of("*", "*", "*", "*", "*");

  private final V2Edge edge;
  private final DataResponder responder;

  public V2DataResource(V2Edge edge, DataResponder responder) {
    this.edge = edge;
    this.responder = responder;
  }

  @GET
  @Path("{context}/{agency}/{id}/{version}/{key}")
  @Operation(
      summary = "Data of a dataflow",
      description =
          "Parameters: c[DIMENSION]=A,B and c[TIME_PERIOD]=ge:2020+le:2024, attributes, measures,"
              + " firstNObservations, lastNObservations, dimensionAtObservation; startPeriod,"
              + " endPeriod, detail; format, formatVersion, lang. Parts at the end may be left"
              + " out.")
  public Response data(
      @Parameter(description = "dataflow or *", example = "dataflow") @PathParam("context")
          String context,
      @Parameter(description = "an agency, or *", example = "BOK") @PathParam("agency")
          String agency,
      @Parameter(description = "the dataflow", example = "KST_TYPE") @PathParam("id") String id,
      @Parameter(description = "a version, + the latest stable, ~ the latest, * all", example = "+")
          @PathParam("version")
          String version,
      @Parameter(
              description = "a code or * for each dimension, commas between several keys",
              example = "*")
          @PathParam("key")
          String key,
      @Context RoutingContext routing) {
    return shorter(String.join("/", context, agency, id, version, key), routing);
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
            V2DataQueryParser.parse(
                new V2DataQueryParser.Path(
                    parts.get(0), parts.get(1), parts.get(2), parts.get(3), parts.get(4)),
                given));
  }
}
