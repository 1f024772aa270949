package org.jisik.service;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jisik.model.artefact.Artefact;
import org.jisik.model.artefact.ArtefactLookup;
import org.jisik.model.artefact.Concept;
import org.jisik.model.artefact.ConceptScheme;
import org.jisik.model.artefact.DataStructure;
import org.jisik.model.artefact.DimensionComponent;
import org.jisik.model.artefact.MetadataAttribute;
import org.jisik.model.artefact.MetadataStructure;
import org.jisik.model.artefact.Representation;
import org.jisik.model.reference.Urn;
import org.jspecify.annotations.Nullable;

/**
 * The components of a structure whose values come from lists: their own, or the one that their
 * concept names where they say nothing of their values themselves.
 */
final class CodedComponents {

  private final ArtefactLookup known;

  CodedComponents(ArtefactLookup known) {
    this.known = known;
  }

  /** A component and the list of its values. */
  record Coded(String component, Urn list) {}

  private record Component(
      String id, @Nullable Urn concept, @Nullable Representation representation) {}

  /** Those of a data or metadata structure; none of any other artefact. */
  Stream<Coded> of(Artefact structure) {
    return components(structure).map(this::coded).flatMap(Optional::stream);
  }

  private static Stream<Component> components(Artefact artefact) {
    if (artefact instanceof DataStructure structure && structure.components() != null) {
      return Stream.of(
              structure.components().dimensionList().components().stream()
                  .map(CodedComponents::dimension),
              structure.attributes().stream()
                  .map(
                      it -> new Component(it.id(), it.conceptIdentity(), it.localRepresentation())),
              structure.measures().stream()
                  .map(
                      it -> new Component(it.id(), it.conceptIdentity(), it.localRepresentation())))
          .flatMap(components -> components);
    }
    return artefact instanceof MetadataStructure structure
        ? structure.attributes().stream().flatMap(it -> attribute(it, ""))
        : Stream.of();
  }

  private static Component dimension(DimensionComponent it) {
    return new Component(it.id(), it.conceptIdentity(), it.localRepresentation());
  }

  private static Stream<Component> attribute(MetadataAttribute it, String above) {
    String id = above + it.id();
    return Stream.concat(
        Stream.of(new Component(id, it.conceptIdentity(), it.localRepresentation())),
        it.attributes().stream().flatMap(below -> attribute(below, id + ".")));
  }

  private Optional<Coded> coded(Component component) {
    return Optional.ofNullable(component.representation())
        .or(() -> Optional.ofNullable(component.concept()).flatMap(this::coreRepresentation))
        .map(Representation::enumeration)
        .map(list -> new Coded(component.id(), list));
  }

  private Optional<Representation> coreRepresentation(Urn concept) {
    return known
        .find(concept, ConceptScheme.class)
        .flatMap(
            scheme ->
                scheme.concepts().stream().filter(it -> it.id().equals(concept.item())).findFirst())
        .map(Concept::coreRepresentation)
        .filter(Objects::nonNull);
  }
}
