package org.jisik.format.csv;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jisik.model.artefact.ReportedAttribute;
import org.jisik.model.data.CodeNames;
import org.jisik.model.describe.ReportedValue;
import org.jisik.model.describe.ReportedValue.Simple;
import org.jisik.model.describe.ReportedValue.Texts;
import org.jisik.model.text.LanguagePreference;
import org.jspecify.annotations.Nullable;

/**
 * The column of one metadata attribute: {@code CONTACT[].PHONE[]}. Where attributes around it
 * repeat, the field has a part for each instance, and in it a part for each instance inside.
 *
 * @param path the attributes around it, then itself
 */
record AttributeColumn(List<AttributeNode> path, SubFields subFields) {

  private AttributeNode last() {
    return path.get(path.size() - 1);
  }

  private boolean isInLanguages() {
    return !last().languages().isEmpty();
  }

  /** Its header without the name. */
  String heading() {
    String ids = path.stream().map(AttributeNode::heading).collect(Collectors.joining("."));
    String delimiter = String.valueOf(subFields.delimiter());
    return isInLanguages() ? ids + "[" + String.join(delimiter, last().languages()) + "]" : ids;
  }

  /** The name of the attribute; empty if it is not known. */
  String name(LanguagePreference languages) {
    return last().attribute() == null
        ? ""
        : last().attribute().component().name().bestOr(languages, "");
  }

  /** The field of a set. */
  String values(List<ReportedAttribute> attributes) {
    return field(attributes, 0, UnaryOperator.identity());
  }

  /** The same with the names of codes behind them. */
  String valuesAndNames(List<ReportedAttribute> attributes, LanguagePreference languages) {
    return field(
        attributes,
        0,
        code -> {
          String name = nameOf(code, languages);
          return name.isEmpty() ? code : code + CsvDialect.NAME + name;
        });
  }

  /** The names of the codes alone; empty if the attribute is not coded. */
  String names(List<ReportedAttribute> attributes, LanguagePreference languages) {
    return last().isCoded() ? field(attributes, 0, code -> nameOf(code, languages)) : "";
  }

  private String nameOf(String code, LanguagePreference languages) {
    CodeNames codes = last().attribute() == null ? null : last().attribute().component().codes();
    return codes == null ? "" : codes.nameOf(code).bestOr(languages, "");
  }

  private String field(
      List<ReportedAttribute> siblings, int level, UnaryOperator<String> labelled) {
    AttributeNode node = path.get(level);
    List<String> parts =
        siblings.stream()
            .filter(one -> one.id().equals(node.id()))
            .map(
                one ->
                    node == last()
                        ? text(one.value(), labelled)
                        : field(one.attributes(), level + 1, labelled))
            .toList();
    if (parts.stream().allMatch(String::isEmpty)) {
      return "";
    }
    if (!node.isRepeated()) {
      return parts.get(0);
    }
    return isInLanguages() ? subFields.joinQuoted(parts) : subFields.join(parts);
  }

  /** A text of no language among texts in languages stands in quotes, so that it shows none. */
  private String text(@Nullable ReportedValue value, UnaryOperator<String> labelled) {
    if (value instanceof Texts texts) {
      return subFields.joinLanguages(texts.texts());
    }
    if (value instanceof Simple simple) {
      return isInLanguages() ? SubFields.quoted(simple.text()) : labelled.apply(simple.text());
    }
    return "";
  }
}
