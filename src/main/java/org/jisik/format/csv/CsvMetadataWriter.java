package org.jisik.format.csv;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jisik.format.FormatOptions.Labels;
import org.jisik.model.artefact.ArtefactTypes;
import org.jisik.model.artefact.MetadataProvisionAgreement;
import org.jisik.model.artefact.MetadataSet.Scope;
import org.jisik.model.metadata.MetadataReport;
import org.jisik.model.reference.Urn;
import org.jisik.model.text.LanguagePreference;
import org.jisik.model.text.LocalisedText;
import org.jspecify.annotations.Nullable;

/** Writes one message: a row for each metadata set. */
final class CsvMetadataWriter {

  private static final SubFields SUB_FIELDS = new SubFields(CsvDialect.SUB_DELIMITER);

  private final CsvBytes bytes = new CsvBytes(8 * 1024);
  private final List<MetadataReport> reports;
  private final Labels labels;
  private final LanguagePreference languages;
  private final List<Column> columns = new ArrayList<>();

  /** A column: its header, and the field of each row. */
  private record Column(String heading, Function<MetadataReport, String> field) {}

  CsvMetadataWriter(
      CsvMetadataDialect dialect,
      List<MetadataReport> reports,
      Labels labels,
      LanguagePreference languages) {
    this.reports = reports;
    this.labels = labels;
    this.languages = languages;
    addIdentity(dialect);
    addTargets();
    attributes().forEach(this::add);
    addScope();
  }

  void write(OutputStream out) throws IOException {
    row(Column::heading);
    for (MetadataReport report : reports) {
      row(column -> column.field().apply(report));
    }
    bytes.drainTo(out);
    out.flush();
  }

  private void row(Function<Column, String> field) {
    for (int i = 0; i < columns.size(); i++) {
      if (i > 0) {
        bytes.raw(CsvDialect.DELIMITER);
      }
      bytes.field(field.apply(columns.get(i)));
    }
    bytes.raw("\r\n");
  }

  private void addIdentity(CsvMetadataDialect dialect) {
    add(
        CsvMetadataDialect.STRUCTURE + "[" + SUB_FIELDS.delimiter() + "]",
        report -> kind(context(report)));
    addNamed(
        CsvMetadataDialect.STRUCTURE_ID,
        CsvMetadataDialect.STRUCTURE_NAME,
        report -> id(context(report)),
        report -> report.nameOf(context(report)));
    addNamed(
        CsvMetadataDialect.SET_ID,
        CsvMetadataDialect.SET_NAME,
        report -> report.set().ref().label(),
        report -> report.set().base().name());
    if (dialect.hasAction()) {
      add(CsvMetadataDialect.ACTION, report -> "I");
    } else if (reports.stream().anyMatch(CsvMetadataWriter::isPartial)) {
      add(CsvMetadataDialect.IS_PARTIAL_LANGUAGE, report -> isPartial(report) ? "1" : "0");
    }
  }

  private static Urn context(MetadataReport report) {
    return Objects.requireNonNull(report.set().context());
  }

  private static String kind(Urn context) {
    return context.type().equals(MetadataProvisionAgreement.TYPE.structureClass())
        ? CsvMetadataDialect.AGREEMENT
        : CsvMetadataDialect.FLOW;
  }

  /** {@code AGENCY:ID(VERSION)}, and the item behind it. */
  private static String id(Urn urn) {
    String text = urn.toString();
    return text.substring(text.indexOf('=') + 1);
  }

  private static boolean isPartial(MetadataReport report) {
    return Boolean.TRUE.equals(report.set().base().isPartialLanguage());
  }

  private void addTargets() {
    add(
        CsvMetadataDialect.TARGET_TYPES,
        report -> targets(report, target -> ArtefactTypes.word(target.type())));
    add(
        CsvMetadataDialect.TARGET_IDS,
        report -> targets(report, target -> labelled(id(target), best(report.nameOf(target)))));
    if (labels == Labels.NAME) {
      add(
          CsvMetadataDialect.TARGET_NAMES,
          report -> targets(report, target -> best(report.nameOf(target))));
    }
  }

  private static String targets(MetadataReport report, Function<Urn, String> word) {
    return SUB_FIELDS.join(report.set().targets().stream().map(word).toList());
  }

  private List<AttributeColumn> attributes() {
    return AttributeNode.of(
            reports.stream().map(report -> report.set().attributes()).toList(),
            reports.stream()
                .map(MetadataReport::layout)
                .distinct()
                .flatMap(layout -> layout.attributes().stream())
                .toList())
        .stream()
        .flatMap(node -> node.paths(List.of()))
        .map(path -> new AttributeColumn(path, SUB_FIELDS))
        .collect(Collectors.toList());
  }

  private void add(AttributeColumn column) {
    String name = column.name(languages);
    add(
        labelled(column.heading(), name),
        report ->
            labels == Labels.BOTH
                ? column.valuesAndNames(report.set().attributes(), languages)
                : column.values(report.set().attributes()));
    if (labels == Labels.NAME) {
      add(
          name.isEmpty() ? column.heading() : name,
          report -> column.names(report.set().attributes(), languages));
    }
  }

  private void addScope() {
    addIfAny(CsvMetadataDialect.REPORTING_BEGIN, Scope::reportingBegin);
    addIfAny(CsvMetadataDialect.REPORTING_END, Scope::reportingEnd);
    addIfAny(CsvMetadataDialect.PUBLICATION_YEAR, Scope::publicationYear);
    addIfAny(CsvMetadataDialect.PUBLICATION_PERIOD, Scope::publicationPeriod);
  }

  private void addIfAny(String heading, Function<Scope, @Nullable String> part) {
    Function<MetadataReport, String> field =
        report -> Objects.requireNonNullElse(part.apply(report.set().scope()), "");
    if (reports.stream().anyMatch(report -> !field.apply(report).isEmpty())) {
      add(heading, field);
    }
  }

  private void addNamed(
      String heading,
      String nameHeading,
      Function<MetadataReport, String> id,
      Function<MetadataReport, LocalisedText> name) {
    add(heading, report -> labelled(id.apply(report), best(name.apply(report))));
    if (labels == Labels.NAME) {
      add(nameHeading, report -> best(name.apply(report)));
    }
  }

  private String best(LocalisedText name) {
    return name.bestOr(languages, "");
  }

  private String labelled(String id, String name) {
    return labels == Labels.BOTH && !name.isEmpty() ? id + CsvDialect.NAME + name : id;
  }

  private void add(String heading, Function<MetadataReport, String> field) {
    columns.add(new Column(heading, field));
  }
}
