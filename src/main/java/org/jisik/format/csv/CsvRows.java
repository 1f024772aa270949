package org.jisik.format.csv;

import java.util.List;
import org.jisik.model.data.DataAction;
import org.jisik.model.data.DataCursor;
import org.jisik.model.data.DataLayout;

/**
 * The rows of one data set.
 *
 * <p>What all rows of a series have in common is rendered once, when the series begins: the row
 * without its variable cells. An observation is the pieces of it with its own cells between them.
 */
final class CsvRows {

  private final CsvSlot[] slots;
  private final CsvSlot[] variables;
  private final int[] cuts;
  private final CsvStyle style;
  private final CsvKey key;
  private final CsvBytes begin = new CsvBytes(128);
  private final CsvBytes constants = new CsvBytes(512);
  private int keyCut;

  CsvRows(DataLayout layout, DataAction action, List<CsvColumn> columns, CsvStyle style) {
    this.style = style;
    slots =
        columns.stream().map(column -> CsvSlot.of(column, layout, style)).toArray(CsvSlot[]::new);
    variables = List.of(slots).stream().filter(s -> !s.isConstant()).toArray(CsvSlot[]::new);
    cuts = new int[variables.length];
    key = new CsvKey(layout);
    writeStructure(layout, action);
  }

  private void writeStructure(DataLayout layout, DataAction action) {
    String id = layout.context().label();
    String name = layout.name().bestOr(style.options().languages(), "");
    if (!style.isRigid()) {
      begin.raw(StructureKind.of(layout.context().type()).word());
      begin.raw(CsvDialect.DELIMITER);
    }
    begin.field(style.hasNamesInside() && !name.isEmpty() ? id + CsvDialect.NAME + name : id);
    if (style.hasNameColumns()) {
      begin.raw(CsvDialect.DELIMITER);
      begin.field(name);
    }
    if (!style.isRigid()) {
      begin.raw(CsvDialect.DELIMITER);
      begin.raw(style.dialect().nearest(action).letter());
    }
  }

  /** Takes what the rows of a series, or the row of a partial key, have in common. */
  void begin(DataCursor cursor) {
    constants.cut(0);
    constants.raw(begin, 0, begin.size());
    if (style.hasSeriesKey()) {
      constants.raw(CsvDialect.DELIMITER);
      key.writeSeries(cursor, constants);
    }
    if (style.hasObservationKey()) {
      constants.raw(CsvDialect.DELIMITER);
    }
    keyCut = constants.size();
    int variable = 0;
    for (CsvSlot slot : slots) {
      constants.raw(CsvDialect.DELIMITER);
      if (slot.isConstant()) {
        slot.write(cursor, constants);
      } else {
        cuts[variable++] = constants.size();
      }
    }
    constants.raw('\r');
    constants.raw('\n');
  }

  /** Writes the row of an observation. */
  void writeObservation(DataCursor cursor, CsvBytes out) {
    int from = 0;
    if (style.hasObservationKey()) {
      out.raw(constants, 0, keyCut);
      key.writeObservation(cursor, out);
      from = keyCut;
    }
    for (int i = 0; i < variables.length; i++) {
      out.raw(constants, from, cuts[i]);
      variables[i].write(cursor, out);
      from = cuts[i];
    }
    out.raw(constants, from, constants.size());
  }

  /** Writes a row without an observation. */
  void writeAlone(CsvBytes out) {
    int from = 0;
    for (int i = 0; i < variables.length; i++) {
      out.raw(constants, from, cuts[i]);
      variables[i].writeNothing(out);
      from = cuts[i];
    }
    out.raw(constants, from, constants.size());
  }
}
