package org.jisik.format.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jisik.error.InvalidMessage;
import org.jisik.error.XmlCharacters;
import org.jspecify.annotations.Nullable;

/**
 * One JSON object while it is read: hands out its members, remembers which, and names the place of
 * what is wrong as a JSON pointer.
 */
final class JsonMembers {

  /** The member that holds the text of a value with flags. */
  static final String CONTENT = "value";

  /** The number that is none. */
  static final String UNBOUNDED = "unbounded";

  private static final String EXTENSION = "x-";

  private final ObjectNode node;
  private final String pointer;
  private final Set<String> taken = new HashSet<>();
  private final Set<String> setAside = new HashSet<>(Set.of(JsonSelf.SELF));

  private JsonMembers(ObjectNode node, String pointer) {
    this.node = node;
    this.pointer = pointer;
  }

  /** An object at a place. */
  static JsonMembers of(JsonNode node, String pointer) {
    if (node instanceof ObjectNode object) {
      return new JsonMembers(object, pointer);
    }
    throw new InvalidMessage(
        "%s: expected an object, found %s".formatted(shown(pointer), kind(node)));
  }

  /** A value with or without flags: a text alone stands for an object with nothing else. */
  private static JsonMembers ofValue(JsonNode node, String pointer) {
    return node.isTextual()
        ? new JsonMembers(StrictJson.MAPPER.createObjectNode().set(CONTENT, node), pointer)
        : of(node, pointer);
  }

  ObjectNode node() {
    return node;
  }

  String pointer() {
    return pointer;
  }

  /** A member; null if it is absent or null. */
  @Nullable JsonNode take(String name) {
    taken.add(name);
    JsonNode member = node.get(name);
    return member == null || member.isNull() ? null : member;
  }

  @Nullable String string(String name) {
    JsonNode member = take(name);
    return member == null ? null : textOf(member, at(name));
  }

  /** A string, or a number as text: some values may be either. */
  @Nullable String scalar(String name) {
    JsonNode member = take(name);
    return member != null && member.isNumber()
        ? member.decimalValue().toPlainString()
        : string(name);
  }

  private static String textOf(JsonNode node, String place) {
    if (!node.isTextual()) {
      throw new InvalidMessage("%s: expected a string, found %s".formatted(place, kind(node)));
    }
    return told(node.textValue(), place);
  }

  /** Refuses what could not be written in every encoding, nor stored. */
  private static String told(String text, String place) {
    text.codePoints()
        .filter(c -> !XmlCharacters.isAllowed(c))
        .findFirst()
        .ifPresent(
            c -> {
              throw new InvalidMessage(
                  "%s: the character U+%04X cannot be in a text".formatted(place, c));
            });
    return text;
  }

  /** The names of all members, where they are values too. */
  List<String> keys() {
    return names().map(name -> told(name, shown(pointer))).toList();
  }

  String require(String name) {
    String text = string(name);
    if (text == null) {
      throw broken("member '%s' is missing".formatted(name));
    }
    return text;
  }

  /** The elements of an array; empty if it is absent. */
  List<JsonNode> takeArray(String name) {
    return StreamSupport.stream(array(name).spliterator(), false).map(JsonTree::unpacked).toList();
  }

  private JsonNode array(String name) {
    JsonNode member = take(name);
    if (member == null) {
      return MissingNode.getInstance();
    }
    if (!member.isArray()) {
      throw new InvalidMessage("%s: expected an array, found %s".formatted(at(name), kind(member)));
    }
    return member;
  }

  List<String> strings(String name) {
    List<JsonNode> elements = takeArray(name);
    List<String> texts = new ArrayList<>(elements.size());
    for (JsonNode element : elements) {
      texts.add(textOf(element, at(name) + "/" + texts.size()));
    }
    return texts;
  }

  /** The objects of an array, or its values with flags. */
  List<JsonMembers> takeObjects(String name) {
    return streamObjects(name).toList();
  }

  /** The same one after the other, so that those of a long list need not all be in memory. */
  Stream<JsonMembers> streamObjects(String name) {
    JsonNode array = array(name);
    return IntStream.range(0, array.size())
        .mapToObj(i -> ofValue(JsonTree.unpacked(array.get(i)), at(name) + "/" + i));
  }

  /** A member that is an object; null if it is absent. */
  @Nullable JsonMembers object(String name) {
    JsonNode member = take(name);
    return member == null ? null : of(member, at(name));
  }

  List<String> namesBeginning(String prefix) {
    return names().filter(name -> name.startsWith(prefix)).toList();
  }

  /** The arrays of strings that nobody has taken yet. */
  List<String> namesOfArrays() {
    return names()
        .filter(name -> !taken.contains(name) && node.get(name).path(0).isTextual())
        .toList();
  }

  private Stream<String> names() {
    return node.properties().stream().map(Map.Entry::getKey);
  }

  /**
   * Refuses members that nobody asked for, extensions excepted.
   *
   * @throws InvalidMessage naming the first of them
   */
  void rejectUnknown() {
    names()
        .filter(name -> !taken.contains(name) && !name.startsWith(EXTENSION))
        .findFirst()
        .ifPresent(
            name -> {
              throw broken("member '%s' is not known here".formatted(name));
            });
  }

  /** How many of the members asked for were there. */
  int found() {
    return (int) taken.stream().filter(node::has).count();
  }

  /** Links with this relation are attributes of the object, not links of their own. */
  void setAside(String rel) {
    setAside.add(rel);
  }

  boolean isSetAside(String rel) {
    return setAside.contains(rel);
  }

  /** What is wrong with this object. */
  InvalidMessage broken(String problem) {
    return new InvalidMessage(shown(pointer) + ": " + problem);
  }

  /** What is wrong with a member. */
  InvalidMessage broken(String name, String problem) {
    return new InvalidMessage(at(name) + ": " + problem);
  }

  private String at(String name) {
    return pointer + "/" + name;
  }

  private static String shown(String pointer) {
    return pointer.isEmpty() ? "the message" : pointer;
  }

  static String kind(JsonNode node) {
    return node.getNodeType().name().toLowerCase(Locale.ROOT);
  }
}
