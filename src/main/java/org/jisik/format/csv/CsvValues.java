package org.jisik.format.csv;

import java.util.List;
import org.jisik.format.FormatOptions.Labels;
import org.jisik.model.data.CodeNames;
import org.jisik.model.data.ComplexValue;
import org.jisik.model.data.Component;
import org.jisik.model.text.LanguagePreference;
import org.jisik.model.text.LocalisedText;

/**
 * How values of one component read in its column: with names, in parts, in languages.
 *
 * @param column the column
 * @param component the component of the structure at hand
 * @param isTime whether it is the time dimension, whose periods are their own names in 2.x
 * @param style names and their languages
 */
record CsvValues(CsvColumn column, Component component, boolean isTime, CsvStyle style) {

  private static final SubFields SUB_FIELDS = new SubFields(CsvDialect.SUB_DELIMITER);

  /** The cell that writes such values. */
  CsvCell cell() {
    boolean isNamed = style.labels() != Labels.ID && (component.isCoded() || namesPeriods());
    boolean isComplex = column.isComplex() && !style.isRigid();
    return isNamed || isComplex
        ? new CsvCell.Rendered(this, style.hasNameColumns())
        : new CsvCell.Plain(this, style.hasNameColumns());
  }

  private boolean namesPeriods() {
    return isTime && !style.isRigid();
  }

  /** The text of a value. */
  String text(String value) {
    boolean isSimple = value.isEmpty() || value.charAt(0) != ComplexValue.VALUE;
    if (isSimple && (style.isRigid() || !column.isComplex())) {
      return labelled(value);
    }
    ComplexValue complex = ComplexValue.decode(value);
    if (column.isMultilingual() && !style.isRigid()) {
      return inLanguages(complex);
    }
    return SUB_FIELDS.join(parts(complex).stream().map(this::labelled).toList());
  }

  private String inLanguages(ComplexValue value) {
    List<String> sets = value.values().stream().map(SUB_FIELDS::joinLanguages).toList();
    return column.isMultiple() || sets.size() > 1 ? SUB_FIELDS.joinQuoted(sets) : sets.get(0);
  }

  private List<String> parts(ComplexValue value) {
    LanguagePreference languages = style.options().languages();
    return value.values().stream().map(part -> part.bestOr(languages, "")).toList();
  }

  private String labelled(String value) {
    String name = style.hasNamesInside() ? name(value) : "";
    return name.isEmpty() ? value : value + CsvDialect.NAME + name;
  }

  /** The name of a value, for the column beside it; empty if it has none. */
  String nameText(String value) {
    List<String> names = parts(ComplexValue.decode(value)).stream().map(this::name).toList();
    return names.stream().allMatch(String::isEmpty) ? "" : SUB_FIELDS.join(names);
  }

  private String name(String code) {
    CodeNames codes = component.codes();
    LocalisedText name = codes == null ? LocalisedText.NONE : codes.nameOf(code);
    return name.bestOr(style.options().languages(), namesPeriods() ? code : "");
  }
}
