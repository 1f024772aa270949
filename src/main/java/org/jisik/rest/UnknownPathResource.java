package org.jisik.rest;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jisik.error.NotFound;

/** Paths below {@code /sdmx} that belong to no version of the API. */
@Path(Edges.ROOT)
public class UnknownPathResource {

  @GET
  @Path("{path:.*}")
  @Operation(hidden = true)
  public Response unknown(@PathParam("path") String path) {
    throw new NotFound(
        "there is nothing at '%s'; SDMX-REST 1.x is at /sdmx/v1, 2.x at /sdmx/v2".formatted(path));
  }
}
