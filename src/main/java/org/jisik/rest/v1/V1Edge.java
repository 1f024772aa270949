package org.jisik.rest.v1;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jisik.rest.Edge;
import org.jisik.rest.Statuses;

/**
 * SDMX-REST 1.x: what clients get that do not say what they want.
 *
 * @see <a
 *     href="https://github.com/sdmx-twg/sdmx-rest/blob/v1.5.0/v2_1/ws/rest/docs/4_6_conneg.md">SDMX-REST
 *     1.5.0, content negotiation</a>
 */
@ApplicationScoped
public class V1Edge implements Edge {

  @Override
  public String path() {
    return "/sdmx/v1";
  }

  @Override
  public List<String> preferredData() {
    return List.of(
        "application/vnd.sdmx.genericdata+xml;version=2.1",
        "application/vnd.sdmx.structurespecificdata+xml;version=2.1",
        "application/vnd.sdmx.data+json;version=1.0.0",
        "application/vnd.sdmx.data+csv;version=1.0.0");
  }

  @Override
  public List<String> preferredMetadata() {
    return List.of("application/vnd.sdmx.genericmetadata+xml;version=2.1");
  }

  @Override
  public List<String> preferredSchemas() {
    return List.of("application/vnd.sdmx.schema+xml;version=2.1");
  }

  @Override
  public List<String> preferredStructures() {
    return List.of(
        "application/vnd.sdmx.structure+xml;version=2.1",
        "application/vnd.sdmx.structure+json;version=1.0.0");
  }

  @Override
  public Statuses statuses() {
    return V1Statuses.TABLE;
  }
}
