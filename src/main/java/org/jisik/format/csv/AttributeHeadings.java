package org.jisik.format.csv;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jisik.model.metadata.MetadataLayout;

/**
 * The headers of the columns of metadata attributes, gathered into the tree that they speak of.
 *
 * <p>Shape: {@code CONTACT[].NOTE[][en;fr]}, where {@code []} says that an attribute may repeat.
 */
final class AttributeHeadings {

  private static final String REPEATED = "[]";

  private final Map<String, AttributeHeadings> children = new LinkedHashMap<>();
  private final Set<String> languages = new LinkedHashSet<>();
  private boolean isRepeated;
  private int column = CsvHeading.NOWHERE;

  /** Adds a column. */
  void add(CsvHeading.Column heading) {
    AttributeHeadings node = this;
    for (String id : heading.id().split("\\.")) {
      boolean repeats = id.endsWith(REPEATED);
      node =
          node.children.computeIfAbsent(
              repeats ? id.substring(0, id.length() - REPEATED.length()) : id,
              it -> new AttributeHeadings());
      node.isRepeated |= repeats;
    }
    node.column = heading.index();
    node.isRepeated |= heading.bracket().equals(REPEATED);
    node.languages.addAll(languages(heading.bracket()));
  }

  /** The standard separates them by a bar in an example. */
  private static List<String> languages(String bracket) {
    return Arrays.stream(bracket.split("[^A-Za-z0-9-]+"))
        .filter(language -> !language.isEmpty())
        .toList();
  }

  /** The attributes, with what a structure says of them. */
  List<AttributeNode> nodes(List<MetadataLayout.Attribute> expected) {
    return children.entrySet().stream()
        .map(child -> child.getValue().node(child.getKey(), expected))
        .collect(Collectors.toList());
  }

  private AttributeNode node(String id, List<MetadataLayout.Attribute> expected) {
    MetadataLayout.Attribute own = MetadataLayout.find(expected, id).orElse(null);
    return new AttributeNode(
        id, isRepeated, languages, column, own, nodes(own == null ? List.of() : own.attributes()));
  }
}
