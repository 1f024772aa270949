package org.jisik.rest;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jisik.error.NoResults;
import org.jisik.model.artefact.Artefact;
import org.jisik.model.artefact.Dataflow;
import org.jisik.model.reference.VersionRange;
import org.jisik.query.StructureQuery;
import org.jisik.query.StructureQuery.Detail;
import org.jisik.query.StructureQuery.Which;
import org.jisik.service.StructureService;

/** The page that a person sees who opens the server in a browser: what there is, with links. */
@Path("/")
public class StartPage {

  private static final StructureQuery DATAFLOWS =
      StructureQuery.of(
          new Which(
              Set.of(Dataflow.TYPE.resource()),
              Set.of(StructureQuery.ANY),
              Set.of(StructureQuery.ANY),
              Set.of(VersionRange.LATEST.toString()),
              Set.of()),
          Detail.FULL);

  private final StructureService service;

  public StartPage(StructureService service) {
    this.service = service;
  }

  @GET
  @Produces("text/html;charset=UTF-8")
  @Operation(hidden = true)
  public String page() {
    return StartPageHtml.of(dataflows());
  }

  private List<Artefact> dataflows() {
    try {
      return service.find(DATAFLOWS).artefacts().stream()
          .sorted(Comparator.comparing(artefact -> artefact.ref().label()))
          .toList();
    } catch (NoResults e) {
      return List.of();
    }
  }
}
