package org.jisik.format.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;

/**
 * JSON for structures: what is dubious is refused, what is large has a limit, and decimals stay as
 * written.
 */
final class StrictJson {

  private static final int MAX_DEPTH = 200;

  /** As long as XML can say it in any spelling; see {@code format.ml.stax.RationedInput}. */
  static final int MAX_STRING = 170_000;

  private static final int MAX_NUMBER = 200;

  static final JsonFactory FACTORY = factory();

  static final ObjectMapper MAPPER =
      JsonMapper.builder(FACTORY)
          .disable(SerializationFeature.FLUSH_AFTER_WRITE_VALUE)
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .nodeFactory(JsonNodeFactory.withExactBigDecimals(true))
          .build();

  private StrictJson() {}

  private static JsonFactory factory() {
    return JsonFactory.builder()
        .streamReadConstraints(
            StreamReadConstraints.builder()
                .maxNestingDepth(MAX_DEPTH)
                .maxStringLength(MAX_STRING)
                .maxNumberLength(MAX_NUMBER)
                .build())
        .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
        .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
        .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
        .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
        // Half a message must not look like a whole one.
        .disable(StreamWriteFeature.AUTO_CLOSE_CONTENT)
        .build();
  }
}
