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
import org.jisik.rest.Exchange;
import org.jisik.rest.MetadataResponder;
import org.jisik.rest.PathParts;

/** Reference metadata by SDMX-REST 1.x. */
@Path("/sdmx/v1/metadata")
@Encoded
@Tag(name = "SDMX-REST 1.x")
public class V1MetadataResource {

  private static final List<String> DEFAULTS = List.of("", "all", "all");

  private final V1Edge edge;
  private final MetadataResponder responder;

  public V1MetadataResource(V1Edge edge, MetadataResponder responder) {
    this.edge = edge;
    this.responder = responder;
  }

  @GET
  @Path("{flow}/{key}/{provider}")
  @Operation(
      summary = "Reference metadata of a flow",
      description = "Parameters: format, formatVersion, lang. Parts at the end may be left out.")
  public Response metadata(
      @Parameter(description = "AGENCY,FLOW,VERSION", example = "BOK,MDF_KST") @PathParam("flow")
          String flow,
      @Parameter(description = "all", example = "all") @PathParam("key") String key,
      @Parameter(description = "providers separated by +, or all", example = "KR2")
          @PathParam("provider")
          String provider,
      @Context RoutingContext routing) {
    return shorter(flow + "/" + key + "/" + provider, routing);
  }

  @GET
  @Path("{path:.*}")
  @Operation(hidden = true)
  public Response shorter(@PathParam("path") String path, @Context RoutingContext routing) {
    List<String> parts = PathParts.of(path, DEFAULTS);
    if (parts.get(0).isEmpty()) {
      throw new InvalidSyntax("a metadata query names a metadataflow: /sdmx/v1/metadata/{flow}");
    }
    return responder.answer(
        edge,
        new Exchange(routing),
        given -> V1MetadataQueryParser.parse(parts.get(0), parts.get(1), parts.get(2), given));
  }
}
