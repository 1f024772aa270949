package org.jisik.rest;

import jakarta.ws.rs.NotSupportedException;
import java.io.BufferedInputStream;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.jisik.error.InvalidMessage;
import org.jisik.format.RegistryFormat;
import org.jisik.format.SdmxMediaType;
import org.jisik.format.ml.MlRoot;
import org.jisik.model.describe.Era;
import org.jisik.model.registry.RegistryMessage;
import org.jisik.model.registry.SubmitRegistrationsRequest;

/**
 * A message of the registry that a client has sent.
 *
 * @param format the encoding it came in
 * @param message what it says
 */
record RegistryBody(RegistryFormat format, RegistryMessage message) {

  /** The encodings in which everything can be said to the registry, not only answers. */
  private static final List<RegistryFormat> REQUESTS =
      Formats.REGISTRY.stream()
          .filter(format -> format.canSay(SubmitRegistrationsRequest.class))
          .toList();

  private static final List<SdmxMediaType> TYPES =
      REQUESTS.stream().map(RegistryFormat::mediaType).toList();

  /**
   * Reads a body.
   *
   * @throws NotSupportedException if its type is no XML, or no version of the registry's
   * @throws InvalidMessage if it is broken, or of no version
   */
  static RegistryBody read(Exchange exchange, InputStream body) {
    BufferedInputStream in = new BufferedInputStream(body);
    RegistryFormat format = format(exchange, in);
    return new RegistryBody(format, format.readMessage(in));
  }

  /** The one that the header tells, or the message itself if several suit. */
  private static RegistryFormat format(Exchange exchange, BufferedInputStream in) {
    List<RegistryFormat> suitable =
        Weighted.parse(exchange.header("Content-Type")).stream()
            .limit(1)
            .map(MediaRange::new)
            .flatMap(
                type ->
                    REQUESTS.stream()
                        .filter(
                            format -> type.fit(format.mediaType(), TYPES) != MediaRange.Fit.NONE))
            .toList();
    if (suitable.isEmpty()) {
      throw new NotSupportedException();
    }
    return suitable.size() == 1 ? suitable.get(0) : format(suitable, MlRoot.era(in));
  }

  private static RegistryFormat format(List<RegistryFormat> suitable, Optional<Era> era) {
    return suitable.stream()
        .filter(format -> era.equals(Optional.of(format.era())))
        .findFirst()
        .orElseThrow(
            () ->
                new InvalidMessage(
                    "the root element is in no namespace of SDMX-ML 2.1, 3.0 or 3.1"));
  }
}
