package org.jisik.rest;

import java.util.Arrays;
import java.util.List;
import org.jisik.query.DataQuery;
import org.jisik.query.StructureQuery;
import org.jisik.rest.v1.V1DataQueryParser;
import org.jisik.rest.v1.V1StructureQueryParser;
import org.jisik.rest.v2.V2DataQueryParser;
import org.jisik.rest.v2.V2StructureQueryParser;

/** Splits URLs as the resources do, so that tests can be tables of URLs. */
final class QueryUrls {

  private QueryUrls() {}

  static DataQuery v1Data(String url) {
    List<String> path = path(url);
    return V1DataQueryParser.parse(
        path.get(1), part(path, 2, "all"), part(path, 3, "all"), parameters(url));
  }

  static DataQuery v2Data(String url) {
    List<String> path = path(url);
    return V2DataQueryParser.parse(
        new V2DataQueryParser.Path(
            path.get(1),
            part(path, 2, "*"),
            part(path, 3, "*"),
            part(path, 4, "*"),
            part(path, 5, "*")),
        parameters(url));
  }

  static StructureQuery v1Structure(String url) {
    List<String> path = path(url);
    return V1StructureQueryParser.parse(
        path.get(0),
        part(path, 1, "all"),
        part(path, 2, "all"),
        part(path, 3, "latest"),
        parameters(url));
  }

  static StructureQuery v2Structure(String url) {
    List<String> path = path(url);
    return V2StructureQueryParser.parse(
        part(path, 1, "*"),
        part(path, 2, "*"),
        part(path, 3, "*"),
        part(path, 4, "~"),
        parameters(url));
  }

  private static List<String> path(String url) {
    return Arrays.stream(url.split("\\?")[0].substring(1).split("/", -1))
        .map(PercentCoding::decode)
        .toList();
  }

  private static String part(List<String> path, int position, String fallback) {
    return position < path.size() ? path.get(position) : fallback;
  }

  private static QueryParameters parameters(String url) {
    int mark = url.indexOf('?');
    return QueryParameters.parse(mark < 0 ? null : url.substring(mark + 1));
  }
}
