package org.jisik.rest.v2;

import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.Encoded;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jisik.rest.Exchange;
import org.jisik.rest.StructureGrammar;
import org.jisik.rest.StructureQueryParser;
import org.jisik.rest.StructureResponder;

/** Structures by SDMX-REST 2.x. */
@Path(V2StructureResource.ROOT)
@Encoded
@Tag(name = "SDMX-REST 2.x")
public class V2StructureResource {

  static final String ROOT = "/sdmx/v2/structure";

  private static final StructureGrammar GRAMMAR = new V2StructureGrammar();

  private final V2Edge edge;
  private final StructureResponder responder;

  public V2StructureResource(V2Edge edge, StructureResponder responder) {
    this.edge = edge;
    this.responder = responder;
  }

  /** The parts are named for those who read the description; they are read as they were sent. */
  @GET
  @Path("{type}/{agency}/{id}/{version}")
  @Operation(
      summary = "Structures of a type",
      description =
          "Parameters: references, detail, asOf; format, formatVersion, lang. Parts at the end may be"
              + " left out; behind the version, item schemes take ids of items separated by commas.")
  public Response structures(
      @Parameter(description = "types separated by commas, or *", example = "codelist")
          @PathParam("type")
          String type,
      @Parameter(description = "agencies separated by commas, or *", example = "SDMX")
          @PathParam("agency")
          String agency,
      @Parameter(description = "ids separated by commas, or *", example = "CL_FREQ")
          @PathParam("id")
          String id,
      @Parameter(
              description = "versions separated by commas: + latest stable, ~ latest, * all",
              example = "~")
          @PathParam("version")
          String version,
      @Context RoutingContext routing) {
    return shorter(routing);
  }

  @GET
  @Path("{path:.*}")
  @Operation(hidden = true)
  public Response shorter(@Context RoutingContext routing) {
    Exchange exchange = new Exchange(routing);
    return responder.answer(
        edge,
        exchange,
        given -> StructureQueryParser.parse(GRAMMAR, exchange.pathBelow(ROOT), given));
  }
}
