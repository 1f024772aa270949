package org.jisik.rest;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.jboss.logging.Logger;

/**
 * A message on its way to the client, written as it goes, in constant memory: a slow client makes
 * the writer wait.
 *
 * <p>Whatever can fail has not failed once this is made. What fails nevertheless after the first
 * byte cuts the connection; there is no status any more to tell it by.
 *
 * @param id the id of the message, which the log names too
 * @param head its headers
 * @param body writes the message
 */
record StreamingAnswer(String id, AnswerHead head, Body body) {

  private static final Logger LOG = Logger.getLogger(StreamingAnswer.class);
  private static final int BUFFER_SIZE = 1 << 16;

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
    return head.respond(exchange, stream(exchange));
  }

  private StreamingOutput stream(Exchange exchange) {
    return out -> {
      try {
        write(out);
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

  private void write(OutputStream out) throws IOException {
    Outlet outlet = new Outlet(new BufferedOutputStream(out, BUFFER_SIZE));
    try (OutputStream packed = head.coding().on(outlet)) {
      try {
        body.writeTo(packed);
      } catch (IOException | RuntimeException | Error e) {
        outlet.shut();
        throw e;
      }
    }
  }
}
