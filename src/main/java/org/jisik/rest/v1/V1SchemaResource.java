package org.jisik.rest.v1;

import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.Encoded;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jisik.rest.Exchange;
import org.jisik.rest.PathParts;
import org.jisik.rest.SchemaParameters;
import org.jisik.rest.SchemaResponder;

/** Schemas of messages, by SDMX-REST 1.x. */
@Path("/sdmx/v1/schema")
@Encoded
@Tag(name = "SDMX-REST 1.x")
public class V1SchemaResource {

  private static final List<String> DEFAULTS = List.of("", "", "", "latest");
  private static final SchemaParameters.Grammar GRAMMAR =
      new SchemaParameters.Grammar(V1Grammar.IDS, version -> Set.of(V1Grammar.version(version)));

  private final V1Edge edge;
  private final SchemaResponder responder;

  public V1SchemaResource(V1Edge edge, SchemaResponder responder) {
    this.edge = edge;
    this.responder = responder;
  }

  @GET
  @Path("{context}/{agency}/{id}/{version}")
  @Operation(
      summary = "How messages with the data of something look",
      description =
          "Parameters: dimensionAtObservation, explicitMeasure; format, formatVersion, lang. The version"
              + " may be left out.")
  public Response schema(
      @Parameter(
              description =
                  "datastructure, dataflow, provisionagreement or their counterparts of metadata",
              example = "dataflow")
          @PathParam("context")
          String context,
      @Parameter(description = "an agency", example = "BOK") @PathParam("agency") String agency,
      @Parameter(description = "an id", example = "KST_TYPE") @PathParam("id") String id,
      @Parameter(description = "a version", example = "latest") @PathParam("version")
          String version,
      @Context RoutingContext routing) {
    return shorter(String.join("/", context, agency, id, version), routing);
  }

  @GET
  @Path("{path:.*}")
  @Operation(hidden = true)
  public Response shorter(@PathParam("path") String path, @Context RoutingContext routing) {
    List<String> parts = PathParts.of(path, DEFAULTS);
    return responder.answer(
        edge,
        new Exchange(routing),
        given ->
            new SchemaParameters(given)
                .query(
                    new SchemaParameters.Path(
                        parts.get(0), parts.get(1), parts.get(2), parts.get(3)),
                    Set.of("explicitMeasure"),
                    Set.of(),
                    GRAMMAR));
  }
}
