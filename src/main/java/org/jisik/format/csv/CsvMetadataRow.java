package org.jisik.format.csv;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jisik.error.InvalidMessage;
import org.jisik.error.InvalidSyntax;
import org.jisik.error.NotImplemented;
import org.jisik.model.artefact.ArtefactTypes;
import org.jisik.model.artefact.Maintainable;
import org.jisik.model.artefact.MetadataProvisionAgreement;
import org.jisik.model.artefact.MetadataSet;
import org.jisik.model.artefact.Metadataflow;
import org.jisik.model.data.Utf8;
import org.jisik.model.reference.StructureClass;
import org.jisik.model.reference.Urn;
import org.jisik.model.text.LocalisedText;
import org.jspecify.annotations.Nullable;

/** What the current row of a message says of its metadata set, attributes aside. */
record CsvMetadataRow(CsvRecords records, CsvHeading heading) {

  /** The flow or agreement. */
  Urn context() {
    String kind = field(0);
    StructureClass type =
        switch (kind) {
          case CsvMetadataDialect.FLOW -> Metadataflow.TYPE.structureClass();
          case CsvMetadataDialect.AGREEMENT -> MetadataProvisionAgreement.TYPE.structureClass();
          default ->
              throw problem(
                  CsvMetadataDialect.STRUCTURE,
                  "'%s', expected metadataflow or metadataprovision".formatted(kind));
        };
    return urn(
        type,
        CsvMetadataDialect.STRUCTURE_ID,
        withoutName(required(CsvMetadataDialect.STRUCTURE_ID)));
  }

  /** Who the set is; names are in the default language, for labels do not tell theirs. */
  Maintainable base() {
    String text = required(CsvMetadataDialect.SET_ID);
    Urn id = urn(MetadataSet.TYPE.structureClass(), CsvMetadataDialect.SET_ID, withoutName(text));
    String partial = optional(CsvMetadataDialect.IS_PARTIAL_LANGUAGE);
    return Maintainable.of(id.agency(), id.id(), id.version(), name(text))
        .withPartialLanguage(partial == null ? null : (Boolean) partial.equals("1"));
  }

  private LocalisedText name(String labelled) {
    int colon = labelled.indexOf(CsvDialect.NAME);
    String name =
        colon < 0
            ? optional(CsvMetadataDialect.SET_NAME)
            : labelled.substring(colon + CsvDialect.NAME.length());
    return name == null
        ? LocalisedText.NONE
        : LocalisedText.of(LocalisedText.DEFAULT_LANGUAGE, name);
  }

  MetadataSet.Scope scope() {
    return new MetadataSet.Scope(
        null,
        optional(CsvMetadataDialect.REPORTING_BEGIN),
        optional(CsvMetadataDialect.REPORTING_END),
        optional(CsvMetadataDialect.PUBLICATION_YEAR),
        optional(CsvMetadataDialect.PUBLICATION_PERIOD));
  }

  List<Urn> targets() {
    String types = required(CsvMetadataDialect.TARGET_TYPES);
    List<String> words = heading.subFields().split(types);
    List<String> ids = heading.subFields().split(required(CsvMetadataDialect.TARGET_IDS));
    if (words.size() != ids.size()) {
      throw problem(
          CsvMetadataDialect.TARGET_IDS,
          "%d targets, but %d types of targets".formatted(ids.size(), words.size()));
    }
    List<Urn> targets = new ArrayList<>();
    for (int i = 0; i < ids.size(); i++) {
      targets.add(urn(type(words.get(i)), CsvMetadataDialect.TARGET_IDS, withoutName(ids.get(i))));
    }
    return targets;
  }

  private StructureClass type(String word) {
    return ArtefactTypes.findClass(word)
        .orElseThrow(
            () ->
                problem(
                    CsvMetadataDialect.TARGET_TYPES,
                    "'%s' is no type such as dataflow".formatted(word)));
  }

  private Urn urn(StructureClass type, String column, String id) {
    try {
      return Urn.parse("urn:sdmx:org.sdmx.infomodel." + type + "=" + id);
    } catch (InvalidSyntax e) {
      throw problem(column, "'%s', expected AGENCY:ID(VERSION)".formatted(id));
    }
  }

  /** Whether names stand behind ids. */
  boolean hasNamesInside() {
    return required(CsvMetadataDialect.STRUCTURE_ID).contains(CsvDialect.NAME);
  }

  private static String withoutName(String text) {
    int colon = text.indexOf(CsvDialect.NAME);
    return colon < 0 ? text : text.substring(0, colon);
  }

  /**
   * @throws NotImplemented if the row wants its set deleted
   */
  void refuseDeletion() {
    if ("D".equals(optional(CsvMetadataDialect.ACTION))) {
      throw new NotImplemented(
          "line %d: metadata sets are not deleted by action D; send DELETE to"
                  .formatted(records.line())
              + " /metadata/metadataset/{provider}/{id}/{version}");
    }
  }

  /** The fields that are not empty, by the position of their column. */
  Map<Integer, String> fields() {
    Map<Integer, String> fields = new HashMap<>();
    for (int i = 0; i < records.count(); i++) {
      if (!field(i).isEmpty()) {
        fields.put(i, field(i));
      }
    }
    return fields;
  }

  private String required(String column) {
    String text = field(heading.require(column));
    if (text.isEmpty()) {
      throw problem(column, "it is empty");
    }
    return text;
  }

  private @Nullable String optional(String column) {
    int index = heading.find(column);
    String text = index == CsvHeading.NOWHERE ? "" : field(index);
    return text.isEmpty() ? null : text;
  }

  private String field(int index) {
    return records.field(index, Utf8.absent()).toString();
  }

  InvalidMessage problem(String column, String what) {
    return new InvalidMessage("line %d, column %s: %s".formatted(records.line(), column, what));
  }
}
