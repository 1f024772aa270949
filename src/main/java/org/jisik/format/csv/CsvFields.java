package org.jisik.format.csv;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jisik.error.InvalidMessage;
import org.jisik.format.csv.CsvField.Reading;
import org.jisik.format.csv.CsvHeading.Column;
import org.jisik.model.data.Component;
import org.jisik.model.data.DataLayout;

/**
 * Where a message has the components of one structure. Columns that are no component's are custom
 * ones, which the standard allows and nobody reads.
 *
 * @param layout the structure
 * @param dimensions by position
 * @param time of the time dimension
 * @param measures by position
 * @param attributes by position
 */
record CsvFields(
    DataLayout layout,
    List<CsvField> dimensions,
    CsvField time,
    List<CsvField> measures,
    List<CsvField> attributes) {

  /** Finds the columns of a structure. */
  static CsvFields of(DataLayout layout, CsvHeading heading, CsvDialect dialect) {
    return new Finder(layout, heading, dialect).find();
  }

  private record Finder(
      DataLayout layout, CsvHeading heading, CsvDialect dialect, Map<String, Column> columns) {

    Finder(DataLayout layout, CsvHeading heading, CsvDialect dialect) {
      this(layout, heading, dialect, new HashMap<>());
    }

    CsvFields find() {
      collect();
      checkDimensions();
      List<Component> attributes =
          layout.attributes().stream().map(DataLayout.Attribute::component).toList();
      return new CsvFields(
          layout,
          layout.dimensions().stream().map(each -> field(each.id(), each)).toList(),
          layout.time() == null ? nowhere() : field(layout.time().id(), layout.time()),
          measures(),
          attributes.stream().map(each -> field(each.id(), each)).toList());
    }

    /**
     * With columns of names, the column behind a component's is not looked at: any may be its name.
     */
    private void collect() {
      int passed = CsvHeading.NOWHERE;
      for (Column column : heading.columns()) {
        if (column.index() == passed || !ids().anyMatch(column.id()::equals)) {
          continue;
        }
        Column other = columns.putIfAbsent(column.id(), column);
        if (other != null && !heading.hasNameColumns()) {
          throw new InvalidMessage("line 1: column %s stands there twice".formatted(column.id()));
        }
        passed = heading.hasNameColumns() ? column.index() + 1 : CsvHeading.NOWHERE;
      }
    }

    private Stream<String> ids() {
      return Stream.concat(
          dimensionIds(),
          Stream.concat(
              dialect.isRigid()
                  ? Stream.of(CsvDialect.OBS_VALUE)
                  : layout.measures().stream().map(Component::id),
              layout.attributes().stream().map(DataLayout.Attribute::id)));
    }

    private Stream<String> dimensionIds() {
      return Stream.concat(
          layout.dimensions().stream().map(Component::id),
          Stream.ofNullable(layout.time()).map(Component::id));
    }

    private void checkDimensions() {
      List<String> missing = dimensionIds().filter(id -> !columns.containsKey(id)).toList();
      if (dialect.isRigid() && !missing.isEmpty()) {
        throw new InvalidMessage(
            "line 1: there is no column for %s; %s has the dimensions %s"
                .formatted(
                    String.join(", ", missing),
                    layout.context(),
                    String.join(", ", dimensionIds().toList())));
      }
    }

    private List<CsvField> measures() {
      return layout.measures().stream()
          .map(each -> field(dialect.isRigid() ? CsvDialect.OBS_VALUE : each.id(), each))
          .toList();
    }

    private CsvField field(String id, Component component) {
      Column column = columns.get(id);
      return column == null
          ? nowhere()
          : new CsvField(column.index(), reading(component), column.bracket(), heading.subFields());
    }

    private Reading reading(Component component) {
      if (isNamed() && (component.isCoded() || layout.isTime(component.id()))) {
        return Reading.NAMED;
      }
      boolean isLocal = heading.delimiter() != CsvDialect.DELIMITER && component.isNumeric();
      return isLocal ? Reading.DECIMAL_COMMA : Reading.AS_IS;
    }

    private boolean isNamed() {
      return columns.values().stream().anyMatch(Column::hasName);
    }

    private static CsvField nowhere() {
      return new CsvField(
          CsvHeading.NOWHERE, Reading.AS_IS, "", new SubFields(CsvDialect.SUB_DELIMITER));
    }
  }
}
