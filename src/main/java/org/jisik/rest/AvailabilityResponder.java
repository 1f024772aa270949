package org.jisik.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.function.Function;
import org.jisik.format.MessageHeader;
import org.jisik.format.StructureFormat;
import org.jisik.format.StructureMessage;
import org.jisik.query.AvailabilityQuery;
import org.jisik.service.AvailabilityService;
import org.jisik.service.StructureAnswer;

/** Answers availability queries with structure messages. */
@ApplicationScoped
public class AvailabilityResponder {

  private final AvailabilityService service;
  private final MessageHeaders headers;

  public AvailabilityResponder(AvailabilityService service, MessageHeaders headers) {
    this.service = service;
    this.headers = headers;
  }

  /**
   * Answers a query.
   *
   * @param edge whose defaults apply
   * @param parser reads the query once the parameters are known
   */
  public Response answer(
      Edge edge, Exchange exchange, Function<QueryParameters, AvailabilityQuery> parser) {
    QueryParameters given = exchange.parameters();
    AvailabilityQuery query = parser.apply(given);
    StructureFormat format =
        new Negotiator<>(Formats.STRUCTURES, StructureFormat::mediaType, edge.preferredStructures())
            .choose(exchange.header("Accept"), given)
            .format();
    Languages languages = exchange.languages();
    AvailabilityService.Answer answer = service.find(query, format.era());
    StructureAnswer structures = answer.structures().heldBy(format::obstacle);
    MessageHeader header = headers.next();
    String type = format.mediaType().toString();
    AnswerHead head =
        new AnswerHead(
            type,
            languages.of(
                structures.artefacts().stream().map(artefact -> artefact.base().name()).toList()),
            exchange.coding(),
            CacheHeaders.of(
                List.of(structures.tag(), exchange.target(), type, languages.toString()),
                answer.lastModified(),
                header.prepared()));
    StructureMessage message =
        new StructureMessage(header, structures.artefacts(), structures.leftOut());
    return new StreamingAnswer(
            header.id(), head, out -> format.write(message, languages.preference(), out))
        .respond(exchange);
  }
}
