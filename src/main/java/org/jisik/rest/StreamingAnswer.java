package org.jisik.rest;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;

/**
 * A message on its way to the client, written as it goes, in constant memory: a slow client makes
 * the writer wait.
 *
 * <p>Whatever can fail has not failed once this is made. What fails nevertheless after the first
 * byte cuts the connection; there is no status any more to tell it by.
 *
 * @param id the id of the message, which the log names too
 * @param contentType exact, with all its parameters
 * @param tag changes when the answer does
 * @param lastModified when what is told last changed
 * @param language the language of names; empty if there are none
 * @param body writes the message
 */
record StreamingAnswer(
    String id,
    String contentType,
    String tag,
    Optional<Instant> lastModified,
    Optional<String> language,
    Body body) {

  private static final Logger LOG = Logger.getLogger(StreamingAnswer.class);
  private static final int BUFFER_SIZE = 1 << 16;
  private static final String VARY = "Accept, Accept-Encoding, Accept-Language";

  /** Writes a whole message. */
  interface Body {
    /**
     * Writes it.
     *
     * @throws IOException if {@code out} fails
     */
    void writeTo(OutputStream out) throws IOException;
  }

  /** 304 if the client has it already, else 200 and the message, unless only the head is wanted. */
  Response respond(Exchange exchange) {
    CacheHeaders cache =
        CacheHeaders.of(List.of(tag, contentType, language.orElse("")), lastModified);
    boolean isFresh = cache.isFresh(exchange);
    ResponseBuilder response = Response.status(isFresh ? 304 : 200).header("Vary", VARY);
    cache.addTo(response);
    if (!isFresh) {
      response.header("Content-Type", contentType);
      language.ifPresent(tag -> response.header("Content-Language", tag));
      response.entity(exchange.isHead() ? "" : stream(exchange));
    }
    return response.build();
  }

  private StreamingOutput stream(Exchange exchange) {
    return out -> {
      try {
        OutputStream buffered = new BufferedOutputStream(out, BUFFER_SIZE);
        body.writeTo(buffered);
        buffered.flush();
      } catch (IOException | UncheckedIOException e) {
        LOG.debugf("the client of answer %s went away: %s", id, e.getMessage());
        exchange.breakOff();
      } catch (RuntimeException | Error e) {
        if (!exchange.isCommitted()) {
          throw e;
        }
        LOG.errorf(e, "answer %s broke off", id);
        exchange.breakOff();
      }
    };
  }
}
