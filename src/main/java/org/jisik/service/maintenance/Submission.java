package org.jisik.service.maintenance;

import java.util.List;
import org.jisik.model.describe.Era;

/**
 * What one caller asks for in one message.
 *
 * @param requests in message order
 * @param scope which artefacts it may be about
 * @param era the shape of the message; {@code STORED} if there was none
 * @param isDryRun whether to tell what would become of it, and store nothing
 */
public record Submission(List<Request> requests, Scope scope, Era era, boolean isDryRun) {

  public Submission {
    requests = List.copyOf(requests);
  }
}
