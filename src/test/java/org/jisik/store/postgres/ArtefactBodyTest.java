package org.jisik.store.postgres;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Stream;
import org.jisik.model.artefact.Artefact;
import org.jisik.model.artefact.ArtefactType;
import org.jisik.model.artefact.ArtefactTypes;
import org.jisik.model.artefact.Codelist;
import org.jisik.model.artefact.DataStructure;
import org.jisik.model.artefact.ExampleMetadataSets;
import org.jisik.model.artefact.Examples;
import org.jisik.model.describe.Era;
import org.jisik.model.describe.InventedParts;
import org.jisik.model.reference.Urn;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the store keeps of an artefact is the whole artefact, whichever era it came from. */
class ArtefactBodyTest {

  static Stream<Artefact> artefacts() {
    return Stream.concat(
        Stream.of(Era.V21, Era.V30, Era.V31).flatMap(era -> Examples.of(era).stream()),
        Stream.of(
            ExampleMetadataSets.full(Era.V31),
            ExampleMetadataSets.typed(),
            ExampleMetadataSets.wild()));
  }

  @ParameterizedTest
  @MethodSource("artefacts")
  void nothingIsLost(Artefact artefact) {
    ArtefactType<?> asStored = ArtefactTypes.find(artefact.ref().type()).orElseThrow();
    assertEquals(artefact, ArtefactBody.read(ArtefactBody.of(artefact).json(), asStored));
  }

  static Stream<ArtefactType<?>> types() {
    return ArtefactTypes.STORED.stream();
  }

  @ParameterizedTest
  @MethodSource("types")
  void everythingThatATypeCanHaveIsKept(ArtefactType<?> type) {
    Artefact full = InventedParts.invent(type.shape(), "A");
    assertEquals(full, ArtefactBody.read(ArtefactBody.of(full).json(), type));
  }

  @ParameterizedTest
  @MethodSource("artefacts")
  void referencesToOtherArtefactsAreFound(Artefact artefact) {
    if (artefact instanceof DataStructure structure) {
      Urn concept = structure.dimensions().get(0).conceptIdentity();
      assertTrue(ArtefactBody.of(artefact).references().contains(concept));
    }
    if (artefact instanceof Codelist codelist) {
      assertEquals(
          !codelist.extensions().isEmpty(), !ArtefactBody.of(artefact).references().isEmpty());
    }
  }
}
