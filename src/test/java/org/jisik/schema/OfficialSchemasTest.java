package org.jisik.schema;

import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The judges themselves: they must know good from bad, or all other tests prove nothing. */
class OfficialSchemasTest {

  static Stream<OfficialSchema> allSchemas() {
    return Stream.of(
        OfficialSchemas.ml21(),
        OfficialSchemas.ml30(),
        OfficialSchemas.ml31(),
        OfficialSchemas.json10Data(),
        OfficialSchemas.json10Structure(),
        OfficialSchemas.json20Data(),
        OfficialSchemas.json20Structure(),
        OfficialSchemas.json21Data(),
        OfficialSchemas.json21Structure());
  }

  @ParameterizedTest
  @MethodSource("allSchemas")
  void nonsenseIsInvalid(OfficialSchema schema) {
    byte[] nonsense = "[1, 2]".getBytes(StandardCharsets.UTF_8);
    assertThrows(AssertionError.class, () -> schema.validate(nonsense));
  }

  @Test
  void officialSamplesAreValid() throws IOException {
    OfficialSchemas.ml21().validate(sample("sdmx-ml-2.1/exr/ecb_exr_ng/ecb_exr_ng_full.xml"));
    OfficialSchemas.json20Structure()
        .validate(sample("sdmx-json-2.0/structure-message/generated-sample.json"));
    OfficialSchemas.json21Structure()
        .validate(sample("sdmx-json-2.1/structure-message/constructed-sample.json"));
    OfficialSchemas.json21Data()
        .validate(sample("sdmx-json-2.1/data-message/exr/exr-time-series.json"));
  }

  @Test
  void structureSpecificDataNeedTheirOwnSchema() throws IOException {
    String folder = "sdmx-ml-2.1/exr/ecb_exr_ng/structured/";
    Path schema = OfficialSchemas.samples(folder + "ecb_exr_ng_ts.xsd");
    byte[] message = sample(folder + "ecb_exr_ng_ts.xml");
    OfficialSchemas.mlSpecific("2.1", schema).validate(message);
    assertThrows(AssertionError.class, () -> OfficialSchemas.ml21().validate(message));
  }

  private static byte[] sample(String name) throws IOException {
    return Files.readAllBytes(OfficialSchemas.samples(name));
  }
}
