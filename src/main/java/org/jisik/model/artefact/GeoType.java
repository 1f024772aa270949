package org.jisik.model.artefact;

import java.util.Optional;
import java.util.stream.Stream;
import org.jisik.model.describe.Part;
import org.jisik.model.describe.Shape;
import org.jspecify.annotations.Nullable;

/**
 * How the codes of a codelist lie on the ground, if they do (SDMX 3.x): in every reference such
 * lists are codelists like others.
 *
 * @see <a
 *     href="https://github.com/sdmx-twg/sdmx-ml/blob/v3.0.0/schemas/SDMXStructureCodelist.xsd">SDMX-ML
 *     3.0, GeoCodelistType</a>
 */
public enum GeoType {
  /** Each code is a set of features, told by its {@code value}. */
  GEOGRAPHIC("GeographicCodelist", "GeoFeatureSetCode", Code::featureSet),

  /** Each code is a cell of a grid, told by its {@code GeoCell}. */
  GRID("GeoGridCodelist", "GeoGridCode", Code::gridCell);

  private final String text;
  private final Part codes;
  private final Shape<Code> codeShape;

  GeoType(String text, String codeElement, Shape<Code> codeShape) {
    this.text = text;
    this.codes = Part.many(codeElement);
    this.codeShape = codeShape;
  }

  /** As messages write it; also the element of such a codelist. */
  public String text() {
    return text;
  }

  Part codes() {
    return codes;
  }

  Shape<Code> codeShape() {
    return codeShape;
  }

  /** What a message says of a codelist; nothing of one that does not lie on the ground. */
  static @Nullable String text(@Nullable GeoType type) {
    return type == null ? null : type.text;
  }

  /** What a message says; empty if it says nothing that is known. */
  static Optional<GeoType> of(@Nullable String text) {
    return Stream.of(values()).filter(type -> type.text.equals(text)).findFirst();
  }
}
