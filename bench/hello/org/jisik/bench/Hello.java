package org.jisik.bench;

import io.smallrye.common.annotation.NonBlocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;

/**
 * The least that the server can do, to compare with; built in by the profile {@code bench} alone.
 */
@Path("/hello")
public class Hello {

  @GET
  @NonBlocking
  @Produces("text/plain")
  public String hello() {
    return "hello";
  }

  /** The same on a worker thread, as is usual for whatever may have to wait. */
  @GET
  @Path("worker")
  @Produces("text/plain")
  public String worker() {
    return "hello";
  }
}
