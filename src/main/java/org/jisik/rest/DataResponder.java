package org.jisik.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jisik.format.DataFormat;
import org.jisik.format.FormatOptions;
import org.jisik.format.FormatOptions.Content;
import org.jisik.format.FormatOptions.Keys;
import org.jisik.format.FormatOptions.Labels;
import org.jisik.format.MessageHeader;
import org.jisik.model.data.DataSet;
import org.jisik.query.DataDetail;
import org.jisik.query.DataQuery;
import org.jisik.rest.Negotiator.Choice;
import org.jisik.service.DataAnswer;
import org.jisik.service.DataService;

/** Answers data queries, in the order in which they can fail: grammar, format, data. */
@ApplicationScoped
public class DataResponder {

  private final DataService service;
  private final MessageHeaders headers;

  public DataResponder(DataService service, MessageHeaders headers) {
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
      Edge edge, Exchange exchange, Function<QueryParameters, DataQuery> parser) {
    QueryParameters given = exchange.parameters();
    DataQuery query = parser.apply(given);
    Choice<DataFormat> choice = choose(edge, exchange, given);
    CsvParameters csv = CsvParameters.of(choice.mediaType(), choice.by());
    Languages languages = exchange.languages();
    Coding coding = exchange.coding();
    FormatOptions options = options(languages, csv, query);
    DataAnswer answer = service.answer(query);
    List<DataSet> dataSets = answer.in(choice.format().era());
    String type = csv.contentType(choice.mediaType());
    Optional<String> language =
        languages.of(dataSets.stream().map(data -> data.layout().name()).toList());
    MessageHeader header = headers.next();
    AnswerHead head =
        new AnswerHead(
            type,
            language,
            coding,
            CacheHeaders.of(
                List.of(answer.tag(), type, language.orElse("")),
                answer.lastModified(),
                header.prepared()));
    return new StreamingAnswer(
            header.id(), head, out -> choice.format().write(header, dataSets, options, out))
        .respond(exchange);
  }

  private static Choice<DataFormat> choose(Edge edge, Exchange exchange, QueryParameters given) {
    return new Negotiator<>(Formats.DATA, DataFormat::mediaType, edge.preferredData())
        .choose(exchange.header("Accept"), given);
  }

  private static FormatOptions options(Languages languages, CsvParameters csv, DataQuery query) {
    return new FormatOptions(
        languages.preference(),
        csv.labels().orElse(Labels.ID),
        csv.keys().orElse(Keys.NONE),
        query.observations().isFlat(),
        content(query.observations().detail()));
  }

  private static Content content(DataDetail detail) {
    return switch (detail) {
      case FULL -> Content.FULL;
      case DATA_ONLY -> new Content(false, true, true);
      case SERIES_KEYS_ONLY -> new Content(false, false, false);
      case NO_DATA -> new Content(true, false, false);
    };
  }
}
