package org.jisik.service;

import java.util.ArrayList;
import java.util.List;
import org.jisik.model.artefact.Attribute;
import org.jisik.model.artefact.AttributeRelationship;
import org.jisik.model.artefact.DataStructure;
import org.jisik.model.artefact.Dimension;
import org.jisik.model.artefact.DimensionComponent;
import org.jisik.model.artefact.Group;
import org.jisik.model.artefact.TimeDimension;
import org.jisik.model.data.Attachment;
import org.jisik.model.data.Component;
import org.jisik.model.data.DataLayout;
import org.jisik.model.reference.ArtefactRef;
import org.jisik.model.text.LocalisedText;
import org.jspecify.annotations.Nullable;

/** Builds the layout of data from a data structure. Lives as long as one build. */
final class LayoutBuilder {

  private final DataStructure structure;
  private final ComponentBuilder components;

  LayoutBuilder(Registry registry, DataStructure structure) {
    this.structure = structure;
    this.components = new ComponentBuilder(registry);
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
                    components.component(
                        it.id(), it.conceptIdentity(), it.localRepresentation(), it.isMandatory()))
            .toList(),
        structure.attributes().stream().map(this::attribute).toList(),
        groups().stream().map(this::group).toList());
  }

  private Component dimension(DimensionComponent dimension) {
    return components.component(
        dimension.id(), dimension.conceptIdentity(), dimension.localRepresentation(), true);
  }

  private DataLayout.Attribute attribute(Attribute attribute) {
    return new DataLayout.Attribute(
        components.component(
            attribute.id(),
            attribute.conceptIdentity(),
            attribute.localRepresentation(),
            attribute.isMandatory()),
        attachment(attribute.relationship()));
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
