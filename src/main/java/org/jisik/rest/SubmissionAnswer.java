package org.jisik.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jisik.format.MessageHeader;
import org.jisik.format.RegistryFormat;
import org.jisik.model.artefact.ArtefactType;
import org.jisik.model.artefact.ArtefactTypes;
import org.jisik.model.describe.Era;
import org.jisik.model.reference.ArtefactRef;
import org.jisik.model.registry.SubmissionResult;
import org.jisik.model.registry.SubmitStructureResponse;
import org.jisik.service.maintenance.Submission;

/**
 * Tells what became of a submission, in a format of the registry: in the family and version that
 * the client asks for; there is always an answer, whatever it takes.
 */
@ApplicationScoped
public class SubmissionAnswer {

  private static final int CREATED = 201;
  private static final int MULTI_STATUS = 207;

  private final MessageHeaders headers;

  public SubmissionAnswer(MessageHeaders headers) {
    this.headers = headers;
  }

  Response of(Exchange exchange, Submission submission, SubmitStructureResponse response) {
    RegistryFormat format = formats(submission.era()).closest(exchange);
    MessageHeader header = headers.next();
    ResponseBuilder builder =
        Response.status(status(response))
            .header("Content-Type", format.mediaType().toString())
            .entity(ErrorAnswer.bytes(out -> format.write(header, response, out)));
    boolean isThere = status(response) == CREATED && !submission.isDryRun();
    if (isThere && response.results().size() == 1) {
      builder.header("Location", location(response.results().get(0).target().ref()));
    }
    return builder.build();
  }

  /** Who does not say what they take is told in the SDMX-ML of the era in which they speak. */
  private static Negotiator<RegistryFormat> formats(Era era) {
    String version =
        switch (era) {
          case V21 -> "2.1";
          case V30 -> "3.0.0";
          case V31, STORED -> "3.1.0";
        };
    return new Negotiator<>(
        Formats.REGISTRY,
        RegistryFormat::mediaType,
        List.of("application/vnd.sdmx.registry+xml;version=" + version));
  }

  /** That of all results if it is one. */
  private static int status(SubmitStructureResponse response) {
    Set<Integer> codes =
        response.results().stream().map(SubmissionAnswer::code).collect(Collectors.toSet());
    return codes.size() == 1 ? codes.iterator().next() : MULTI_STATUS;
  }

  private static int code(SubmissionResult result) {
    return result.message().texts().get(0).code();
  }

  private static String location(ArtefactRef created) {
    String resource =
        ArtefactTypes.find(created.type())
            .map(ArtefactType::resource)
            .orElseThrow(() -> new IllegalStateException(created + " has no resource"));
    String version = created.version().text().isEmpty() ? "" : "/" + created.version();
    return "/sdmx/v2/structure/%s/%s/%s%s"
        .formatted(resource, created.agency(), created.id(), version);
  }
}
