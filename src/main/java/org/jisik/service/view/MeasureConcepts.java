package org.jisik.service.view;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jisik.model.artefact.ArtefactLookup;
import org.jisik.model.artefact.Concept;
import org.jisik.model.artefact.ConceptScheme;
import org.jisik.model.artefact.DataStructure;
import org.jisik.model.artefact.Measure;
import org.jisik.model.data.CodeNames;
import org.jisik.model.data.Component;
import org.jisik.model.reference.Urn;
import org.jisik.model.text.LocalisedText;

/**
 * What lies above the measures of a structure: if all their concepts have one parent in one scheme,
 * that parent is the concept of a measure dimension, which is how SDMX 2.1 says several measures.
 */
public final class MeasureConcepts {

  private final ArtefactLookup known;

  public MeasureConcepts(ArtefactLookup known) {
    this.known = known;
  }

  /**
   * The scheme of the measures' concepts and the concept above them; empty with one measure or no
   * common parent.
   */
  Optional<Above> above(DataStructure structure) {
    List<Measure> measures = structure.measures();
    Set<Urn> schemes =
        measures.stream()
            .map(Measure::conceptIdentity)
            .filter(Objects::nonNull)
            .map(Urn::artefact)
            .collect(Collectors.toSet());
    if (measures.size() < 2 || schemes.size() != 1) {
      return Optional.empty();
    }
    Urn scheme = schemes.iterator().next();
    return known.find(scheme, ConceptScheme.class).flatMap(it -> above(it, scheme, measures));
  }

  private static Optional<Above> above(ConceptScheme scheme, Urn urn, List<Measure> measures) {
    Map<String, Concept> concepts =
        scheme.concepts().stream().collect(Collectors.toMap(Concept::id, concept -> concept));
    Set<String> parents =
        measures.stream()
            .map(measure -> concepts.get(Objects.requireNonNull(measure.conceptIdentity()).item()))
            .map(concept -> concept == null || concept.parent() == null ? "" : concept.parent())
            .collect(Collectors.toSet());
    Concept parent = parents.size() == 1 ? concepts.get(parents.iterator().next()) : null;
    return Optional.ofNullable(parent).map(it -> new Above(urn, it, concepts));
  }

  /** The measure dimension of a structure with several measures. */
  public Optional<Component> dimension(DataStructure structure) {
    return above(structure).map(above -> dimension(above, structure.measures()));
  }

  private static Component dimension(Above above, List<Measure> measures) {
    Map<String, LocalisedText> names = new LinkedHashMap<>();
    for (Measure measure : measures) {
      Concept concept =
          above.concepts().get(Objects.requireNonNull(measure.conceptIdentity()).item());
      names.put(measure.id(), concept == null ? LocalisedText.NONE : concept.naming().name());
    }
    return new Component(
        above.parent().id(),
        above.parent().naming().name(),
        new CodeNames(above.scheme(), names),
        "String",
        true,
        false,
        false);
  }

  /**
   * What lies above some measures.
   *
   * @param scheme the scheme of their concepts
   * @param parent the concept above them
   * @param concepts all concepts of the scheme, by id
   */
  record Above(Urn scheme, Concept parent, Map<String, Concept> concepts) {}
}
