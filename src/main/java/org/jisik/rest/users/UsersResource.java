package org.jisik.rest.users;

import io.quarkus.security.Authenticated;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jisik.error.InvalidMessage;
import org.jisik.error.SdmxException;
import org.jisik.rest.Callers;
import org.jisik.rest.ErrorMapper;
import org.jisik.service.Caller;
import org.jisik.service.users.UserService;
import org.jisik.service.users.UserSettings;
import org.jspecify.annotations.Nullable;

/** The users who may sign in with name and password, for those who may manage them. */
@Path("/users")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Caller.ADMIN)
@SmallBody
@Tag(name = "Users")
public class UsersResource {

  private static final List<String> SETTINGS = List.of("roles", "password", "disabled");
  private static final List<String> NEW_PASSWORD = List.of("password");

  private final UserService users;
  private final Callers callers;
  private final ErrorMapper errors;

  public UsersResource(UserService users, Callers callers, ErrorMapper errors) {
    this.users = users;
    this.callers = callers;
    this.errors = errors;
  }

  @GET
  @Operation(summary = "All users")
  public List<UserAnswer> list() {
    return users.listUsers().stream().map(UserAnswer::of).toList();
  }

  @GET
  @Path("{name}")
  @Operation(summary = "A user")
  public UserAnswer get(@PathParam("name") String name) {
    return UserAnswer.of(users.getUser(name));
  }

  @PUT
  @Path("{name}")
  @Operation(
      summary = "Add or change a user",
      description =
          "roles: admin, maintain, maintain:AGENCY. password: at least 12 characters; if it is left"
              + " out, that of a user who exists stays.")
  public Response put(@PathParam("name") String name, @Nullable Map<String, Object> body) {
    JsonBody given = JsonBody.of(body, SETTINGS);
    UserSettings settings =
        new UserSettings(
            given.texts("roles"), given.text("password").orElse(null), given.flag("disabled"));
    boolean isNew = users.put(callers.current().name(), name, settings);
    return Response.status(isNew ? Response.Status.CREATED : Response.Status.OK)
        .entity(UserAnswer.of(users.getUser(name)))
        .build();
  }

  @DELETE
  @Path("{name}")
  @Operation(summary = "Remove a user")
  public void remove(@PathParam("name") String name) {
    users.remove(callers.current().name(), name);
  }

  @GET
  @Path(UserService.ME)
  @Authenticated
  @Operation(summary = "Who I am to this server, and my roles")
  public Me me() {
    return Me.of(callers.current());
  }

  @PUT
  @Path(UserService.ME + "/password")
  @Authenticated
  @Operation(summary = "Change my password", description = "At least 12 characters.")
  public void changePassword(@Nullable Map<String, Object> body) {
    String password =
        JsonBody.of(body, NEW_PASSWORD)
            .text("password")
            .orElseThrow(() -> new InvalidMessage("there is no member 'password'"));
    users.changePassword(callers.current().name(), password);
  }

  /** A body that is no JSON object, or too large. What its reader says would name our classes. */
  @ServerExceptionMapper({IOException.class, WebApplicationException.class})
  public Response unreadable(Exception error, RoutingContext routing) {
    SdmxException told =
        Stream.<Throwable>iterate(error, Objects::nonNull, Throwable::getCause)
            .filter(SdmxException.class::isInstance)
            .map(SdmxException.class::cast)
            .findFirst()
            .orElseGet(() -> new InvalidMessage("the body is not a JSON object", error));
    return errors.sdmx(told, routing);
  }
}
