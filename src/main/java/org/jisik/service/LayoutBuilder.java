package org.jisik.service;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jisik.model.artefact.Attribute;
import org.jisik.model.artefact.AttributeRelationship;
import org.jisik.model.artefact.Concept;
import org.jisik.model.artefact.ConceptScheme;
import org.jisik.model.artefact.DataStructure;
import org.jisik.model.artefact.Dimension;
import org.jisik.model.artefact.DimensionComponent;
import org.jisik.model.artefact.Group;
import org.jisik.model.artefact.Representation;
import org.jisik.model.artefact.TextFormat;
import org.jisik.model.artefact.TimeDimension;
import org.jisik.model.data.Attachment;
import org.jisik.model.data.CodeNames;
import org.jisik.model.data.Component;
import org.jisik.model.data.DataLayout;
import org.jisik.model.reference.ArtefactRef;
import org.jisik.model.reference.Urn;
import org.jisik.model.text.LocalisedText;
import org.jspecify.annotations.Nullable;

/**
 * Builds the layout of data from a data structure: looks up concepts and codelists, and settles
 * what each component's values are (its own representation, else its concept's, else text).
 *
 * <p>Lives as long as one build; codelists that several components share are looked up once.
 */
final class LayoutBuilder {

  private static final String UNBOUNDED = "unbounded";

  private final Registry registry;
  private final DataStructure structure;
  private final Map<Urn, Optional<CodeNames>> codes = new LinkedHashMap<>();

  LayoutBuilder(Registry registry, DataStructure structure) {
    this.registry = registry;
    this.structure = structure;
  }

  /** The layout of the structure's data, for a flow, an agreement or the structure itself. */
  DataLayout build(@Nullable ArtefactRef usage, LocalisedText name) {
    List<DimensionComponent> all =
        structure.components() == null
            ? List.of()
            : structure.components().dimensionList().components();
    TimeDimension time = structure.components() == null ? null : structure.components().time();
    return new DataLayout(
        structure.ref(),
        usage,
        name,
        structure.dimensions().stream().map(this::dimension).toList(),
        time == null ? null : dimension(time),
        time == null ? all.size() : all.indexOf(time),
        structure.measures().stream()
            .map(
                it ->
                    component(
                        it.id(), it.conceptIdentity(), it.localRepresentation(), it.isMandatory()))
            .toList(),
        structure.attributes().stream().map(this::attribute).toList(),
        groups().stream().map(this::group).toList());
  }

  private Component dimension(DimensionComponent dimension) {
    return component(
        dimension.id(), dimension.conceptIdentity(), dimension.localRepresentation(), true);
  }

  private DataLayout.Attribute attribute(Attribute attribute) {
    return new DataLayout.Attribute(
        component(
            attribute.id(),
            attribute.conceptIdentity(),
            attribute.localRepresentation(),
            attribute.isMandatory()),
        attachment(attribute.relationship()));
  }

  private Component component(
      String id, @Nullable Urn identity, @Nullable Representation local, boolean isMandatory) {
    Optional<Concept> concept = Optional.ofNullable(identity).flatMap(this::concept);
    Representation representation =
        local == null ? concept.map(Concept::coreRepresentation).orElse(null) : local;
    TextFormat format = representation == null ? null : representation.textFormat();
    String dataType = format == null || format.dataType() == null ? "String" : format.dataType();
    return new Component(
        id,
        concept.map(it -> it.naming().name()).orElse(LocalisedText.NONE),
        representation == null ? null : codes(representation.enumeration()),
        dataType,
        isMandatory,
        format != null && Boolean.TRUE.equals(format.isMultiLingual()),
        isMultiple(representation));
  }

  private static boolean isMultiple(@Nullable Representation representation) {
    String most = representation == null ? null : representation.maxOccurs();
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

  private Attachment attachment(@Nullable AttributeRelationship relationship) {
    if (relationship == null || relationship.isObservation()) {
      return Attachment.ToObservation.OBSERVATION;
    }
    if (relationship.isDataflow()) {
      return Attachment.ToDataSet.DATA_SET;
    }
    String group =
        relationship.attachmentGroups().size() == 1
            ? relationship.attachmentGroups().get(0)
            : relationship.group();
    return group == null
        ? new Attachment.ToDimensions(inOrder(relationship.dimensionIds()))
        : new Attachment.ToGroup(group, dimensionsOf(group));
  }

  private List<String> inOrder(List<String> ids) {
    List<String> ordered = new ArrayList<>();
    if (structure.components() != null) {
      structure.components().dimensionList().components().stream()
          .map(DimensionComponent::id)
          .filter(ids::contains)
          .forEach(ordered::add);
    }
    return ordered;
  }

  private List<String> dimensionsOf(String group) {
    return groups().stream()
        .filter(it -> it.id().equals(group))
        .findFirst()
        .map(it -> inOrder(it.dimensions()))
        .orElse(List.of());
  }

  private List<Group> groups() {
    return structure.components() == null ? List.of() : structure.components().groups();
  }

  private DataLayout.Group group(Group group) {
    List<String> ids = structure.dimensions().stream().map(Dimension::id).toList();
    return new DataLayout.Group(
        group.id(),
        group.dimensions().stream().map(ids::indexOf).filter(i -> i >= 0).sorted().toList());
  }
}
