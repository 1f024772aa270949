package org.jisik.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.function.Function;
import org.jisik.format.MessageHeader;
import org.jisik.format.StructureFormat;
import org.jisik.model.text.LocalisedText;
import org.jisik.query.StructureQuery;
import org.jisik.rest.Negotiator.Choice;
import org.jisik.service.StructureAnswer;
import org.jisik.service.StructureService;

/** Answers structure queries, in the order in which they can fail: grammar, format, structures. */
@ApplicationScoped
public class StructureResponder {

  private final StructureService service;
  private final MessageHeaders headers;

  public StructureResponder(StructureService service, MessageHeaders headers) {
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
      Edge edge, Exchange exchange, Function<QueryParameters, StructureQuery> parser) {
    QueryParameters given = exchange.parameters();
    StructureQuery query = parser.apply(given);
    Choice<StructureFormat> choice = choose(edge, exchange, given);
    Languages languages = exchange.languages();
    StructureFormat format = choice.format();
    StructureAnswer answer = service.find(query, format.era()).without(format::obstacle);
    MessageHeader header = headers.next();
    return new StreamingAnswer(
            header.id(),
            choice.mediaType().toString(),
            answer.tag(),
            Optional.empty(),
            languages.of(name(answer)),
            out -> format.write(header, answer.artefacts(), languages.preference(), out))
        .respond(exchange);
  }

  private static Choice<StructureFormat> choose(
      Edge edge, Exchange exchange, QueryParameters given) {
    return new Negotiator<>(
            Formats.STRUCTURES, StructureFormat::mediaType, edge.preferredStructures())
        .choose(exchange.header("Accept"), given);
  }

  /** The name of the first artefact stands for all. */
  private static LocalisedText name(StructureAnswer answer) {
    return answer.artefacts().get(0).base().name();
  }
}
