package org.jisik.format.csv;

import java.util.ArrayList;
import java.util.List;
import org.jisik.error.NotFound;
import org.jisik.model.artefact.MetadataProvisionAgreement;
import org.jisik.model.artefact.MetadataSet;
import org.jisik.model.metadata.MetadataLayout;
import org.jisik.model.metadata.MetadataLayoutLookup;
import org.jisik.model.reference.Urn;

/** Reads one message: a metadata set from each row. */
final class CsvMetadataReader {

  private final CsvRecords records;
  private final CsvHeading heading;
  private final MetadataLayoutLookup layouts;
  private final AttributeHeadings attributes = new AttributeHeadings();

  CsvMetadataReader(CsvRecords records, MetadataLayoutLookup layouts) {
    this.records = records;
    this.layouts = layouts;
    this.heading = CsvHeading.read(records);
    addAttributes();
  }

  /** With columns for names, one stands behind each attribute. */
  private void addAttributes() {
    boolean hasNameColumns = heading.find(CsvMetadataDialect.STRUCTURE_NAME) != CsvHeading.NOWHERE;
    int passed = CsvHeading.NOWHERE;
    for (CsvHeading.Column column : heading.columns()) {
      if (column.index() != passed && !CsvMetadataDialect.TERMS.contains(column.id())) {
        attributes.add(column);
        passed = hasNameColumns ? column.index() + 1 : CsvHeading.NOWHERE;
      }
    }
  }

  List<MetadataSet> read() {
    List<MetadataSet> sets = new ArrayList<>();
    while (records.next()) {
      sets.add(set(new CsvMetadataRow(records, heading)));
    }
    return sets;
  }

  private MetadataSet set(CsvMetadataRow row) {
    row.refuseDeletion();
    Urn context = row.context();
    boolean isAgreement = context.type().equals(MetadataProvisionAgreement.TYPE.structureClass());
    return new MetadataSet(
        row.base(),
        row.scope(),
        isAgreement ? context : null,
        isAgreement ? null : context,
        row.targets(),
        new AttributeFields(row.fields(), heading.subFields(), row.hasNamesInside())
            .of(attributes.nodes(expected(context, row))));
  }

  private List<MetadataLayout.Attribute> expected(Urn context, CsvMetadataRow row) {
    try {
      return layouts.layout(context).attributes();
    } catch (NotFound e) {
      throw row.problem(CsvMetadataDialect.STRUCTURE_ID, String.valueOf(e.getMessage()));
    }
  }
}
