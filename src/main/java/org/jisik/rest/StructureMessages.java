package org.jisik.rest;

import io.vertx.core.buffer.Buffer;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.jisik.error.NotAcceptable;
import org.jisik.format.MessageHeader;
import org.jisik.format.StructureFormat;
import org.jisik.format.StructureMessage;
import org.jisik.query.StructureQuery;
import org.jisik.rest.KeptAnswers.Kept;
import org.jisik.service.StructureAnswer;
import org.jisik.service.StructureService;
import org.jisik.store.StructureStore;
import org.jspecify.annotations.Nullable;

/**
 * Makes the messages that answer structure requests: short ones once for all who ask until the
 * structures change, long ones as they are sent.
 *
 * <p>A message is of the edition that the request names, or there is none: if the structures change
 * while it is made, it is thrown away.
 */
@ApplicationScoped
public class StructureMessages {

  private final StructureStore store;
  private final StructureService service;
  private final MessageHeaders headers;
  private final KeptAnswers answers;

  public StructureMessages(
      StructureStore store, StructureService service, MessageHeaders headers, KeptAnswers answers) {
    this.store = store;
    this.service = service;
    this.headers = headers;
    this.answers = answers;
  }

  /** The message, without its body if that is long; null if the structures have changed. */
  @Nullable Kept find(StructureRequest request) {
    Kept plain = answers.get(request.in(Coding.IDENTITY), this::make);
    if (plain == null || plain.body() == null || request.coding() == Coding.IDENTITY) {
      return plain;
    }
    Buffer body = plain.body();
    return answers.get(request, it -> new Kept(plain.language(), request.coding().pack(body)));
  }

  private @Nullable Kept make(StructureRequest request) {
    StructureAnswer answer = answer(request);
    return answer == null
        ? null
        : new Kept(language(request, answer), shortBody(request, answer).orElse(null));
  }

  private static Optional<String> language(StructureRequest request, StructureAnswer answer) {
    return request
        .languages()
        .of(answer.artefacts().stream().map(artefact -> artefact.base().name()).toList());
  }

  private Optional<Buffer> shortBody(StructureRequest request, StructureAnswer answer) {
    BoundedBytes bytes = new BoundedBytes(KeptAnswers.MAX_BYTES);
    try {
      write(request, headers.next(), answer, bytes);
      return Optional.of(bytes.toBuffer());
    } catch (IOException | UncheckedIOException e) {
      if (bytes.isFull()) {
        return Optional.empty();
      }
      throw new IllegalStateException("the message cannot be written", e);
    }
  }

  /** A long message, ready to be written; null if the structures have changed. */
  @Nullable StreamingAnswer stream(StructureRequest request, AnswerHead head) {
    StructureAnswer answer = answer(request);
    if (answer == null) {
      return null;
    }
    MessageHeader header = headers.next();
    return new StreamingAnswer(header.id(), head, out -> write(request, header, answer, out));
  }

  private @Nullable StructureAnswer answer(StructureRequest request) {
    StructureAnswer answer = answer(request.query(), request.format());
    return store.edition().equals(request.edition()) ? answer : null;
  }

  /**
   * The answer as a format can hold it.
   *
   * @throws NotAcceptable if it can hold nothing of it, naming the formats that can
   */
  private StructureAnswer answer(StructureQuery query, StructureFormat format) {
    try {
      return heldBy(query, format);
    } catch (NotAcceptable e) {
      String others = String.join(", ", othersFor(query));
      throw new NotAcceptable(
          others.isEmpty()
              ? String.valueOf(e.getMessage())
              : "%s. Ask for %s".formatted(e.getMessage(), others),
          e);
    }
  }

  private StructureAnswer heldBy(StructureQuery query, StructureFormat format) {
    return service.find(query, format.era()).heldBy(format::obstacle);
  }

  private List<String> othersFor(StructureQuery query) {
    return Formats.STRUCTURES.stream()
        .filter(format -> isHeldBy(query, format))
        .map(format -> format.mediaType().toString())
        .toList();
  }

  private boolean isHeldBy(StructureQuery query, StructureFormat format) {
    try {
      return !heldBy(query, format).artefacts().isEmpty();
    } catch (NotAcceptable e) {
      return false;
    }
  }

  private static void write(
      StructureRequest request, MessageHeader header, StructureAnswer answer, OutputStream out)
      throws IOException {
    request
        .format()
        .write(
            new StructureMessage(header, answer.artefacts(), answer.leftOut()),
            request.languages().preference(),
            out);
  }
}
