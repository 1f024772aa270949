package org.jisik.format.json;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import org.jisik.format.MessageHeader;
import org.jisik.schema.OfficialSchemas;
import org.junit.jupiter.api.Test;

class SdmxJsonErrorMessageTest {

  @Test
  void itIsValidInEveryVersion() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    MessageHeader header =
        new MessageHeader("E1", Instant.parse("2026-01-02T03:04:05.678Z"), "BOK", false);
    SdmxJsonErrorMessage.write(header, 140, "Syntax error", "key 'A..' has a \"blank\"", out);
    OfficialSchemas.json10Structure().validate(out.toByteArray());
    OfficialSchemas.json10Data().validate(out.toByteArray());
    OfficialSchemas.json20Structure().validate(out.toByteArray());
    OfficialSchemas.json20Data().validate(out.toByteArray());
    OfficialSchemas.json21Structure().validate(out.toByteArray());
    OfficialSchemas.json21Data().validate(out.toByteArray());
  }
}
