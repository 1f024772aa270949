package org.jisik.model.artefact;

import org.jisik.model.describe.Part;
import org.jisik.model.describe.Parts;
import org.jspecify.annotations.Nullable;

/**
 * One code of a codelist.
 *
 * @param parent the id of the code above it in the same list; null at the top
 * @param place where it lies, in a codelist of a {@link GeoType}: geometries or a cell; null in
 *     others
 */
public record Code(Nameable naming, @Nullable String parent, @Nullable String place)
    implements Item<Code> {

  private static final Part PARENT = Part.one("Parent");

  /** A code that lies nowhere. */
  public Code(Nameable naming, @Nullable String parent) {
    this(naming, parent, null);
  }

  /** The same code under another name, below another code. */
  public Code as(Nameable newNaming, @Nullable String newParent) {
    return new Code(newNaming, newParent, place);
  }

  @Override
  public Code withoutParent() {
    return new Code(naming, null);
  }

  static Code shape(Parts<Code> parts) {
    return new Code(
        parts.inline(Code::naming, Nameable.shape("Code")), parts.local(PARENT, Code::parent));
  }

  /** The shape of a code that is a set of features. */
  static Code featureSet(Parts<Code> parts) {
    Nameable naming = parts.inline(Code::naming, Nameable.shape("Code"));
    String place = parts.attribute("value", Code::place);
    return new Code(naming, parts.local(PARENT, Code::parent), place);
  }

  /** The shape of a code that is a cell of a grid. */
  static Code gridCell(Parts<Code> parts) {
    return new Code(
        parts.inline(Code::naming, Nameable.shape("Code")),
        parts.local(PARENT, Code::parent),
        parts.text(Part.one("GeoCell"), Code::place));
  }
}
