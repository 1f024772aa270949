package org.jisik.rest.v2;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jisik.rest.Edge;
import org.jisik.rest.Statuses;

/**
 * SDMX-REST 2.x: what clients get that do not say what they want.
 *
 * @see <a href="https://github.com/sdmx-twg/sdmx-rest/blob/v2.2.2/doc/data.md">SDMX-REST 2.2.2,
 *     data queries, response types</a>
 */
@ApplicationScoped
public class V2Edge implements Edge {

  /** Where more than reading is allowed, or not even that. */
  private static final Map<Pattern, String> METHODS =
      Map.of(
          Pattern.compile("/structure(/[^/]*)?/?"), "GET, HEAD, OPTIONS, POST",
          Pattern.compile("/structure(/[^/]+){3,4}/?"), "GET, HEAD, OPTIONS, PUT, DELETE",
          Pattern.compile("/structure(/[^/]+){5}/?"), "GET, HEAD, OPTIONS, DELETE",
          Pattern.compile("/registration/?"), "GET, HEAD, OPTIONS, POST",
          Pattern.compile("/subscription/?"), "OPTIONS, POST",
          Pattern.compile("/?"), "OPTIONS, POST");

  @Override
  public String path() {
    return "/sdmx/v2";
  }

  @Override
  public List<String> preferredData() {
    return List.of(
        "application/vnd.sdmx.data+json;version=2.1.0",
        "application/vnd.sdmx.data+json;version=2.0.0",
        "application/vnd.sdmx.data+xml;version=3.1.0",
        "application/vnd.sdmx.data+xml;version=3.0.0",
        "application/vnd.sdmx.data+csv;version=2.1.0",
        "application/vnd.sdmx.data+csv;version=2.0.0");
  }

  @Override
  public List<String> preferredMetadata() {
    return List.of(
        "application/vnd.sdmx.metadata+json;version=2.1.0",
        "application/vnd.sdmx.metadata+json;version=2.0.0",
        "application/vnd.sdmx.metadata+xml;version=3.1.0",
        "application/vnd.sdmx.metadata+xml;version=3.0.0",
        "application/vnd.sdmx.metadata+csv;version=2.1.0",
        "application/vnd.sdmx.metadata+csv;version=2.0.0");
  }

  @Override
  public List<String> preferredSchemas() {
    return List.of(
        "application/vnd.sdmx.schema+json;version=2.1.0",
        "application/vnd.sdmx.schema+xml;version=3.1.0",
        "application/vnd.sdmx.structure+xml;version=3.1.0",
        "application/vnd.sdmx.structure+json;version=2.1.0");
  }

  @Override
  public List<String> preferredStructures() {
    return List.of(
        "application/vnd.sdmx.structure+json;version=2.1.0",
        "application/vnd.sdmx.structure+json;version=2.0.0",
        "application/vnd.sdmx.structure+xml;version=3.1.0",
        "application/vnd.sdmx.structure+xml;version=3.0.0");
  }

  @Override
  public String methods(String path) {
    return METHODS.entrySet().stream()
        .filter(entry -> entry.getKey().matcher(path).matches())
        .findFirst()
        .map(Map.Entry::getValue)
        .orElseGet(() -> Edge.super.methods(path));
  }

  @Override
  public Statuses statuses() {
    return V2Statuses.TABLE;
  }
}
