package org.jisik.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jisik.format.MessageHeader;
import org.jisik.format.SchemaFormat;
import org.jisik.format.SchemaFormat.Packaging;
import org.jisik.format.SdmxMediaType;
import org.jisik.format.StructureFormat;
import org.jisik.format.StructureMessage;
import org.jisik.model.data.DataLayout;
import org.jisik.query.SchemaQuery;
import org.jisik.service.SchemaService;
import org.jisik.service.StructureAnswer;
import org.jisik.store.Edition;
import org.jisik.store.StructureStore;

/** Answers schema queries: with a schema, or with the structures that it would be made of. */
@ApplicationScoped
public class SchemaResponder {

  private final SchemaService service;
  private final StructureStore store;
  private final MessageHeaders headers;

  public SchemaResponder(SchemaService service, StructureStore store, MessageHeaders headers) {
    this.service = service;
    this.store = store;
    this.headers = headers;
  }

  /** One of the encodings on offer. */
  private record Offer(SdmxMediaType mediaType, Writer writer) {}

  private interface Writer {
    StreamingAnswer.Body body(SchemaQuery query, Languages languages, MessageHeader header);
  }

  /**
   * Answers a query.
   *
   * @param edge whose defaults apply
   * @param parser reads the query once the parameters are known
   */
  public Response answer(
      Edge edge, Exchange exchange, Function<QueryParameters, SchemaQuery> parser) {
    QueryParameters given = exchange.parameters();
    SchemaQuery query = parser.apply(given);
    Offer offer =
        new Negotiator<>(offers(), Offer::mediaType, edge.preferredSchemas())
            .choose(exchange.header("Accept"), given)
            .format();
    Edition edition = store.edition();
    Languages languages = exchange.languages();
    MessageHeader header = headers.next();
    StreamingAnswer.Body body = offer.writer().body(query, languages, header);
    String type = offer.mediaType().toString();
    AnswerHead head =
        new AnswerHead(
            type,
            Optional.empty(),
            exchange.coding(),
            cache(edition, exchange, type, languages, header.prepared()));
    return new StreamingAnswer(header.id(), head, body).respond(exchange);
  }

  private static CacheHeaders cache(
      Edition edition, Exchange exchange, String type, Languages languages, Instant now) {
    return CacheHeaders.of(
        List.of(edition.toString(), exchange.target(), type, languages.toString()),
        edition.changedAt(),
        now);
  }

  private List<Offer> offers() {
    return Stream.concat(
            Formats.SCHEMAS.stream().map(this::offer), Formats.STRUCTURES.stream().map(this::offer))
        .toList();
  }

  private Offer offer(SchemaFormat format) {
    return new Offer(
        format.mediaType(),
        (query, languages, header) -> {
          DataLayout layout = service.layout(query);
          Packaging packaging = new Packaging(query.isFlat(), query.isDeletion());
          return out -> format.write(layout, packaging, out);
        });
  }

  private Offer offer(StructureFormat format) {
    return new Offer(
        format.mediaType(),
        (query, languages, header) -> {
          StructureAnswer answer = service.structures(query, format.era()).heldBy(format::obstacle);
          StructureMessage message =
              new StructureMessage(header, answer.artefacts(), answer.leftOut());
          return out -> format.write(message, languages.preference(), out);
        });
  }
}
