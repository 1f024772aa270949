package org.jisik.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jisik.error.NotAcceptable;
import org.jisik.format.FormatOptions;
import org.jisik.format.FormatOptions.Content;
import org.jisik.format.FormatOptions.Keys;
import org.jisik.format.FormatOptions.Labels;
import org.jisik.format.MessageHeader;
import org.jisik.format.MetadataFormat;
import org.jisik.format.MetadataMessage;
import org.jisik.model.artefact.LeftOut;
import org.jisik.query.MetadataQuery;
import org.jisik.rest.Negotiator.Choice;
import org.jisik.service.metadata.MetadataAnswer;
import org.jisik.service.metadata.MetadataService;
import org.jisik.store.Edition;
import org.jisik.store.StructureStore;

/**
 * Answers metadata queries, in the order in which they can fail: grammar, format, metadata. Tags
 * and dates are those of the edition of the structures, which metadata sets change too.
 */
@ApplicationScoped
public class MetadataResponder {

  private final StructureStore store;
  private final MetadataService service;
  private final MessageHeaders headers;

  public MetadataResponder(StructureStore store, MetadataService service, MessageHeaders headers) {
    this.store = store;
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
      Edge edge, Exchange exchange, Function<QueryParameters, MetadataQuery> parser) {
    QueryParameters given = exchange.parameters();
    MetadataQuery query = parser.apply(given);
    Choice<MetadataFormat> choice =
        new Negotiator<>(Formats.METADATA, MetadataFormat::mediaType, edge.preferredMetadata())
            .choose(exchange.header("Accept"), given);
    CsvParameters csv = CsvParameters.ofMetadata(choice.mediaType(), choice.by());
    Languages languages = exchange.languages();
    MessageHeader header = headers.next();
    AnswerHead unnamed = head(exchange, csv.contentType(choice.mediaType()), header);
    if (unnamed.cache().isNamedBy(exchange)) {
      return unnamed.respond(exchange, "");
    }
    MetadataMessage message = message(header, query, choice.format());
    FormatOptions options =
        new FormatOptions(
            languages.preference(), csv.labels().orElse(Labels.ID), Keys.NONE, false, Content.FULL);
    AnswerHead head =
        unnamed.in(
            languages.of(
                message.reports().stream().map(report -> report.set().base().name()).toList()));
    return new StreamingAnswer(
            header.id(), head, out -> choice.format().write(message, options, out))
        .respond(exchange);
  }

  private AnswerHead head(Exchange exchange, String type, MessageHeader header) {
    Edition edition = store.edition();
    CacheHeaders cache =
        CacheHeaders.of(
            List.of(edition.toString(), exchange.target(), type, exchange.languages().toString()),
            edition.changedAt(),
            header.prepared());
    return new AnswerHead(type, Optional.empty(), exchange.coding(), cache);
  }

  /**
   * The answer as a format can hold it.
   *
   * @throws NotAcceptable if it can hold nothing of it, naming the formats that can
   */
  private MetadataMessage message(
      MessageHeader header, MetadataQuery query, MetadataFormat format) {
    MetadataMessage held = heldBy(format, header, query);
    if (held.reports().isEmpty()) {
      throw new NotAcceptable(reasons(held.leftOut()) + others(header, query));
    }
    return held;
  }

  private MetadataMessage heldBy(MetadataFormat format, MessageHeader header, MetadataQuery query) {
    MetadataAnswer answer = service.find(query, format.era());
    return new MetadataMessage(header, answer.reports(), answer.leftOut()).heldBy(format::obstacle);
  }

  private static String reasons(List<LeftOut> leftOut) {
    return leftOut.stream().map(LeftOut::toString).collect(Collectors.joining("; "));
  }

  private String others(MessageHeader header, MetadataQuery query) {
    String able =
        Formats.METADATA.stream()
            .filter(format -> !heldBy(format, header, query).reports().isEmpty())
            .map(format -> format.mediaType().toString())
            .collect(Collectors.joining(", "));
    return able.isEmpty() ? "" : ". Ask for " + able;
  }
}
