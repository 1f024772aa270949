package org.jisik.service.maintenance;

import org.jisik.model.registry.StatusMessage.Status;

/**
 * How the submission of one artefact ended, with the status that stands for it in the result.
 *
 * @see <a href="https://github.com/sdmx-twg/sdmx-rest/blob/v2.2.2/doc/maintenance.md">SDMX-REST
 *     2.2.2, structure maintenance, annex IV</a>
 */
public enum Outcome {
  CREATED(201),
  REPLACED(200),
  UNCHANGED(200),
  DELETED(200),
  FORBIDDEN(403),
  NOT_FOUND(404),
  CONFLICT(409),
  INVALID(422);

  private static final int FIRST_ERROR = 400;

  private final int code;

  Outcome(int code) {
    this.code = code;
  }

  /** The code of the message text: the HTTP status that the artefact alone would get. */
  public int code() {
    return code;
  }

  public boolean isFailure() {
    return code >= FIRST_ERROR;
  }

  Status status(boolean hasWarnings) {
    return isFailure() ? Status.FAILURE : hasWarnings ? Status.WARNING : Status.SUCCESS;
  }
}
