package org.jisik.service.view;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jisik.format.ml.SdmxMl31StructureFormat;
import org.jisik.model.artefact.Artefact;
import org.jisik.model.artefact.ArtefactGraph;
import org.jisik.model.reference.ArtefactRef;
import org.jisik.model.reference.Urn;
import org.jisik.model.reference.VersionRange;

/** Artefacts that references of a test find. */
public record KnownArtefacts(List<? extends Artefact> artefacts) implements ArtefactGraph {

  public static KnownArtefacts none() {
    return new KnownArtefacts(List.of());
  }

  /** Everything that {@code sdmx/structures} holds. */
  static KnownArtefacts content() throws IOException {
    List<Artefact> all = new ArrayList<>();
    try (Stream<Path> files = Files.list(Path.of("sdmx/structures"))) {
      for (Path file : files.filter(one -> one.toString().endsWith(".xml")).toList()) {
        try (InputStream in = Files.newInputStream(file)) {
          all.addAll(new SdmxMl31StructureFormat().read(in));
        }
      }
    }
    return new KnownArtefacts(all);
  }

  @Override
  public List<ArtefactRef> list() {
    return artefacts.stream().map(Artefact::ref).toList();
  }

  @Override
  public Optional<ArtefactRef> resolve(Urn reference) {
    return find(reference, Artefact.class).map(Artefact::ref);
  }

  @Override
  public <T extends Artefact> Optional<T> find(Urn reference, Class<T> type) {
    Urn wanted = reference.artefact();
    List<? extends Artefact> named =
        artefacts.stream().filter(one -> isNamed(one.ref(), wanted)).toList();
    return VersionRange.meant(
            wanted.version(), named.stream().map(one -> one.ref().version()).toList())
        .flatMap(best -> named.stream().filter(one -> one.ref().version().equals(best)).findFirst())
        .filter(type::isInstance)
        .map(type::cast);
  }

  @Override
  public Set<Urn> references(ArtefactRef ref) {
    return artefacts.stream()
        .filter(one -> one.ref().equals(ref))
        .findFirst()
        .map(KnownArtefacts::references)
        .orElse(Set.of());
  }

  private static Set<Urn> references(Artefact artefact) {
    Set<Urn> references = new LinkedHashSet<>();
    Rewritten.withReferences(
        artefact,
        urn -> {
          references.add(urn);
          return urn;
        });
    return references;
  }

  @Override
  public Stream<ArtefactRef> parents(ArtefactRef ref) {
    return artefacts.stream()
        .filter(
            one ->
                references(one).stream()
                    .anyMatch(urn -> resolve(urn).filter(ref::equals).isPresent()))
        .map(Artefact::ref);
  }

  private static boolean isNamed(ArtefactRef ref, Urn wanted) {
    return ref.type().name().equals(wanted.type().name())
        && ref.agency().equals(wanted.agency())
        && ref.id().equals(wanted.id());
  }
}
