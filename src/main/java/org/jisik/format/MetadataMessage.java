package org.jisik.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jisik.model.artefact.LeftOut;
import org.jisik.model.artefact.MetadataSet;
import org.jisik.model.metadata.MetadataReport;

/**
 * What a metadata message says.
 *
 * @param reports one or more
 * @param leftOut what it does not hold although it was asked for
 */
public record MetadataMessage(
    MessageHeader header, List<MetadataReport> reports, List<LeftOut> leftOut) {

  public MetadataMessage {
    reports = List.copyOf(reports);
    leftOut = List.copyOf(leftOut);
  }

  /**
   * The message as an encoding can hold it; what it cannot is left out and said so.
   *
   * @param obstacle why a set cannot be held, as a clause; empty if it can
   */
  public MetadataMessage heldBy(Function<MetadataSet, Optional<String>> obstacle) {
    List<MetadataReport> held = new ArrayList<>();
    List<LeftOut> notHeld = new ArrayList<>(leftOut);
    for (MetadataReport report : reports) {
      obstacle
          .apply(report.set())
          .ifPresentOrElse(
              reason -> notHeld.add(new LeftOut(report.set().ref(), reason)),
              () -> held.add(report));
    }
    return new MetadataMessage(header, held, notHeld);
  }
}
