package org.jisik.rest.v2;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jisik.error.NotFound;
import org.jisik.error.NotImplemented;

/** The resources of SDMX-REST 2.x that are not served yet, and those that do not exist. */
@Path("/sdmx/v2")
public class V2UnservedResource {

  private static final Set<String> TO_COME = Set.of("metadata");

  @GET
  @Path("{path:.*}")
  @Operation(hidden = true)
  public Response unserved(@PathParam("path") String path) {
    String resource = path.split("/", 2)[0];
    if (TO_COME.contains(resource)) {
      throw new NotImplemented("resource %s is not served yet".formatted(resource));
    }
    throw new NotFound(
        "SDMX-REST 2.x has no resource '%s'; data and structure are served".formatted(resource));
  }
}
