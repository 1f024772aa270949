package org.jisik.service.registration;

import org.jisik.model.registry.StatusMessage;
import org.jisik.model.registry.StatusMessage.Status;

/**
 * How a submission ended, with the HTTP status that stands for it in the answer.
 *
 * @see <a href="https://github.com/sdmx-twg/sdmx-rest/blob/v2.2.2/doc/maintenance.md">SDMX-REST
 *     2.2.2, structure maintenance, annex II: registrations have no codes of their own</a>
 */
enum Verdict {
  APPENDED(201),
  CHANGED(200),
  FORBIDDEN(403),
  NOT_FOUND(404),
  CONFLICT(409),
  INVALID(422);

  private static final int FIRST_ERROR = 400;

  private final int code;

  Verdict(int code) {
    this.code = code;
  }

  /** The message of this end. */
  StatusMessage message(String text, Object... values) {
    Status status = code < FIRST_ERROR ? Status.SUCCESS : Status.FAILURE;
    return StatusMessage.of(status, code, text.formatted(values));
  }

  /** The message of a good end that is not all that was wished. */
  StatusMessage warning(String text) {
    return StatusMessage.of(Status.WARNING, code, text);
  }
}
