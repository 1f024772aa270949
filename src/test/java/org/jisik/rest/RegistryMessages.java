package org.jisik.rest;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import org.jisik.format.MessageHeader;
import org.jisik.format.RegistryFormat;
import org.jisik.format.ml.SdmxMl21RegistryFormat;
import org.jisik.format.ml.SdmxMl30RegistryFormat;
import org.jisik.format.ml.SdmxMl31RegistryFormat;
import org.jisik.model.registry.RegistryMessage;
import org.jisik.schema.OfficialSchema;
import org.jisik.schema.OfficialSchemas;

/** Messages of the registry over HTTP: what is sent and what comes back is valid. */
final class RegistryMessages {

  static final RegistryFormat ML21 = new SdmxMl21RegistryFormat();
  static final RegistryFormat ML30 = new SdmxMl30RegistryFormat();
  static final RegistryFormat ML31 = new SdmxMl31RegistryFormat();

  private static final MessageHeader HEADER =
      new MessageHeader("T1", Instant.parse("2026-01-02T03:04:05Z"), "TEST", true);

  private RegistryMessages() {}

  static byte[] bytes(RegistryFormat format, RegistryMessage message) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      format.write(HEADER, message, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    schema(format).validate(out.toByteArray());
    return out.toByteArray();
  }

  /** Sends a message in SDMX-ML 3.1. */
  static Response post(String path, RegistryMessage message) {
    return post(path, ML31.mediaType().toString(), bytes(ML31, message));
  }

  static Response post(String path, String contentType, byte[] body) {
    return given().header("Content-Type", contentType).body(body).post(path);
  }

  /** Reads an answer in SDMX-ML 3.1. */
  static <M extends RegistryMessage> M read(Response answer, Class<M> type) {
    return read(ML31, answer.asByteArray(), type);
  }

  static <M extends RegistryMessage> M read(RegistryFormat format, byte[] message, Class<M> type) {
    schema(format).validate(message);
    return type.cast(format.readMessage(new ByteArrayInputStream(message)));
  }

  private static OfficialSchema schema(RegistryFormat format) {
    return switch (format.era()) {
      case V21 -> OfficialSchemas.ml21();
      case V30 -> OfficialSchemas.ml30();
      case V31, STORED -> OfficialSchemas.ml31();
    };
  }
}
