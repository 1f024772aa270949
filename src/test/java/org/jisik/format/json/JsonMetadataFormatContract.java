package org.jisik.format.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jisik.error.InvalidMessage;
import org.jisik.format.FormatOptions;
import org.jisik.format.MetadataFormatContract;
import org.jisik.model.artefact.ExampleMetadataSets;
import org.jisik.model.artefact.LeftOut;
import org.jisik.model.artefact.MetadataSet;
import org.junit.jupiter.api.Test;

/** What SDMX-JSON does with reference metadata besides. */
abstract class JsonMetadataFormatContract extends MetadataFormatContract {

  @Test
  void numbersAndBooleansAreSuch() {
    MetadataSet typed = ExampleMetadataSets.typed();
    assertEquals(List.of(typed), roundTrip(typed));
    byte[] message = write(typed);
    assertSaid(message, "\"value\":1.10");
    assertSaid(message, "\"value\":\"NaN\"");
    assertSaid(message, "\"value\":true");
  }

  @Test
  void wildcardsHaveNoPlace() {
    assertEquals(
        Optional.of("SDMX-JSON %s has no targets with wildcards".formatted(version())),
        format().obstacle(ExampleMetadataSets.wild()));
  }

  private String version() {
    return format().mediaType().version().substring(0, 3);
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

  @Test
  void anArrayIsNoValue() {
    String message =
        text(write(ExampleMetadataSets.typed())).replace("\"value\":1.10", "\"value\":[1.10]");
    InvalidMessage refusal =
        assertThrows(InvalidMessage.class, () -> read(message.getBytes(StandardCharsets.UTF_8)));
    assertEquals(
        "/data/metadataSets/0/attributes/0/value: an attribute has one value; one that has"
            + " several is there several times",
        refusal.getMessage());
  }
}
