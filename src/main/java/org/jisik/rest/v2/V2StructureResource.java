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
import org.jisik.error.NotImplemented;
import org.jisik.rest.Exchange;
import org.jisik.rest.PathParts;
import org.jisik.rest.StructureResponder;

/** Structures by SDMX-REST 2.x. */
@Path("/sdmx/v2/structure")
@Encoded
@Tag(name = "SDMX-REST 2.x")
public class V2StructureResource {

  private static final List<String> DEFAULTS = List.of("*", "*", "*", "~", "");

  private final V2Edge edge;
  private final StructureResponder responder;

  public V2StructureResource(V2Edge edge, StructureResponder responder) {
    this.edge = edge;
    this.responder = responder;
  }

  @GET
  @Path("{type}/{agency}/{id}/{version}")
  @Operation(
      summary = "Structures of a type",
      description =
          "Parameters: references, detail; format, formatVersion, lang. Parts at the end may be"
              + " left out.")
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
    return shorter(String.join("/", type, agency, id, version), routing);
  }

  @GET
  @Path("{path:.*}")
  @Operation(hidden = true)
  public Response shorter(@PathParam("path") String path, @Context RoutingContext routing) {
    List<String> parts = PathParts.of(path, DEFAULTS);
    if (!parts.get(4).isEmpty()) {
      throw new NotImplemented("single items are not served yet; ask for the whole scheme");
    }
    return responder.answer(
        edge,
        new Exchange(routing),
        given ->
            V2StructureQueryParser.parse(
                parts.get(0), parts.get(1), parts.get(2), parts.get(3), given));
  }
}
