package org.jisik.rest.v1;

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

/** Structures by SDMX-REST 1.x, whose types are its top-level resources. */
@Path(V1StructureResource.ROOT)
@Encoded
@Tag(name = "SDMX-REST 1.x")
public class V1StructureResource {

  static final String ROOT = "/sdmx/v1";

  private static final StructureGrammar GRAMMAR = new V1StructureGrammar();

  private final V1Edge edge;
  private final StructureResponder responder;

  public V1StructureResource(V1Edge edge, StructureResponder responder) {
    this.edge = edge;
    this.responder = responder;
  }

  /** The parts are named for those who read the description; they are read as they were sent. */
  @GET
  @Path("{resource}/{agency}/{id}/{version}")
  @Operation(
      summary = "Structures of a type",
      description =
          "Parameters: references, detail; format, formatVersion, lang. Parts at the end may be"
              + " left out; behind the version item schemes take ids of items, separated by +.")
  public Response structures(
      @Parameter(description = "a type, or structure for all", example = "codelist")
          @PathParam("resource")
          String resource,
      @Parameter(description = "agencies separated by +, or all", example = "SDMX")
          @PathParam("agency")
          String agency,
      @Parameter(description = "ids separated by +, or all", example = "CL_FREQ") @PathParam("id")
          String id,
      @Parameter(description = "versions separated by +, latest or all", example = "latest")
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
