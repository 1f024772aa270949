package org.jisik.format.csv;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jisik.model.data.DataLayout;
import org.jisik.model.text.LanguagePreference;
import org.jisik.model.text.LocalisedText;

/**
 * The header row.
 *
 * @param columns the columns of components
 * @param languages those that texts may be in: a writer in one pass cannot know them, so it states
 *     the languages in which the structures have names
 * @param style how to write
 */
record CsvHeader(List<CsvColumn> columns, Set<String> languages, CsvStyle style) {

  static CsvHeader of(List<DataLayout> layouts, List<CsvColumn> columns, CsvStyle style) {
    Set<String> languages = new LinkedHashSet<>();
    layouts.stream().flatMap(CsvHeader::names).forEach(name -> addLanguages(name, languages));
    languages.add(LocalisedText.DEFAULT_LANGUAGE);
    return new CsvHeader(columns, languages, style);
  }

  private static Stream<LocalisedText> names(DataLayout layout) {
    Stream<LocalisedText> attributes =
        layout.attributes().stream().map(attribute -> attribute.component().name());
    return Stream.concat(Stream.of(layout.name()), attributes);
  }

  private static void addLanguages(LocalisedText name, Set<String> languages) {
    name.texts().stream().map(LocalisedText.Text::language).forEach(languages::add);
  }

  /** Adds the row. */
  void write(CsvBytes out) {
    out.raw(style.dialect().firstTerm());
    if (!style.isRigid()) {
      writeFixed(out);
    }
    columns.forEach(column -> write(column, out));
    out.raw("\r\n");
  }

  private void writeFixed(CsvBytes out) {
    if (columns.stream().anyMatch(CsvColumn::isComplex)) {
      out.raw("[" + CsvDialect.SUB_DELIMITER + "]");
    }
    add(CsvDialect.STRUCTURE_ID, true, out);
    add(CsvDialect.STRUCTURE_NAME, style.hasNameColumns(), out);
    add(CsvDialect.ACTION, true, out);
    add(CsvDialect.SERIES_KEY, style.hasSeriesKey(), out);
    add(CsvDialect.OBS_KEY, style.hasObservationKey(), out);
  }

  private static void add(String header, boolean isThere, CsvBytes out) {
    if (isThere) {
      out.raw(CsvDialect.DELIMITER);
      out.field(header);
    }
  }

  private void write(CsvColumn column, CsvBytes out) {
    LanguagePreference preference = style.options().languages();
    String name = column.component().name().bestOr(preference, "");
    boolean isPlain = name.isEmpty() || isUnnamedInFirst(column);
    String header = column.id() + parts(column);
    add(style.hasNamesInside() && !isPlain ? header + CsvDialect.NAME + name : header, true, out);
    add(isPlain ? column.id() : name, style.hasNameColumns(), out);
  }

  /** 1.0 fixes the term. */
  private boolean isUnnamedInFirst(CsvColumn column) {
    return style.isRigid() && column.id().equals(CsvDialect.OBS_VALUE);
  }

  private String parts(CsvColumn column) {
    if (style.isRigid() || !column.isComplex()) {
      return "";
    }
    String delimiter = String.valueOf(CsvDialect.SUB_DELIMITER);
    return column.isMultilingual() ? "[" + String.join(delimiter, languages) + "]" : "[]";
  }
}
