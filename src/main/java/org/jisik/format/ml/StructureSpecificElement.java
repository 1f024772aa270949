package org.jisik.format.ml;

import java.io.IOException;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jisik.format.ml.DataPlan.Attached;
import org.jisik.model.data.ComplexValue;
import org.jisik.model.data.Component;
import org.jisik.model.data.DataCursor;

/**
 * Writes one kind of element of a structure-specific data set: components as XML attributes, and in
 * SDMX-ML 3.x those with complex values as {@code Comp} children.
 *
 * <p>A text of a multilingual component that is in no language stands in an XML attribute, as
 * published messages have it: clients read these, and pass over {@code Comp}.
 */
final class StructureSpecificElement {

  private static final byte[] END_OF_START = XmlBytes.ascii(">");
  private static final byte[] END_OF_EMPTY = XmlBytes.ascii("/>");

  private final byte[] start;
  private final byte[] end;
  private final DataField[] simple;
  private final DataField[] multilingual;
  private final CompField[] complex;

  /**
   * An element.
   *
   * @param name its name
   * @param type markup that follows the name: {@code xsi:type}, or nothing
   * @param prefix the prefix of the types of the data structure
   * @param hasComps whether complex values stand in {@code Comp}
   */
  StructureSpecificElement(
      String name, String type, Attached fields, String prefix, boolean hasComps) {
    start = XmlBytes.ascii("\n<" + name + type);
    end = XmlBytes.ascii("</" + name + ">");
    simple = fields(fields, field -> !hasComps || !canBeComplex(field.component()));
    multilingual = fields(fields, field -> hasComps && isMultilingual(field.component()));
    complex =
        Stream.of(fields(fields, field -> hasComps && canBeComplex(field.component())))
            .map(field -> new CompField(field, prefix))
            .toArray(CompField[]::new);
  }

  private static DataField[] fields(Attached fields, Predicate<DataField> which) {
    return all(fields).filter(which).toArray(DataField[]::new);
  }

  private static Stream<DataField> all(Attached fields) {
    return Stream.of(fields.key(), fields.measures(), fields.attributes()).flatMap(List::stream);
  }

  /**
   * Whether values of a component never are XML attributes in SDMX-ML 3.x.
   *
   * @see <a
   *     href="https://github.com/sdmx-twg/sdmx-ml/blob/v3.0.0/schemas/SDMXDataStructureSpecific.xsd">SDMX-ML
   *     3.0, CompType</a>
   */
  static boolean isComplex(Component component) {
    return component.isMultiple() || component.dataType().equals("XHTML");
  }

  /** Whether values of a component may be complex. */
  static boolean canBeComplex(Component component) {
    return isComplex(component) || component.isMultilingual();
  }

  private static boolean isMultilingual(Component component) {
    return canBeComplex(component) && !isComplex(component);
  }

  /** Writes the element without content of its own but {@code Comp}. */
  void whole(XmlBytes out, DataCursor cursor) throws IOException {
    attributes(out, cursor);
    if (hasComps(cursor)) {
      out.raw(END_OF_START);
      comps(out, cursor);
      out.raw(end);
    } else {
      out.raw(END_OF_EMPTY);
    }
  }

  /** Writes the start of the element, for other elements to follow in it. */
  void start(XmlBytes out, DataCursor cursor) throws IOException {
    attributes(out, cursor);
    out.raw(END_OF_START);
    comps(out, cursor);
  }

  void end(XmlBytes out) throws IOException {
    out.raw(end);
  }

  private void attributes(XmlBytes out, DataCursor cursor) throws IOException {
    out.raw(start);
    for (DataField field : simple) {
      field.write(out, cursor);
    }
    for (DataField field : multilingual) {
      if (!ComplexValue.isComplex(field.value(cursor))) {
        field.write(out, cursor);
      }
    }
  }

  private boolean hasComps(DataCursor cursor) {
    for (CompField field : complex) {
      if (field.isPresent(cursor)) {
        return true;
      }
    }
    return false;
  }

  private void comps(XmlBytes out, DataCursor cursor) throws IOException {
    for (CompField field : complex) {
      field.write(out, cursor);
    }
  }
}
