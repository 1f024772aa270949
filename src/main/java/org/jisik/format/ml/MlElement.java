package org.jisik.format.ml;

import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jisik.format.ml.stax.MlStreams;
import org.jisik.model.describe.NamedReference;
import org.jisik.model.reference.Urn;
import org.jspecify.annotations.Nullable;

/**
 * An element that is being written.
 *
 * <p>XML wants all attributes before the content, but the base parts of an artefact, which have
 * content, come before the attributes of its type. So content of base parts waits until other
 * content or the end tag proves that no attribute will follow; all other content is written at
 * once, however long it is.
 */
final class MlElement {

  /** Something that writes content. */
  @FunctionalInterface
  interface Content {
    void write() throws XMLStreamException;
  }

  private final MlDialect dialect;
  private final XMLStreamWriter out;
  private final String name;
  private final boolean isCommon;
  private final List<Content> waiting = new ArrayList<>(4);
  private boolean hasContent;
  private @Nullable String path;

  private MlElement(
      MlDialect dialect,
      XMLStreamWriter out,
      String name,
      boolean isCommon,
      @Nullable String path) {
    this.dialect = dialect;
    this.out = out;
    this.name = name;
    this.isCommon = isCommon;
    this.path = path;
  }

  /** The element that is open in a message. */
  static MlElement open(MlDialect dialect, XMLStreamWriter out, String name) {
    return new MlElement(dialect, out, name, false, null);
  }

  MlDialect dialect() {
    return dialect;
  }

  XMLStreamWriter out() {
    return out;
  }

  /** The dotted ids of the items around and including this one; null outside of an artefact. */
  @Nullable String path() {
    return path;
  }

  void identifiedBy(String newPath) {
    path = newPath;
  }

  void attribute(String name, @Nullable String value) {
    if (value == null) {
      return;
    }
    if (hasContent) {
      throw new IllegalStateException(
          "attribute %s must be asked for before the elements".formatted(name));
    }
    run(() -> out.writeAttribute(name, value));
  }

  /** The language of this element's text, before that text; null for none. */
  void language(@Nullable String language) {
    if (language != null) {
      run(() -> out.writeAttribute("xml", MlDialect.XML_NAMESPACE, "lang", language));
    }
  }

  /** Content that may have to wait for attributes. */
  void content(Content content, boolean mayWait) {
    if (mayWait && !hasContent) {
      waiting.add(content);
      return;
    }
    release();
    run(content);
  }

  /** Writes a child element. */
  void child(String childName, ChildContent content) throws XMLStreamException {
    boolean isCommonChild = dialect.isCommon(childName, name, isCommon);
    out.writeStartElement(
        isCommonChild ? MlDialect.COMMON_PREFIX : dialect.prefix(),
        childName,
        isCommonChild ? dialect.namespaces().common() : dialect.namespace());
    MlElement child = new MlElement(dialect, out, childName, isCommonChild, path);
    content.write(child);
    child.end();
  }

  /** Writes a child element with text. */
  void textChild(String name, String text) throws XMLStreamException {
    child(name, child -> out.writeCharacters(text));
  }

  /** Writes a child element with text in a language. */
  void languageChild(String name, @Nullable String language, String text)
      throws XMLStreamException {
    child(
        name,
        child -> {
          if (language != null) {
            out.writeAttribute("xml", MlDialect.XML_NAMESPACE, "lang", language);
          }
          out.writeCharacters(text);
        });
  }

  /** Writes a child element with XHTML in a language. */
  void markupChild(String name, String language, String markup) throws XMLStreamException {
    child(
        name,
        child -> {
          child.language(language);
          MlStreams.writeRaw(out, Xhtml.markup(markup));
        });
  }

  /** Writes a child element that refers to another artefact or its item. */
  void referenceChild(String name, Urn urn) throws XMLStreamException {
    if (dialect.hasRef()) {
      child(name, child -> MlReference.write(name, urn, out));
    } else {
      textChild(name, urn.toString());
    }
  }

  /** Writes this element as a reference with a name. */
  void reference(String nameAttribute, NamedReference reference) throws XMLStreamException {
    attribute(nameAttribute, reference.name());
    if (reference.target() != null) {
      MlReference.write(name, reference.target(), out);
    }
  }

  /** Writes a child element that refers to something in the same artefact. */
  void localChild(String name, String id) throws XMLStreamException {
    if (!dialect.hasRef()) {
      textChild(name, id);
      return;
    }
    child(
        name,
        child -> {
          out.writeEmptyElement("Ref");
          out.writeAttribute("id", id);
        });
  }

  /** What goes into a child element. */
  @FunctionalInterface
  interface ChildContent {
    void write(MlElement child) throws XMLStreamException;
  }

  void end() throws XMLStreamException {
    release();
    out.writeEndElement();
  }

  private void release() {
    hasContent = true;
    waiting.forEach(MlElement::run);
    waiting.clear();
  }

  private static void run(Content content) {
    try {
      content.write();
    } catch (XMLStreamException e) {
      throw new UncheckedIOException(MlStreams.failed(e));
    }
  }
}
