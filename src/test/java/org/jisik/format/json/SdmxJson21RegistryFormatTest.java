package org.jisik.format.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import org.jisik.error.NotImplemented;
import org.jisik.format.MessageHeader;
import org.jisik.model.reference.Urn;
import org.jisik.model.registry.StatusMessage;
import org.jisik.model.registry.StatusMessage.Status;
import org.jisik.model.registry.SubmissionAction;
import org.jisik.model.registry.SubmissionResult;
import org.jisik.model.registry.SubmitStructureResponse;
import org.junit.jupiter.api.Test;

class SdmxJson21RegistryFormatTest {

  private static final String ITEM = "urn:sdmx:org.sdmx.infomodel.codelist.Code=BOK:CL(1.0).A";

  @Test
  void itSaysWhatTheMessageInXmlSays() throws IOException {
    JsonNode message =
        write(
            new SubmissionResult(
                SubmissionAction.DELETE,
                Urn.parse(ITEM),
                StatusMessage.of(Status.FAILURE, 409, "\"A\" is referenced")));
    assertEquals(
        StrictJson.MAPPER.readTree(
            """
            {
              "meta": {"id": "R1", "test": false, "prepared": "2026-01-02T03:04:05Z", "sender": {"id": "BOK"}},
              "data": {
                "submissionResults": [{
                  "submittedStructure": {"action": "Delete", "urn": "%s"},
                  "statusMessage": {
                    "status": "Failure",
                    "messageTexts": [
                      {"code": 409, "text": "\\"A\\" is referenced", "texts": {"en": "\\"A\\" is referenced"}}
                    ]
                  }
                }]
              }
            }
            """
                .formatted(ITEM)),
        message);
  }

  @Test
  void thereAreNoRequests() {
    ByteArrayInputStream empty = new ByteArrayInputStream(new byte[0]);
    assertThrows(NotImplemented.class, () -> new SdmxJson21RegistryFormat().read(empty));
  }

  private static JsonNode write(SubmissionResult... results) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    MessageHeader header =
        new MessageHeader("R1", Instant.parse("2026-01-02T03:04:05Z"), "BOK", false);
    new SdmxJson21RegistryFormat()
        .write(header, new SubmitStructureResponse(List.of(results)), out);
    return StrictJson.MAPPER.readTree(out.toByteArray());
  }
}
