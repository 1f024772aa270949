package org.jisik.rest;

import io.quarkus.runtime.configuration.MemorySize;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jisik.error.InvalidSemantics;
import org.jisik.format.MessageHeader;
import org.jisik.format.RegistryFormat;
import org.jisik.model.registry.QueryRegistrationResponse;
import org.jisik.model.registry.Registration;
import org.jisik.model.registry.RegistryMessage;
import org.jisik.model.registry.SubmitStructureRequest;
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

  /** Questions are short; only who may submit has reason to say more. */
  private static final long LIMIT_FOR_STRANGERS = 1 << 20;

  private final RegistrationService registrations;
  private final RegistryDispatch dispatch;
  private final Maintenance maintenance;
  private final Callers callers;
  private final MessageHeaders headers;
  private final long limit;

  /**
   * One for all requests.
   *
   * @param limit the greatest size of a message, uncompressed
   */
  public RegistryResponder(
      RegistrationService registrations,
      RegistryDispatch dispatch,
      Maintenance maintenance,
      Callers callers,
      MessageHeaders headers,
      @ConfigProperty(name = "jisik.maintenance.max-message-size", defaultValue = "512M")
          MemorySize limit) {
    this.registrations = registrations;
    this.dispatch = dispatch;
    this.maintenance = maintenance;
    this.callers = callers;
    this.headers = headers;
    this.limit = limit.asLongValue();
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
   * @param raw as it comes
   * @param accepted the kinds that may be said here
   * @throws InvalidSemantics if it is of another kind
   */
  public Response message(
      Exchange exchange, InputStream raw, List<Class<? extends RegistryMessage>> accepted) {
    ReceivedBody body = ReceivedBody.open(exchange, raw, limit());
    RegistryFormat format = ContentFormats.REGISTRY.of(body);
    RegistryMessage message = format.readMessage(body.stream());
    if (!accepted.contains(message.getClass())) {
      throw new InvalidSemantics(
          "a %s cannot be sent here; expected %s"
              .formatted(
                  message.getClass().getSimpleName(),
                  accepted.stream().map(Class::getSimpleName).collect(Collectors.joining(", "))));
    }
    return message instanceof SubmitStructureRequest request
        ? maintenance.store(exchange, request, format.era())
        : reply(exchange, format, message);
  }

  private long limit() {
    return callers.current().isKnown() ? limit : Math.min(limit, LIMIT_FOR_STRANGERS);
  }

  private Response reply(Exchange exchange, RegistryFormat format, RegistryMessage said) {
    QueryParameters given = exchange.parameters();
    given.check(Set.of(), Set.of());
    Class<? extends RegistryMessage> type = RegistryDispatch.answerTo(said).orElseThrow();
    RegistryFormat chosen = choose(exchange, given, type, preferring(format)).format();
    RegistryDispatch.Reply reply = dispatch.reply(said);
    RegistryMessage answer =
        reply.message() instanceof QueryRegistrationResponse found
            ? resolved(found, exchange.server())
            : reply.message();
    MessageHeader header = headers.next();
    return Response.status(reply.status())
        .header("Content-Type", chosen.mediaType().toString())
        .entity(ErrorAnswer.bytes(out -> chosen.write(header, answer, out)))
        .build();
  }

  /** Who speaks a version understands it. */
  private static List<String> preferring(RegistryFormat format) {
    return Stream.concat(Stream.of(format.mediaType().toString()), PREFERRED.stream()).toList();
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
