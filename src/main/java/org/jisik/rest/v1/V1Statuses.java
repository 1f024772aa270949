package org.jisik.rest.v1;

import java.util.Map;
import org.jisik.error.Conflict;
import org.jisik.error.Forbidden;
import org.jisik.error.InvalidMessage;
import org.jisik.error.InvalidSemantics;
import org.jisik.error.InvalidSyntax;
import org.jisik.error.NoResults;
import org.jisik.error.NotAcceptable;
import org.jisik.error.NotFound;
import org.jisik.error.NotImplemented;
import org.jisik.error.TooLarge;
import org.jisik.error.Unauthenticated;
import org.jisik.error.Unavailable;
import org.jisik.error.UnsupportedContent;
import org.jisik.rest.Statuses;
import org.jisik.rest.Statuses.Status;

/**
 * The status table of SDMX-REST 1.x.
 *
 * @see <a
 *     href="https://github.com/sdmx-twg/sdmx-rest/blob/v1.5.0/v2_1/ws/rest/docs/4_7_errors.md">SDMX-REST
 *     1.5.0, errors</a>
 */
final class V1Statuses {

  static final Statuses TABLE =
      new Statuses(
          Map.ofEntries(
              Map.entry(NoResults.class, new Status(404, 100, "No results found")),
              Map.entry(NotFound.class, new Status(404, 100, "Not found")),
              Map.entry(InvalidSyntax.class, new Status(400, 140, "Syntax error")),
              Map.entry(InvalidMessage.class, new Status(400, 140, "Syntax error")),
              Map.entry(InvalidSemantics.class, new Status(403, 150, "Semantic error")),
              Map.entry(Unauthenticated.class, new Status(401, 110, "Unauthorized")),
              Map.entry(Forbidden.class, new Status(403, 110, "Unauthorized")),
              Map.entry(NotAcceptable.class, Status.without(406, "Not acceptable")),
              Map.entry(UnsupportedContent.class, Status.without(415, "Unsupported media type")),
              Map.entry(Conflict.class, Status.without(409, "Conflict")),
              Map.entry(
                  TooLarge.class, new Status(413, 510, "Response size exceeds service limit")),
              Map.entry(NotImplemented.class, new Status(501, 501, "Not implemented")),
              Map.entry(Unavailable.class, new Status(503, 503, "Service unavailable"))));

  private V1Statuses() {}
}
