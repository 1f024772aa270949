package org.jisik.rest.v2;

import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.Encoded;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jisik.rest.Exchange;
import org.jisik.rest.MetadataResponder;

/** Reference metadata by SDMX-REST 2.x. */
@Path("/sdmx/v2/metadata")
@Encoded
@Tag(name = "SDMX-REST 2.x")
public class V2MetadataResource {

  private final V2Edge edge;
  private final MetadataResponder responder;

  public V2MetadataResource(V2Edge edge, MetadataResponder responder) {
    this.edge = edge;
    this.responder = responder;
  }

  @GET
  @Path("{path:.*}")
  @Operation(
      summary = "Reference metadata",
      description =
          "By metadataset/{provider}/{id}/{version}, metadataflow/{agency}/{id}/{version}/{provider}"
              + " or structure/{type}/{agency}/{id}/{version}; parts at the end may be left out."
              + " Parameters: detail, asOf; format, formatVersion, lang.")
  public Response metadata(@PathParam("path") String path, @Context RoutingContext routing) {
    return responder.answer(
        edge, new Exchange(routing), given -> V2MetadataQueryParser.parse(path, given));
  }
}
