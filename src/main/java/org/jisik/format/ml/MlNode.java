package org.jisik.format.ml;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jisik.error.InvalidMessage;
import org.jisik.error.InvalidSyntax;
import org.jisik.format.ml.stax.MlNamespaces;
import org.jisik.model.reference.Urn;
import org.jspecify.annotations.Nullable;

/**
 * An element that was read, with its place in the message.
 *
 * <p>What is asked for is taken away, so that whatever remains at the end was not understood.
 * Prefixes do not matter; attributes and elements of foreign namespaces are extensions and left
 * out.
 */
final class MlNode {

  private static final String[] NONE = {};
  private static final int FEW = 3;

  /** The element whose content is not SDMX but XHTML. */
  private static final String MARKUP = "StructuredText";

  private final @Nullable MlNode parent;
  private final String name;
  private final int line;
  private String[] attributes;
  private final @Nullable String language;
  private List<MlNode> children = List.of();
  private String text = "";
  private boolean taken;
  private int answers;

  /** How many children at the beginning are taken; they are not looked at again. */
  private int takenFirst;

  private MlNode(@Nullable MlNode parent, XMLStreamReader in) {
    this.parent = parent;
    this.name = in.getLocalName();
    this.line = in.getLocation().getLineNumber();
    this.attributes = attributes(in);
    this.language = language(in);
  }

  /** Few languages come many times. */
  private static @Nullable String language(XMLStreamReader in) {
    String language = in.getAttributeValue(MlDialect.XML_NAMESPACE, "lang");
    return language == null ? null : language.intern();
  }

  private static String[] attributes(XMLStreamReader in) {
    if (in.getAttributeCount() == 0) {
      return NONE;
    }
    List<String> pairs = new ArrayList<>(2 * in.getAttributeCount());
    for (int i = 0; i < in.getAttributeCount(); i++) {
      if (in.getAttributeNamespace(i) == null || in.getAttributeNamespace(i).isEmpty()) {
        pairs.add(in.getAttributeLocalName(i));
        pairs.add(in.getAttributeValue(i));
      }
    }
    return pairs.toArray(String[]::new);
  }

  /**
   * Reads one element whole.
   *
   * @param in on its start tag; afterwards on its end tag
   * @param own the namespaces that are not foreign
   */
  static MlNode read(XMLStreamReader in, MlNamespaces own) throws XMLStreamException {
    return read(null, in, own);
  }

  private static MlNode read(@Nullable MlNode parent, XMLStreamReader in, MlNamespaces own)
      throws XMLStreamException {
    MlNode node = new MlNode(parent, in);
    if (node.name.equals(MARKUP)) {
      node.text = Xhtml.read(in);
      return node;
    }
    StringBuilder text = new StringBuilder();
    while (in.next() != XMLStreamConstants.END_ELEMENT) {
      if (in.isStartElement()) {
        MlNode child = read(node, in, own);
        if (isOwn(in.getNamespaceURI(), own)) {
          node.add(child);
        }
      } else if (in.isCharacters() && !(in.isWhiteSpace() && node.hasChildren())) {
        text.append(in.getText());
      }
    }
    node.text = text.toString();
    return node;
  }

  private boolean hasChildren() {
    return !children.isEmpty();
  }

  private static boolean isOwn(@Nullable String namespace, MlNamespaces own) {
    return namespace == null || namespace.isEmpty() || own.own(namespace);
  }

  private void add(MlNode child) {
    if (children.isEmpty()) {
      children = new ArrayList<>(FEW);
    }
    children.add(child);
  }

  String name() {
    return name;
  }

  String parentName() {
    return parent == null ? "" : parent.name;
  }

  /** Whether an element of this name is around this one. */
  boolean isWithin(String ancestor) {
    return parent != null && (parent.name.equals(ancestor) || parent.isWithin(ancestor));
  }

  /** The text of this element, as written. */
  String text() {
    return text;
  }

  /** The value of {@code xml:lang}; null if there is none. */
  @Nullable String language() {
    return language;
  }

  /** Takes an attribute; null if there is none. */
  @Nullable String attribute(String attribute) {
    for (int i = 0; i < attributes.length; i += 2) {
      if (attributes[i].equals(attribute)) {
        attributes[i] = "";
        answers++;
        return attributes[i + 1];
      }
    }
    return null;
  }

  /** Whether there is such an attribute; leaves it there. */
  boolean has(String attribute) {
    for (int i = 0; i < attributes.length; i += 2) {
      if (attributes[i].equals(attribute)) {
        return true;
      }
    }
    return false;
  }

  /** Takes an attribute that must be there. */
  String require(String attribute) {
    String value = attribute(attribute);
    if (value == null) {
      throw broken("attribute %s is missing".formatted(attribute));
    }
    return value;
  }

  /** Takes the next child of this name; null if there is none. */
  @Nullable MlNode take(String child) {
    for (int i = takenFirst; i < children.size(); i++) {
      MlNode node = children.get(i);
      if (!node.taken && node.name.equals(child)) {
        return taken(node);
      }
    }
    return null;
  }

  /** Takes the very next child that is still there, if it has this name; null if not. */
  @Nullable MlNode takeNext(String child) {
    skipTaken();
    return takenFirst < children.size() && children.get(takenFirst).name.equals(child)
        ? taken(children.get(takenFirst))
        : null;
  }

  /** Takes all children of these names, in the order of the message. */
  List<MlNode> takeAll(Set<String> names) {
    List<MlNode> all =
        children.stream().filter(node -> !node.taken && names.contains(node.name)).toList();
    all.forEach(this::taken);
    return all;
  }

  private MlNode taken(MlNode child) {
    child.taken = true;
    answers++;
    skipTaken();
    return child;
  }

  private void skipTaken() {
    while (takenFirst < children.size() && children.get(takenFirst).taken) {
      takenFirst++;
    }
  }

  /** How many attributes and children were taken so far. */
  int answers() {
    return answers;
  }

  /**
   * Fails if this element holds anything that nobody asked for, but for the URN, which follows;
   * lets go of what it held, since a long list is read while its beginning is already told.
   */
  void finish() {
    for (int i = 0; i < attributes.length; i += 2) {
      if (!attributes[i].isEmpty() && !attributes[i].equals("urn")) {
        throw broken("attribute %s is not known here".formatted(attributes[i]));
      }
    }
    for (MlNode node : children) {
      if (!node.taken) {
        throw node.broken("it is not known in %s".formatted(name));
      }
    }
    attributes = NONE;
    children = List.of();
    takenFirst = 0;
  }

  Urn parseUrn(String urn) {
    try {
      return Urn.parse(urn);
    } catch (InvalidSyntax e) {
      throw new InvalidMessage(place() + ": " + e.getMessage(), e);
    }
  }

  InvalidMessage broken(String problem) {
    return new InvalidMessage(place() + ": " + problem);
  }

  private String place() {
    return "element %s at line %d".formatted(name, line);
  }
}
