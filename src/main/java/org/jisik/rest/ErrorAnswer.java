package org.jisik.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.jisik.error.InvalidSyntax;
import org.jisik.format.MessageHeader;
import org.jisik.format.json.SdmxJsonErrorMessage;
import org.jisik.format.ml.envelope.MlEnvelope;
import org.jisik.rest.Statuses.Status;

/** Tells an error as an SDMX message, in the family of formats that the client asked for. */
@ApplicationScoped
public class ErrorAnswer {

  private static final String VARY = "Accept, Accept-Encoding, Accept-Language";
  private static final String SDMX = "application/vnd.sdmx.";

  private final MessageHeaders headers;

  public ErrorAnswer(MessageHeaders headers) {
    this.headers = headers;
  }

  /** An answer that says what is wrong; without a body if its status does not allow one. */
  Response of(Edge edge, Exchange exchange, Status status, String message) {
    if (status.http() == Response.Status.NO_CONTENT.getStatusCode()) {
      return Response.status(status.http()).header("Vary", VARY).build();
    }
    boolean isXml = isXml(edge, exchange);
    return Response.status(status.http())
        .header("Vary", VARY)
        .header("Content-Type", isXml ? xmlType(edge) : jsonType(edge, exchange))
        .entity(isXml ? xml(edge, status, message) : json(status, message))
        .build();
  }

  private static boolean isXml(Edge edge, Exchange exchange) {
    for (Weighted wish : wishes(exchange)) {
      if (wish.value().endsWith("xml") || wish.value().endsWith("json")) {
        return wish.value().endsWith("xml");
      }
    }
    return edge.prefersXml();
  }

  private static List<Weighted> wishes(Exchange exchange) {
    String accept = exchange.header("Accept");
    try {
      return Negotiator.wishes(accept, exchange.parameters());
    } catch (InvalidSyntax e) {
      return Weighted.parse(accept);
    }
  }

  private static String xmlType(Edge edge) {
    return SDMX
        + "structure+xml;version="
        + switch (edge.xmlErrors()) {
          case V21 -> "2.1";
          case V30 -> "3.0.0";
          case V31, STORED -> "3.1.0";
        };
  }

  private static String jsonType(Edge edge, Exchange exchange) {
    boolean isData = exchange.path().startsWith(edge.path() + "/data");
    return SDMX + (isData ? "data" : "structure") + "+json;version=" + edge.jsonVersion();
  }

  private static byte[] xml(Edge edge, Status status, String message) {
    return bytes(
        out ->
            MlEnvelope.of(edge.xmlErrors())
                .writeError(out, String.valueOf(status.code()), message));
  }

  private byte[] json(Status status, String message) {
    MessageHeader header = headers.next();
    return bytes(
        out -> SdmxJsonErrorMessage.write(header, status.code(), status.title(), message, out));
  }

  private static byte[] bytes(StreamingAnswer.Body body) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      body.writeTo(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
