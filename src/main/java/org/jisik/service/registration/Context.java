package org.jisik.service.registration;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jisik.model.artefact.ProvisionAgreement;
import org.jisik.model.reference.ArtefactRef;
import org.jisik.model.reference.Urn;
import org.jisik.service.Registry;
import org.jspecify.annotations.Nullable;

/**
 * What a provision agreement leads to, as far as it is known here.
 *
 * @param agreement the agreement
 * @param provider who supplies the data; null if the agreement is a stub
 * @param flows the dataflow, or a metadataflow
 * @param structures of the flow
 */
record Context(
    ArtefactRef agreement,
    @Nullable Urn provider,
    List<ArtefactRef> flows,
    List<ArtefactRef> structures) {

  private static final Set<String> STRUCTURES = Set.of("DataStructure", "MetadataStructure");

  /** The context of the agreement that a registration refers to; empty if it is not known here. */
  static Optional<Context> find(Registry registry, Urn reference) {
    return registry
        .find(reference, ProvisionAgreement.class)
        .map(agreement -> of(registry, agreement));
  }

  private static Context of(Registry registry, ProvisionAgreement agreement) {
    List<ArtefactRef> flows =
        Optional.ofNullable(agreement.dataflow()).flatMap(registry::resolve).stream().toList();
    List<ArtefactRef> structures = new ArrayList<>();
    for (ArtefactRef flow : flows) {
      registry
          .children(flow)
          .filter(ref -> STRUCTURES.contains(ref.type().name()))
          .forEach(structures::add);
    }
    return new Context(agreement.ref(), agreement.dataProvider(), flows, structures);
  }

  /** The agreement, the flow and its structure. */
  Stream<ArtefactRef> artefacts() {
    return Stream.of(List.of(agreement), flows, structures).flatMap(List::stream);
  }

  /** Whether reference metadata are supplied, not data. */
  boolean isMetadata() {
    return flows.stream().anyMatch(flow -> flow.type().name().equals("Metadataflow"));
  }

  /** Whether the provider is meant by a reference. */
  boolean isProvidedBy(Urn reference) {
    return provider != null
        && provider.agency().equals(reference.agency())
        && provider.item().equals(reference.item());
  }
}
