package org.jisik.service;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jisik.model.artefact.Concept;
import org.jisik.model.artefact.ConceptScheme;
import org.jisik.model.artefact.Representation;
import org.jisik.model.artefact.TextFormat;
import org.jisik.model.data.CodeNames;
import org.jisik.model.data.Component;
import org.jisik.model.reference.Urn;
import org.jisik.model.text.LocalisedText;
import org.jspecify.annotations.Nullable;

/**
 * Settles what the values of components are: what their own representation says, else that of their
 * concept, else text.
 *
 * <p>Lives as long as one build; codelists that several components share are looked up once.
 */
public final class ComponentBuilder {

  private static final String UNBOUNDED = "unbounded";

  private final Registry registry;
  private final Map<Urn, Optional<CodeNames>> codes = new LinkedHashMap<>();

  public ComponentBuilder(Registry registry) {
    this.registry = registry;
  }

  /**
   * A component.
   *
   * @param identity its concept
   * @param local its own representation
   */
  public Component component(
      String id, @Nullable Urn identity, @Nullable Representation local, boolean isMandatory) {
    String most = representation(identity, local).map(Representation::maxOccurs).orElse(null);
    return component(id, identity, local, isMandatory, isMultiple(most));
  }

  /** The same, where the representation does not say how many values there may be. */
  public Component component(
      String id,
      @Nullable Urn identity,
      @Nullable Representation local,
      boolean isMandatory,
      boolean isMultiple) {
    Optional<Representation> representation = representation(identity, local);
    Optional<TextFormat> format = representation.map(Representation::textFormat);
    return new Component(
        id,
        Optional.ofNullable(identity)
            .flatMap(this::concept)
            .map(concept -> concept.naming().name())
            .orElse(LocalisedText.NONE),
        representation.map(it -> codes(it.enumeration())).orElse(null),
        format.map(TextFormat::dataType).orElse("String"),
        isMandatory,
        format.map(TextFormat::isMultiLingual).orElse(false),
        isMultiple);
  }

  private Optional<Representation> representation(
      @Nullable Urn identity, @Nullable Representation local) {
    return Optional.ofNullable(local)
        .or(
            () ->
                Optional.ofNullable(identity)
                    .flatMap(this::concept)
                    .map(Concept::coreRepresentation));
  }

  /** Whether this is more than one. @param most a number or {@code unbounded}; null means 1 */
  public static boolean isMultiple(@Nullable String most) {
    return most != null && (most.equals(UNBOUNDED) || Integer.parseInt(most) > 1);
  }

  private Optional<Concept> concept(Urn identity) {
    return registry
        .find(identity, ConceptScheme.class)
        .flatMap(
            scheme ->
                scheme.concepts().stream()
                    .filter(it -> it.id().equals(identity.item()))
                    .findFirst());
  }

  private @Nullable CodeNames codes(@Nullable Urn enumeration) {
    return enumeration == null
        ? null
        : codes.computeIfAbsent(enumeration, this::lookUp).orElse(null);
  }

  /** The items of a codelist or value list, or of the concept scheme of a measure dimension. */
  private Optional<CodeNames> lookUp(Urn enumeration) {
    Map<String, LocalisedText> names = new LinkedHashMap<>();
    registry
        .items(enumeration)
        .ifPresent(scheme -> scheme.items().forEach(item -> names.put(item.id(), item.name())));
    return names.isEmpty() ? Optional.empty() : Optional.of(new CodeNames(enumeration, names));
  }
}
