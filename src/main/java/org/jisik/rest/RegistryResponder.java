package org.jisik.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jisik.format.MessageHeader;
import org.jisik.format.RegistryFormat;
import org.jisik.model.registry.QueryRegistrationResponse;
import org.jisik.model.registry.Registration;
import org.jisik.model.registry.RegistryMessage;
import org.jisik.query.RegistrationQuery;
import org.jisik.rest.Negotiator.Choice;
import org.jisik.service.registration.RegistrationService;

/** Answers what is asked of the registry, in URLs and in messages. */
@ApplicationScoped
public class RegistryResponder {

  private static final List<String> PREFERRED =
      List.of(
          "application/vnd.sdmx.registry+xml;version=3.1.0",
          "application/vnd.sdmx.registry+xml;version=3.0.0");

  private final RegistrationService registrations;
  private final RegistryDispatch dispatch;
  private final MessageHeaders headers;

  public RegistryResponder(
      RegistrationService registrations, RegistryDispatch dispatch, MessageHeaders headers) {
    this.registrations = registrations;
    this.dispatch = dispatch;
    this.headers = headers;
  }

  /**
   * Answers a query for registrations.
   *
   * @param parser reads the query once the parameters are known
   */
  public Response registrations(
      Exchange exchange, Function<QueryParameters, RegistrationQuery> parser) {
    QueryParameters given = exchange.parameters();
    RegistrationQuery query = parser.apply(given);
    Choice<RegistryFormat> choice =
        choose(exchange, given, QueryRegistrationResponse.class, PREFERRED);
    QueryRegistrationResponse answer = resolved(registrations.find(query), exchange.server());
    MessageHeader header = headers.next();
    String type = choice.mediaType().toString();
    AnswerHead head =
        new AnswerHead(
            type,
            Optional.empty(),
            exchange.coding(),
            CacheHeaders.of(List.of(answer.toString(), type)));
    return new StreamingAnswer(header.id(), head, out -> choice.format().write(header, answer, out))
        .respond(exchange);
  }

  /** Addresses on this server become such that clients elsewhere can follow. */
  private static QueryRegistrationResponse resolved(QueryRegistrationResponse answer, URI server) {
    return new QueryRegistrationResponse(
        answer.message(),
        answer.results().stream()
            .map(
                result ->
                    new QueryRegistrationResponse.Result(
                        resolved(result.registration(), server),
                        result.isMetadata(),
                        result.constraints()))
            .toList());
  }

  private static Registration resolved(Registration registration, URI server) {
    return registration.with(
        registration
            .datasource()
            .withAddresses(address -> address.startsWith("/") ? server + address : address));
  }

  /**
   * Answers a message.
   *
   * @param accepted the kinds that may be said here
   * @throws org.jisik.error.InvalidSemantics if it is of another kind
   */
  public Response message(
      Exchange exchange, InputStream body, List<Class<? extends RegistryMessage>> accepted) {
    QueryParameters given = exchange.parameters();
    given.check(Set.of(), Set.of());
    RegistryBody said = RegistryBody.read(exchange, body);
    Class<? extends RegistryMessage> answerType = dispatch.answerTo(said.message(), accepted);
    List<String> preferred =
        Stream.concat(Stream.of(said.format().mediaType().toString()), PREFERRED.stream()).toList();
    Choice<RegistryFormat> choice = choose(exchange, given, answerType, preferred);
    RegistryDispatch.Reply reply = dispatch.reply(said.message());
    RegistryMessage message =
        reply.message() instanceof QueryRegistrationResponse found
            ? resolved(found, exchange.server())
            : reply.message();
    MessageHeader header = headers.next();
    return Response.status(reply.status())
        .header("Content-Type", choice.mediaType().toString())
        .entity(ErrorAnswer.bytes(out -> choice.format().write(header, message, out)))
        .build();
  }

  private static Choice<RegistryFormat> choose(
      Exchange exchange,
      QueryParameters given,
      Class<? extends RegistryMessage> type,
      List<String> preferred) {
    List<RegistryFormat> offers =
        Formats.REGISTRY.stream().filter(format -> format.canSay(type)).toList();
    return new Negotiator<>(offers, RegistryFormat::mediaType, preferred)
        .choose(exchange.header("Accept"), given);
  }
}
