package org.jisik.format.ml;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jisik.format.MetadataFormat;
import org.jisik.model.artefact.ExampleMetadataSets;
import org.jisik.model.artefact.MetadataSet;
import org.jisik.model.artefact.ReportedAttribute;
import org.jisik.model.describe.ReportedValue;
import org.junit.jupiter.api.Test;

class SdmxMl30MetadataFormatTest extends MlMetadataFormatContract {

  @Override
  protected MetadataFormat format() {
    return new SdmxMl30MetadataFormat();
  }

  @Test
  void severalValuesInOneElementAreSeveralAttributes() {
    MetadataSet set =
        ExampleMetadataSets.plain()
            .with(List.of(ReportedAttribute.of("PHONE", ReportedValue.of("1"))));
    byte[] message =
        text(write(set))
            .replace("<gen:Value>1</gen:Value>", "<gen:Value>1</gen:Value><gen:Value>2</gen:Value>")
            .getBytes(StandardCharsets.UTF_8);
    schema().validate(message);
    assertEquals(
        List.of(
            ReportedAttribute.of("PHONE", ReportedValue.of("1")),
            ReportedAttribute.of("PHONE", ReportedValue.of("2"))),
        read(message).get(0).attributes());
  }
}
