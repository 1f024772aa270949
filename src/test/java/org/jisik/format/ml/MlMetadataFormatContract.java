package org.jisik.format.ml;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.jisik.format.FormatOptions;
import org.jisik.format.MetadataFormatContract;
import org.jisik.model.artefact.ExampleMetadataSets;
import org.jisik.model.artefact.LeftOut;
import org.jisik.model.artefact.MetadataSet;
import org.jisik.schema.OfficialSchema;
import org.jisik.schema.OfficialSchemas;
import org.junit.jupiter.api.Test;

/** What SDMX-ML does with reference metadata besides. */
abstract class MlMetadataFormatContract extends MetadataFormatContract {

  /** With the schema of XHTML, which SDMX-ML wants structured texts to be valid by. */
  @Override
  protected OfficialSchema schema() {
    String version = format().mediaType().version().substring(0, 3);
    return OfficialSchemas.mlSpecific(
        version, OfficialSchemas.samples("sdmx-ml-2.1/demography/xhtml/xhtml11.xsd"));
  }

  @Test
  void targetsMayBeWildcards() {
    assertEquals(List.of(ExampleMetadataSets.wild()), roundTrip(ExampleMetadataSets.wild()));
  }

  @Test
  void whatIsLeftOutIsSaidInAValidMessage() {
    MetadataSet set = ExampleMetadataSets.plain();
    byte[] message =
        write(FormatOptions.DEFAULT, List.of(new LeftOut(set.ref(), "nobody knows why")), set);
    schema().validate(message);
    assertEquals(List.of(set), read(message));
    assertSaid(message, "is left out: nobody knows why");
  }
}
