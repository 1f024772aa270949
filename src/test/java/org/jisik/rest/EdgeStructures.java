package org.jisik.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jisik.model.artefact.Artefact;
import org.jisik.model.artefact.Code;
import org.jisik.model.artefact.Codelist;
import org.jisik.model.artefact.ComponentList;
import org.jisik.model.artefact.DataStructure;
import org.jisik.model.artefact.DataStructureComponents;
import org.jisik.model.artefact.Dataflow;
import org.jisik.model.artefact.Dimension;
import org.jisik.model.artefact.DimensionComponent;
import org.jisik.model.artefact.Identifiable;
import org.jisik.model.artefact.Maintainable;
import org.jisik.model.artefact.Measure;
import org.jisik.model.artefact.Nameable;
import org.jisik.model.artefact.TimeDimension;
import org.jisik.model.reference.ArtefactRef;
import org.jisik.model.reference.Urn;
import org.jisik.model.text.LocalisedText;
import org.jisik.store.Edition;
import org.jisik.store.StructureChange;
import org.jisik.store.StructureStore;
import org.jisik.store.Structures;

/**
 * A structure of three dimensions and flows of it: MINI, BIG and BROKEN; see {@link EdgeData}. And
 * a codelist, LONG, whose message is too long to be kept.
 */
@Alternative
@ApplicationScoped
public class EdgeStructures implements StructureStore {

  static final Instant CHANGED = Instant.parse("2026-02-03T04:05:06.7Z");

  /** The state that the structures seem to be in. */
  static final AtomicReference<Edition> EDITION = new AtomicReference<>(new Edition(1, CHANGED));

  /** How often artefacts were asked for. */
  static final AtomicLong READ = new AtomicLong();

  /** What happens while they are read next. */
  static final AtomicReference<Runnable> MEANWHILE = new AtomicReference<>(() -> {});

  private static final DataStructure STRUCTURE =
      new DataStructure(
          Maintainable.of("EX", "DSD", "1.0", LocalisedText.of("en", "Structure")),
          null,
          new DataStructureComponents(
              new ComponentList<>(
                  Identifiable.of("DimensionDescriptor"),
                  List.<DimensionComponent>of(
                      dimension("FREQ"),
                      dimension("AREA"),
                      dimension("ITEM"),
                      new TimeDimension(Identifiable.of("TIME_PERIOD"), null, null, null))),
              List.of(),
              null,
              new ComponentList<>(
                  Identifiable.of("MeasureDescriptor"),
                  List.of(new Measure(Identifiable.of("OBS_VALUE"), null, null, null, List.of())))),
          null);

  private static final Map<ArtefactRef, Artefact> ARTEFACTS =
      Stream.of(STRUCTURE, flow("MINI"), flow("BIG"), flow("BROKEN"), codelist(40_000))
          .collect(Collectors.toMap(Artefact::ref, Function.identity()));

  private static Dimension dimension(String id) {
    return new Dimension(Identifiable.of(id), null, null, null, List.of());
  }

  private static Dataflow flow(String id) {
    return new Dataflow(
        Maintainable.of("EX", id, "1.0", LocalisedText.of("en", id + " flow").with("ko", "흐름")),
        STRUCTURE.ref().urn(),
        List.of());
  }

  private static Codelist codelist(int size) {
    return new Codelist(
        Maintainable.of("EX", "LONG", "1.0", LocalisedText.of("en", "Long list")),
        null,
        IntStream.range(0, size)
            .mapToObj(i -> new Code(Nameable.of("CODE" + i, "Name of a code, number " + i), null))
            .toList());
  }

  @Override
  public List<ArtefactRef> list() {
    return ARTEFACTS.keySet().stream().sorted((a, b) -> a.label().compareTo(b.label())).toList();
  }

  @Override
  public Optional<Artefact> find(ArtefactRef ref) {
    return Optional.ofNullable(ARTEFACTS.get(ref));
  }

  @Override
  public List<Artefact> findAll(Collection<ArtefactRef> refs) {
    READ.incrementAndGet();
    MEANWHILE.getAndSet(() -> {}).run();
    return refs.stream().map(ARTEFACTS::get).filter(Objects::nonNull).toList();
  }

  @Override
  public Set<Urn> references(ArtefactRef ref) {
    return ref.type().name().equals("Dataflow") ? Set.of(STRUCTURE.ref().urn()) : Set.of();
  }

  @Override
  public Set<ArtefactRef> referrers(ArtefactRef ref) {
    return Set.of();
  }

  @Override
  public Structures now() {
    return this;
  }

  @Override
  public Structures asOf(Instant at) {
    return this;
  }

  @Override
  public int save(List<Artefact> artefacts, Instant validFrom) {
    throw new UnsupportedOperationException();
  }

  @Override
  public boolean change(StructureChange change, long since) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Edition edition() {
    return EDITION.get();
  }

  @Override
  public Optional<Edition> editionInMemory() {
    return Optional.of(edition());
  }
}
