package org.jisik.rest;

import io.quarkus.runtime.configuration.MemorySize;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jisik.error.InvalidMessage;
import org.jisik.error.InvalidSyntax;
import org.jisik.format.StructureFormat;
import org.jisik.model.artefact.Artefact;
import org.jisik.model.describe.Era;
import org.jisik.model.registry.SubmissionAction;
import org.jisik.model.registry.SubmitStructureRequest;
import org.jisik.service.Caller;
import org.jisik.service.maintenance.MaintenanceService;
import org.jisik.service.maintenance.Request;
import org.jisik.service.maintenance.Scope;
import org.jisik.service.maintenance.Submission;

/**
 * Takes structures, and answers what became of each.
 *
 * @see <a href="https://github.com/sdmx-twg/sdmx-rest/blob/v2.2.2/doc/maintenance.md">SDMX-REST
 *     2.2.2, structure maintenance</a>
 */
@ApplicationScoped
public class Maintenance {

  private static final String DRY_RUN = "dryRun";
  private static final String WHAT = "maintaining structures";

  private final MaintenanceService service;
  private final Callers callers;
  private final SubmissionAnswer answer;
  private final long limit;

  /**
   * One for all requests.
   *
   * @param limit the greatest size of a message, uncompressed
   */
  public Maintenance(
      MaintenanceService service,
      Callers callers,
      SubmissionAnswer answer,
      @ConfigProperty(name = "jisik.maintenance.max-message-size", defaultValue = "512M")
          MemorySize limit) {
    this.service = service;
    this.callers = callers;
    this.answer = answer;
    this.limit = limit.asLongValue();
  }

  /** Takes a structure message: all its artefacts are to be stored. */
  public Response store(Exchange exchange, InputStream raw, Scope scope) {
    Caller caller = caller();
    boolean isDryRun = isDryRun(exchange);
    ReceivedBody body = ReceivedBody.open(exchange, raw, limit);
    StructureFormat format = ContentFormats.STRUCTURES.of(body);
    List<Artefact> artefacts = format.read(body.stream());
    List<Request> requests = requests(artefacts, artefact -> SubmissionAction.REPLACE);
    return respond(exchange, new Submission(requests, scope, format.era(), isDryRun), caller);
  }

  /** Takes a request of the registry. */
  public Response store(Exchange exchange, SubmitStructureRequest request, Era era) {
    Caller caller = caller();
    List<Request> requests = requests(request.artefacts(), request::actionOf);
    return respond(
        exchange, new Submission(requests, new Scope.Any(), era, isDryRun(exchange)), caller);
  }

  /** Deletes an artefact or an item. */
  public Response delete(Exchange exchange, Request request) {
    Caller caller = caller();
    Submission submission =
        new Submission(List.of(request), new Scope.Any(), Era.STORED, isDryRun(exchange));
    return respond(exchange, submission, caller);
  }

  /** Whoever is unknown is told so before anything is read. */
  private Caller caller() {
    Caller caller = callers.current();
    caller.require(caller.isKnown(), WHAT);
    return caller;
  }

  private static boolean isDryRun(Exchange exchange) {
    QueryParameters given = exchange.parameters();
    given.check(Set.of(DRY_RUN), Set.of());
    return switch (given.get(DRY_RUN, "false")) {
      case "true" -> true;
      case "false" -> false;
      default -> throw new InvalidSyntax("dryRun is either true or false");
    };
  }

  private static List<Request> requests(
      List<Artefact> artefacts, Function<Artefact, SubmissionAction> actionOf) {
    if (artefacts.isEmpty()) {
      throw new InvalidMessage("the message holds no structures");
    }
    return artefacts.stream().map(it -> request(it, actionOf.apply(it))).toList();
  }

  private static Request request(Artefact artefact, SubmissionAction action) {
    return action == SubmissionAction.DELETE
        ? new Request.Delete(artefact.ref())
        : new Request.Store(artefact, action);
  }

  private Response respond(Exchange exchange, Submission submission, Caller caller) {
    return answer.of(exchange, submission, service.submit(submission, caller));
  }
}
