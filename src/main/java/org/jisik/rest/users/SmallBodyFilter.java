package org.jisik.rest.users;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import org.jisik.rest.LimitedInput;

/** Keeps bodies small where {@link SmallBody} says so. */
@Provider
@SmallBody
public class SmallBodyFilter implements ContainerRequestFilter {

  private static final long MAX_BYTES = 1 << 16;

  @Override
  public void filter(ContainerRequestContext request) {
    request.setEntityStream(new LimitedInput(request.getEntityStream(), MAX_BYTES));
  }
}
