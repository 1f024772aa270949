package org.jisik.rest;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.jisik.rest.KeptAnswers.Kept;
import org.jisik.store.StructureStore;
import org.jspecify.annotations.Nullable;

/**
 * Answers requests that have been answered before, word by word the same, at once: on the thread
 * that received them, ahead of the router. All others pass, also where the answer is not kept or
 * the database would have to be asked whether it still holds.
 *
 * <p>Runs behind authentication and authorisation, so that nobody reads what is closed to him.
 */
@ApplicationScoped
public class RepeatedRequests {

  /** Behind the filters of Quarkus for security, which are at 200 and 100. */
  private static final int PRIORITY = 50;

  private static final int MAX_LENGTH = 2_000;
  private static final int ENTRY_BYTES = 500;

  /** The share of the heap that all of them may take. */
  private static final int SHARE = 64;

  /**
   * What a request is about, as sent.
   *
   * @param target path and query
   */
  record Wording(
      String target,
      @Nullable String accept,
      @Nullable String acceptLanguage,
      @Nullable String acceptEncoding) {

    static Wording of(Exchange exchange) {
      return new Wording(
          exchange.target(),
          exchange.header("Accept"),
          exchange.header("Accept-Language"),
          exchange.header("Accept-Encoding"));
    }

    private int length() {
      return target.length() + length(accept) + length(acceptLanguage) + length(acceptEncoding);
    }

    private static int length(@Nullable String text) {
      return text == null ? 0 : text.length();
    }
  }

  /** What a request was found to mean, and the head of its answer. */
  private record Meaning(StructureRequest request, AnswerHead head) {}

  private final Cache<Wording, Meaning> meanings =
      Caffeine.newBuilder()
          .maximumWeight(Runtime.getRuntime().maxMemory() / SHARE)
          .weigher((Wording wording, Meaning meaning) -> ENTRY_BYTES + 2 * wording.length())
          .build();

  private final StructureStore store;
  private final KeptAnswers answers;

  public RepeatedRequests(StructureStore store, KeptAnswers answers) {
    this.store = store;
    this.answers = answers;
  }

  /**
   * Remembers how a request is answered, until the structures change. Not if they have only just
   * done so, for then the head does not say when.
   */
  void remember(Exchange exchange, StructureRequest request, AnswerHead head) {
    Wording wording = Wording.of(exchange);
    if (wording.length() <= MAX_LENGTH && head.cache().lastModified().isPresent()) {
      meanings.put(wording, new Meaning(request, head));
    }
  }

  void register(@Observes Filters filters) {
    filters.register(this::answer, PRIORITY);
  }

  private void answer(RoutingContext routing) {
    Exchange exchange = new Exchange(routing);
    Meaning meaning = exchange.isReading() ? meanings.getIfPresent(Wording.of(exchange)) : null;
    if (meaning == null || !isCurrent(meaning) || !answer(exchange, meaning)) {
      routing.next();
    }
  }

  private boolean isCurrent(Meaning meaning) {
    return store.editionInMemory().filter(meaning.request().edition()::equals).isPresent();
  }

  private boolean answer(Exchange exchange, Meaning meaning) {
    boolean isFresh = meaning.head().cache().isFresh(exchange);
    Kept kept = isFresh ? null : answers.find(meaning.request());
    Buffer body = kept == null ? null : kept.body();
    if (body == null && !isFresh) {
      return false;
    }
    HttpServerResponse response = exchange.routing().response();
    response.setStatusCode(isFresh ? 304 : 200);
    meaning.head().tell(isFresh, response::putHeader);
    send(response, body, exchange.isHead());
    return true;
  }

  private static void send(HttpServerResponse response, @Nullable Buffer body, boolean isHead) {
    if (body == null) {
      response.end();
    } else if (isHead) {
      response.putHeader("Content-Length", Integer.toString(body.length())).end();
    } else {
      response.end(body);
    }
  }
}
