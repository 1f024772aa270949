package org.jisik.format.csv;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jisik.model.artefact.ReportedAttribute;
import org.jisik.model.describe.ReportedValue;
import org.jisik.model.describe.ReportedValue.Texts;
import org.jisik.model.text.LocalisedText;
import org.jspecify.annotations.Nullable;

/**
 * Reads the attributes of one metadata set from the fields of a row: the reverse of {@link
 * AttributeColumn}.
 *
 * @param fields by the position of their column; empty ones are missing
 * @param hasNames whether names may follow codes
 */
record AttributeFields(Map<Integer, String> fields, SubFields subFields, boolean hasNames) {

  List<ReportedAttribute> of(List<AttributeNode> nodes) {
    return nodes.stream().flatMap(this::of).toList();
  }

  private Stream<ReportedAttribute> of(AttributeNode node) {
    return node.isRepeated()
        ? instances(node).stream().flatMap(instance -> instance.one(node).stream())
        : one(node).stream();
  }

  private Optional<ReportedAttribute> one(AttributeNode node) {
    ReportedValue value = value(node);
    List<ReportedAttribute> below = of(node.children());
    return value == null && below.isEmpty()
        ? Optional.empty()
        : Optional.of(ReportedAttribute.of(node.id(), null).with(value, below));
  }

  /** The fields of each instance of an attribute. */
  private List<AttributeFields> instances(AttributeNode node) {
    Map<Integer, List<String>> parts = new HashMap<>();
    node.paths(List.of())
        .map(path -> path.get(path.size() - 1))
        .forEach(last -> parts.put(last.column(), parts(last)));
    int count = parts.values().stream().mapToInt(List::size).max().orElse(0);
    return IntStream.range(0, count).mapToObj(i -> instance(parts, i)).toList();
  }

  private AttributeFields instance(Map<Integer, List<String>> parts, int position) {
    return new AttributeFields(
        parts.entrySet().stream()
            .filter(column -> position < column.getValue().size())
            .filter(column -> !column.getValue().get(position).isEmpty())
            .collect(
                Collectors.toMap(Map.Entry::getKey, column -> column.getValue().get(position))),
        subFields,
        hasNames);
  }

  /** Of texts in languages, only a set in quotes is one of several. */
  private List<String> parts(AttributeNode node) {
    String field = fields.getOrDefault(node.column(), "");
    if (field.isEmpty()) {
      return List.of();
    }
    return node.languages().isEmpty() || field.startsWith("\"")
        ? subFields.split(field)
        : List.of(field);
  }

  private @Nullable ReportedValue value(AttributeNode node) {
    String field = fields.get(node.column());
    if (field == null) {
      return null;
    }
    return node.languages().isEmpty() ? simple(field, node) : texts(field, node);
  }

  private ReportedValue simple(String field, AttributeNode node) {
    int name = hasNames && node.isCoded() ? field.indexOf(CsvDialect.NAME) : -1;
    return ReportedValue.of(name < 0 ? field : field.substring(0, name));
  }

  private ReportedValue texts(String field, AttributeNode node) {
    Set<String> declared =
        node.languages().stream()
            .map(language -> language.toLowerCase(Locale.ROOT))
            .collect(Collectors.toSet());
    LocalisedText texts = subFields.splitLanguages(field, declared);
    List<String> languages = texts.texts().stream().map(LocalisedText.Text::language).toList();
    return languages.equals(List.of(""))
        ? ReportedValue.of(texts.texts().get(0).value())
        : new Texts(texts, node.attribute() != null && node.attribute().isStructured());
  }
}
