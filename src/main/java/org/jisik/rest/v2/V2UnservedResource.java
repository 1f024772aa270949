package org.jisik.rest.v2;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jisik.error.NotFound;

/** The resources that SDMX-REST 2.x does not have. */
@Path("/sdmx/v2")
public class V2UnservedResource {

  @GET
  @Path("{path:.*}")
  @Operation(hidden = true)
  public Response unserved(@PathParam("path") String path) {
    throw new NotFound(
        "SDMX-REST 2.x has no resource '%s'; data, structure, metadata, availability, schema and"
                .formatted(path.split("/", 2)[0])
            + " registration are served");
  }
}
