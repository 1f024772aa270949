package org.jisik.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jisik.format.StructureFormat;
import org.jisik.query.StructureQuery;
import org.jisik.rest.KeptAnswers.Kept;
import org.jisik.store.StructureStore;
import org.jspecify.annotations.Nullable;

/**
 * Answers structure queries, in the order in which they can fail: grammar, format, structures.
 *
 * <p>A tag is that of one edition of the structures, and no message of another gets it. So a client
 * that names the current tag has the current message, and nothing is looked up.
 */
@ApplicationScoped
public class StructureResponder {

  private final StructureStore store;
  private final StructureMessages messages;
  private final RepeatedRequests repeated;
  private final Clock clock;

  public StructureResponder(
      StructureStore store, StructureMessages messages, RepeatedRequests repeated, Clock clock) {
    this.store = store;
    this.messages = messages;
    this.repeated = repeated;
    this.clock = clock;
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
    StructureFormat format = choose(edge, exchange, given);
    Languages languages = exchange.languages();
    Coding coding = exchange.coding();
    while (true) {
      Response response =
          answer(exchange, new StructureRequest(query, format, languages, coding, store.edition()));
      if (response != null) {
        return response;
      }
    }
  }

  private static StructureFormat choose(Edge edge, Exchange exchange, QueryParameters given) {
    return new Negotiator<>(
            Formats.STRUCTURES, StructureFormat::mediaType, edge.preferredStructures())
        .choose(exchange.header("Accept"), given)
        .format();
  }

  /** Null if the structures have changed meanwhile. */
  private @Nullable Response answer(Exchange exchange, StructureRequest request) {
    AnswerHead unnamed = head(exchange, request);
    if (unnamed.cache().isNamedBy(exchange)) {
      return unnamed.respond(exchange, "");
    }
    Kept kept = messages.find(request);
    if (kept == null) {
      return null;
    }
    AnswerHead head = unnamed.in(kept.language());
    repeated.remember(exchange, request, head);
    if (kept.body() != null || exchange.isHead() || head.cache().isFresh(exchange)) {
      return head.respond(exchange, kept.body());
    }
    StreamingAnswer stream = messages.stream(request, head);
    return stream == null ? null : stream.respond(exchange);
  }

  private AnswerHead head(Exchange exchange, StructureRequest request) {
    String type = request.format().mediaType().toString();
    CacheHeaders cache =
        CacheHeaders.of(
            List.of(
                request.edition().toString(),
                exchange.target(),
                type,
                request.languages().toString()),
            request.edition().changedAt(),
            clock.instant());
    return new AnswerHead(type, Optional.empty(), request.coding(), cache);
  }
}
