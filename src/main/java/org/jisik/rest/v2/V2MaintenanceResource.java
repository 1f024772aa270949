package org.jisik.rest.v2;

import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.Encoded;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jisik.model.artefact.ArtefactType;
import org.jisik.model.artefact.ArtefactTypes;
import org.jisik.model.reference.ArtefactRef;
import org.jisik.model.reference.StructureClass;
import org.jisik.model.reference.Version;
import org.jisik.rest.Exchange;
import org.jisik.rest.Maintenance;
import org.jisik.rest.PathParts;
import org.jisik.rest.StructureTypes;
import org.jisik.service.maintenance.Request;
import org.jisik.service.maintenance.Scope;

/**
 * Structures as SDMX-REST 2.x maintains them.
 *
 * @see <a href="https://github.com/sdmx-twg/sdmx-rest/blob/v2.2.2/doc/maintenance.md">SDMX-REST
 *     2.2.2, structure maintenance</a>
 */
@Path("/sdmx/v2/structure")
@Encoded
@Tag(name = "SDMX-REST 2.x")
public class V2MaintenanceResource {

  private static final List<String> NOTHING = List.of("", "", "", "", "");
  private static final int TYPE = 0;
  private static final int AGENCY = 1;
  private static final int ID = 2;
  private static final int VERSION = 3;
  private static final int ITEM = 4;

  private final Maintenance maintenance;

  public V2MaintenanceResource(Maintenance maintenance) {
    this.maintenance = maintenance;
  }

  @POST
  @Path("{path:.*}")
  @Operation(
      summary = "Create, replace or update structures",
      description =
          "The body is a structure message in any format; the path may name one type. Parameter:"
              + " dryRun=true to store nothing.")
  public Response post(
      @PathParam("path") String path, InputStream body, @Context RoutingContext routing) {
    List<String> parts = PathParts.of(path, NOTHING);
    if (!parts.get(AGENCY).isEmpty()) {
      throw new ClientErrorException(Response.Status.METHOD_NOT_ALLOWED);
    }
    return maintenance.store(new Exchange(routing), body, scope(parts.get(TYPE)));
  }

  private static Scope scope(String resource) {
    return resource.isEmpty() || resource.equals("*")
        ? new Scope.Any()
        : new Scope.Types(resource, Set.of(structureClass(resource).name()));
  }

  @PUT
  @Path("{path:.*}")
  @Operation(
      summary = "Replace or update one structure",
      description = "The path names its type, agency, id and version; the body holds it alone.")
  public Response put(
      @PathParam("path") String path, InputStream body, @Context RoutingContext routing) {
    List<String> parts = PathParts.of(path, NOTHING);
    if (parts.get(ID).isEmpty() || !parts.get(ITEM).isEmpty()) {
      throw new ClientErrorException(Response.Status.METHOD_NOT_ALLOWED);
    }
    return maintenance.store(new Exchange(routing), body, new Scope.One(artefact(parts)));
  }

  @DELETE
  @Path("{path:.*}")
  @Operation(
      summary = "Delete a structure or an item of it",
      description =
          "The path names type, agency, id and version, and the id of the item, dotted where items"
              + " nest.")
  public Response delete(@PathParam("path") String path, @Context RoutingContext routing) {
    List<String> parts = PathParts.of(path, NOTHING);
    if (parts.get(ID).isEmpty()) {
      throw new ClientErrorException(Response.Status.METHOD_NOT_ALLOWED);
    }
    ArtefactRef artefact = artefact(parts);
    String item = parts.get(ITEM);
    return maintenance.delete(
        new Exchange(routing),
        item.isEmpty() ? new Request.Delete(artefact) : new Request.DeleteItem(artefact, item));
  }

  /** The one artefact that a path names; one without version is named without. */
  private static ArtefactRef artefact(List<String> parts) {
    return new ArtefactRef(
        structureClass(parts.get(TYPE)),
        parts.get(AGENCY),
        parts.get(ID),
        new Version(parts.get(VERSION)));
  }

  private static StructureClass structureClass(String resource) {
    return ArtefactTypes.findByResource(StructureTypes.served(resource))
        .map(ArtefactType::structureClass)
        .orElseThrow(() -> new IllegalStateException(resource + " is served and has no type"));
  }
}
