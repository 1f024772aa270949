package org.jisik.rest;

import java.util.Arrays;
import java.util.List;
import org.jisik.query.DataQuery;
import org.jisik.query.StructureQuery;
import org.jisik.rest.v1.V1DataQueryParser;
import org.jisik.rest.v1.V1StructureGrammar;
import org.jisik.rest.v2.V2DataQueryParser;
import org.jisik.rest.v2.V2StructureGrammar;

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
    return structure(new V1StructureGrammar(), url);
  }

  static StructureQuery v2Structure(String url) {
    return structure(new V2StructureGrammar(), url.substring("/structure".length()));
  }

  private static StructureQuery structure(StructureGrammar grammar, String url) {
    String path = url.split("\\?", 2)[0];
    return StructureQueryParser.parse(
        grammar, path.isEmpty() ? path : path.substring(1), parameters(url));
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
