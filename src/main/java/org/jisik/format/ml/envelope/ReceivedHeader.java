package org.jisik.format.ml.envelope;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a reader needs to know from a header.
 *
 * @param id the id of the message
 * @param sender the id of the organisation that sent it
 * @param dataSetAction the action of data sets that do not state one themselves, as written
 * @param structures the structures of the data sets; none in a structure message
 */
public record ReceivedHeader(
    @Nullable String id,
    @Nullable String sender,
    @Nullable String dataSetAction,
    List<HeaderStructure> structures) {

  public ReceivedHeader {
    structures = List.copyOf(structures);
  }

  /** The structure that data sets name by this id. */
  public Optional<HeaderStructure> structure(String structureId) {
    return structures.stream().filter(s -> s.structureId().equals(structureId)).findFirst();
  }
}
