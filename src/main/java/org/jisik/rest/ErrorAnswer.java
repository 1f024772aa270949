package org.jisik.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jisik.format.MessageHeader;
import org.jisik.format.StructureFormat;
import org.jisik.format.json.SdmxJsonErrorMessage;
import org.jisik.format.ml.envelope.MlEnvelope;
import org.jisik.model.describe.Era;
import org.jisik.rest.Statuses.Status;

/**
 * Tells an error as an SDMX message, in the version of SDMX-ML or SDMX-JSON that the client asked
 * for, of whatever kind; else in the edge's own.
 */
@ApplicationScoped
public class ErrorAnswer {

  private final MessageHeaders headers;

  public ErrorAnswer(MessageHeaders headers) {
    this.headers = headers;
  }

  /** An answer that says what is wrong; without a body if its status does not allow one. */
  Response of(Edge edge, Exchange exchange, Status status, String message) {
    if (status.http() == Response.Status.NO_CONTENT.getStatusCode()) {
      return Response.status(status.http()).build();
    }
    StructureFormat format = format(edge, exchange);
    String type = format.mediaType().toString();
    boolean isXml = format.mediaType().type().endsWith("+xml");
    boolean isData = exchange.path().startsWith(edge.path() + "/data");
    return Response.status(status.http())
        .header("Content-Type", isXml || !isData ? type : type.replace("structure+", "data+"))
        .entity(isXml ? xml(format.era(), status, message) : json(status, message))
        .build();
  }

  /** Errors are told as in structure messages, those of SDMX-JSON as in data messages too. */
  private static StructureFormat format(Edge edge, Exchange exchange) {
    return new Negotiator<>(
            Formats.STRUCTURES, StructureFormat::mediaType, edge.preferredStructures())
        .closest(exchange);
  }

  private static byte[] xml(Era era, Status status, String message) {
    return bytes(out -> MlEnvelope.of(era).writeError(out, String.valueOf(status.code()), message));
  }

  private byte[] json(Status status, String message) {
    MessageHeader header = headers.next();
    return bytes(
        out -> SdmxJsonErrorMessage.write(header, status.code(), status.title(), message, out));
  }

  /** A message that is small enough to be written before it is sent. */
  static byte[] bytes(StreamingAnswer.Body body) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      body.writeTo(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
