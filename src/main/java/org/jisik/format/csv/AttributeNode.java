package org.jisik.format.csv;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jisik.model.artefact.ReportedAttribute;
import org.jisik.model.describe.ReportedValue.Texts;
import org.jisik.model.metadata.MetadataLayout;
import org.jisik.model.text.LocalisedText;
import org.jspecify.annotations.Nullable;

/**
 * A metadata attribute in the header of a message, and those below it.
 *
 * @param isRepeated whether it may be there several times
 * @param languages those that its texts may be in; none if it has no texts in languages
 * @param column the position of its column; {@link CsvHeading#NOWHERE} if it only holds others
 * @param attribute what its structure says of it; null if nothing is known
 */
record AttributeNode(
    String id,
    boolean isRepeated,
    Set<String> languages,
    int column,
    MetadataLayout.@Nullable Attribute attribute,
    List<AttributeNode> children) {

  /**
   * The attributes that some sets report, in the order of their structures.
   *
   * @param reported the attributes of each set, or below each instance of one attribute
   * @param expected those of the structures, one structure after the other
   */
  static List<AttributeNode> of(
      List<List<ReportedAttribute>> reported, List<MetadataLayout.Attribute> expected) {
    Set<String> present =
        reported.stream()
            .flatMap(List::stream)
            .map(ReportedAttribute::id)
            .collect(Collectors.toCollection(LinkedHashSet::new));
    Stream<String> known = expected.stream().map(MetadataLayout.Attribute::id);
    return Stream.concat(known.filter(present::contains), present.stream())
        .distinct()
        .map(id -> of(id, reported, expected))
        .toList();
  }

  private static AttributeNode of(
      String id, List<List<ReportedAttribute>> reported, List<MetadataLayout.Attribute> expected) {
    List<List<ReportedAttribute>> instances =
        reported.stream()
            .map(siblings -> siblings.stream().filter(one -> one.id().equals(id)).toList())
            .toList();
    List<ReportedAttribute> all = instances.stream().flatMap(List::stream).toList();
    List<MetadataLayout.Attribute> own =
        expected.stream().filter(attribute -> attribute.id().equals(id)).toList();
    boolean mayRepeat = own.stream().anyMatch(attribute -> attribute.component().isMultiple());
    return new AttributeNode(
        id,
        mayRepeat || instances.stream().anyMatch(siblings -> siblings.size() > 1),
        languages(all),
        all.stream().allMatch(one -> one.value() == null) ? CsvHeading.NOWHERE : 0,
        own.isEmpty() ? null : own.get(0),
        of(
            all.stream().map(ReportedAttribute::attributes).toList(),
            own.stream().flatMap(attribute -> attribute.attributes().stream()).toList()));
  }

  private static Set<String> languages(List<ReportedAttribute> instances) {
    return instances.stream()
        .map(ReportedAttribute::value)
        .filter(Objects::nonNull)
        .flatMap(
            value -> value instanceof Texts texts ? texts.texts().texts().stream() : Stream.of())
        .map(LocalisedText.Text::language)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  boolean hasColumn() {
    return column != CsvHeading.NOWHERE;
  }

  boolean isCoded() {
    return attribute != null && attribute.component().isCoded();
  }

  /** This attribute with those around it, and each below it, as far as they have columns. */
  Stream<List<AttributeNode>> paths(List<AttributeNode> around) {
    List<AttributeNode> path = Stream.concat(around.stream(), Stream.of(this)).toList();
    return Stream.concat(
        hasColumn() ? Stream.of(path) : Stream.empty(),
        children.stream().flatMap(child -> child.paths(path)));
  }

  /** Its part of the header: {@code NAME}, {@code NAME[]}. */
  String heading() {
    return isRepeated ? id + "[]" : id;
  }
}
