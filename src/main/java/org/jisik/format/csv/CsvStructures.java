package org.jisik.format.csv;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jisik.error.InvalidMessage;
import org.jisik.error.NotFound;
import org.jisik.model.data.DataAction;
import org.jisik.model.data.LayoutLookup;
import org.jisik.model.data.Utf8;
import org.jisik.model.reference.Urn;

/** The first columns of rows: which structure a row belongs to and what it asks for. */
final class CsvStructures {

  private static final Pattern ID = Pattern.compile("([^:]+):([^(]+)(?:\\(([^)]*)\\))?");

  private final CsvRecords records;
  private final CsvHeading heading;
  private final CsvDialect dialect;
  private final LayoutLookup layouts;
  private final int idColumn;
  private final int actionColumn;
  private final Utf8[] current = CsvSlices.absent(3);
  private final CsvSlices held = new CsvSlices(3);
  private final Map<String, CsvRow> rows = new HashMap<>();
  private boolean isFirst = true;

  CsvStructures(CsvRecords records, CsvHeading heading, CsvDialect dialect, LayoutLookup layouts) {
    this.records = records;
    this.heading = heading;
    this.dialect = dialect;
    this.layouts = layouts;
    idColumn = dialect.isRigid() ? 0 : heading.require(CsvDialect.STRUCTURE_ID);
    actionColumn = dialect.isRigid() ? CsvHeading.NOWHERE : heading.find(CsvDialect.ACTION);
  }

  /** Whether structure or action differ from the row before. */
  boolean changes() {
    records.field(0, current[0]);
    records.field(idColumn, current[1]);
    if (actionColumn != CsvHeading.NOWHERE) {
      records.field(actionColumn, current[2]);
    }
    if (!isFirst && held.isEqual(current)) {
      return false;
    }
    held.hold(current);
    isFirst = false;
    return true;
  }

  /** What the row asks for; without a word of it, nothing but information. */
  DataAction action() {
    String letter = current[2].toString();
    if (letter.isEmpty()) {
      return DataAction.INFORMATION;
    }
    return dialect.actions().stream()
        .filter(action -> letter.equals(String.valueOf(action.letter())))
        .findFirst()
        .orElseThrow(() -> problem(CsvDialect.ACTION, letter, "one of " + dialect.letters()));
  }

  /** The row in the structure that it names. */
  CsvRow row() {
    return rows.computeIfAbsent(current[0] + " " + current[1], key -> find());
  }

  private CsvRow find() {
    Utf8 id = current[1].copy();
    CsvField.cutName(id);
    String column = dialect.isRigid() ? dialect.firstTerm() : CsvDialect.STRUCTURE_ID;
    Matcher matcher = ID.matcher(id.toString());
    if (!matcher.matches()) {
      throw problem(column, id.toString(), "AGENCY:ID(VERSION)");
    }
    String version = matcher.group(3) == null ? "" : matcher.group(3);
    Urn urn = new Urn(kind().type(), matcher.group(1), matcher.group(2), version, "");
    try {
      return new CsvRow(CsvFields.of(layouts.layout(urn), heading, dialect), records);
    } catch (NotFound e) {
      throw new InvalidMessage(
          "line %d, column %s: %s".formatted(records.line(), column, e.getMessage()), e);
    }
  }

  private StructureKind kind() {
    String word = current[0].toString();
    return dialect.isRigid()
        ? StructureKind.DATAFLOW
        : StructureKind.find(word)
            .orElseThrow(
                () -> problem(dialect.firstTerm(), word, "one of " + StructureKind.words()));
  }

  private InvalidMessage problem(String column, String value, String expected) {
    return new InvalidMessage(
        "line %d, column %s: '%s', expected %s".formatted(records.line(), column, value, expected));
  }
}
