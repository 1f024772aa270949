package org.jisik.format.csv;

import java.util.HashMap;
import java.util.Map;
import org.jisik.model.data.ComplexValue;
import org.jisik.model.data.Utf8;

/** Writes the values of one column, with the column of names beside it if there is one. */
interface CsvCell {

  /** Adds a value; nothing but separators if it is absent. */
  void write(Utf8 value, CsvBytes out);

  /** Values as they are. */
  record Plain(CsvValues values, boolean hasNameColumn) implements CsvCell {
    @Override
    public void write(Utf8 value, CsvBytes out) {
      if (ComplexValue.isComplex(value)) {
        out.field(values.text(value.toString()));
      } else {
        out.field(value);
      }
      if (hasNameColumn) {
        out.raw(CsvDialect.DELIMITER);
      }
    }
  }

  /** Values that are rendered once and remembered, such as codes with their names. */
  final class Rendered implements CsvCell {

    private static final int REMEMBERED = 4096;

    private final CsvValues values;
    private final boolean hasNameColumn;
    private final Map<Utf8, byte[]> known = new HashMap<>();

    Rendered(CsvValues values, boolean hasNameColumn) {
      this.values = values;
      this.hasNameColumn = hasNameColumn;
    }

    @Override
    public void write(Utf8 value, CsvBytes out) {
      if (value.isPresent()) {
        byte[] rendered = rendered(value);
        out.raw(rendered, 0, rendered.length);
      } else if (hasNameColumn) {
        out.raw(CsvDialect.DELIMITER);
      }
    }

    private byte[] rendered(Utf8 value) {
      byte[] remembered = known.get(value);
      if (remembered != null) {
        return remembered;
      }
      byte[] rendered = render(value.toString());
      if (known.size() < REMEMBERED) {
        known.put(value.copy(), rendered);
      }
      return rendered;
    }

    private byte[] render(String value) {
      CsvBytes fields = new CsvBytes(64);
      fields.field(values.text(value));
      if (hasNameColumn) {
        fields.raw(CsvDialect.DELIMITER);
        fields.field(values.nameText(value));
      }
      return fields.toArray();
    }
  }
}
