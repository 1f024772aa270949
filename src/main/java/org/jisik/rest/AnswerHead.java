package org.jisik.rest;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * The headers that an answer has of its own; {@link GeneralHeaders} are those of every answer.
 *
 * @param contentType exact, with all its parameters
 * @param language the language of names; empty if there are none
 * @param coding how the body is packed
 * @param cache by which the client asks again
 */
record AnswerHead(
    String contentType, Optional<String> language, Coding coding, CacheHeaders cache) {

  /**
   * Tells the headers by name and value.
   *
   * @param isFresh whether the client has the answer, so that only its tag and date are told
   */
  void tell(boolean isFresh, BiConsumer<String, String> header) {
    header.accept("ETag", cache.entityTag());
    cache.lastModified().ifPresent(at -> header.accept("Last-Modified", HttpDate.format(at)));
    if (isFresh) {
      return;
    }
    header.accept("Content-Type", contentType);
    language.ifPresent(tag -> header.accept("Content-Language", tag));
    if (coding != Coding.IDENTITY) {
      header.accept("Content-Encoding", coding.token());
    }
  }

  /** The head of an answer in which names are told in this language. */
  AnswerHead in(Optional<String> other) {
    return new AnswerHead(contentType, other, coding, cache);
  }

  /** 304 if the client has the answer already, else 200 and the body, unless it wants none. */
  Response respond(Exchange exchange, @Nullable Object body) {
    boolean isFresh = cache.isFresh(exchange);
    ResponseBuilder response = Response.status(isFresh ? 304 : 200);
    tell(isFresh, response::header);
    if (!isFresh) {
      response.entity(exchange.isHead() || body == null ? "" : body);
    }
    return response.build();
  }
}
