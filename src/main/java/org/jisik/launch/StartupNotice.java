package org.jisik.launch;

import io.quarkus.vertx.http.HttpServerStart;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.ObservesAsync;
import org.jboss.logging.Logger;

/** Says where to look, once the server takes requests. */
@ApplicationScoped
class StartupNotice {
  private static final Logger LOG = Logger.getLogger("org.jisik");

  void onStart(@ObservesAsync HttpServerStart start) {
    String base = "http://localhost:" + start.options().getPort();
    LOG.infof(
        """
        Jisik is ready at %1$s - try
          %1$s/
          %1$s/sdmx/v2/structure/dataflow/BOK/*/+
          %1$s/sdmx/v2/data/dataflow/BOK/KST_TYPE/+/A.KR.B?format=csv""",
        base);
  }
}
