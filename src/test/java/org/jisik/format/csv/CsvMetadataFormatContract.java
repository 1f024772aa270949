package org.jisik.format.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.jisik.error.InvalidMessage;
import org.jisik.format.FormatOptions;
import org.jisik.format.FormatOptions.Content;
import org.jisik.format.FormatOptions.Keys;
import org.jisik.format.FormatOptions.Labels;
import org.jisik.format.MetadataFormatContract;
import org.jisik.model.artefact.ExampleMetadataSets;
import org.jisik.model.artefact.Maintainable;
import org.jisik.model.artefact.MetadataSet;
import org.jisik.model.artefact.ReportedAttribute;
import org.jisik.model.describe.Era;
import org.jisik.model.describe.ReportedValue;
import org.jisik.model.describe.ReportedValue.Texts;
import org.jisik.model.text.LanguagePreference;
import org.jisik.model.text.LocalisedText;
import org.jisik.schema.OfficialSchema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What SDMX-CSV does with reference metadata besides. */
abstract class CsvMetadataFormatContract extends MetadataFormatContract {

  /** There is none; the field guide is all there is. */
  @Override
  protected OfficialSchema schema() {
    return message -> {};
  }

  @Override
  protected MetadataSet full() {
    return carried(ExampleMetadataSets.full(format().era()));
  }

  @Override
  protected MetadataSet plain() {
    return carried(ExampleMetadataSets.plain());
  }

  /** A set without what has no column. */
  private MetadataSet carried(MetadataSet set) {
    MetadataSet.Scope scope = set.scope();
    Boolean isPartial =
        format().era() == Era.V31 && set.base().isPartialLanguage() != null ? true : null;
    return new MetadataSet(
        Maintainable.of(
                set.base().agency(),
                set.base().id(),
                set.base().version().text(),
                LocalisedText.NONE)
            .withPartialLanguage(isPartial),
        new MetadataSet.Scope(
            null,
            scope.reportingBegin(),
            scope.reportingEnd(),
            scope.publicationYear(),
            scope.publicationPeriod()),
        set.metadataProvisionAgreement(),
        set.metadataflow(),
        set.targets(),
        set.attributes().stream().map(CsvMetadataFormatContract::bare).toList());
  }

  private static ReportedAttribute bare(ReportedAttribute attribute) {
    return ReportedAttribute.of(attribute.id(), attribute.value())
        .with(
            attribute.value(),
            attribute.attributes().stream().map(CsvMetadataFormatContract::bare).toList());
  }

  /** Beside a set with a column for partial languages, others say that they are whole. */
  @Override
  protected List<MetadataSet> asReadInOneMessage(List<MetadataSet> sets) {
    boolean hasColumn = sets.stream().anyMatch(set -> set.base().isPartialLanguage() != null);
    return sets.stream()
        .map(
            set ->
                hasColumn && set.base().isPartialLanguage() == null
                    ? new MetadataSet(
                        set.base().withPartialLanguage(false),
                        set.scope(),
                        set.metadataProvisionAgreement(),
                        set.metadataflow(),
                        set.targets(),
                        set.attributes())
                    : set)
        .toList();
  }

  @Test
  void wildcardsAreWritten() {
    assertEquals(
        List.of(carried(ExampleMetadataSets.wild())),
        roundTrip(carried(ExampleMetadataSets.wild())));
  }

  @Test
  void columnsAreInTheOrderOfTheStructure() {
    String header = text(write(full())).lines().findFirst().orElseThrow();
    String start = header.substring(0, header.indexOf(",CONTACT"));
    assertTrue(start.startsWith("MDSTRUCTURE[;],MDSTRUCTURE_ID,METADATASET_ID,"), start);
    assertTrue(start.endsWith("TARGET_TYPES,TARGET_IDS"), start);
    assertEquals(
        "CONTACT[].NAME,CONTACT[].PHONE[],CONTACT[].COUNTRY,DESCRIPTION[en;ko],NOTE[][en;ko],"
            + "PAGE[en;ko],UPDATED,UPDATED.NEXT,"
            + "reportingBegin,reportingEnd,publicationYear,publicationPeriod",
        header.substring(start.length() + 1));
  }

  @Test
  void fieldsHaveAPartForEachInstance() {
    String message = text(write(full()));
    for (String field :
        List.of(
            "\"\"\"A <b> & \"\"\"\"c\"\"\"\"; d, e: f\"\";Somebody else\"",
            "\"\"\"+82 2 1;+82 2 2\"\";\"",
            ";KR,",
            "\"\"\"en:First; note;ko:첫째\"\";\"\"en:\"\"\"\"none;fr: not French\"\"\"\"\"\"\"")) {
      assertTrue(message.contains(field), () -> field + " not in " + message);
    }
  }

  @Test
  void labelsAreNamesBesideIds() {
    String both = text(write(options(Labels.BOTH), List.of(), full()));
    for (String text :
        List.of(
            "BOK:MDF(1.0.0): The flow",
            "DESCRIPTION[en;ko]: Name of DESCRIPTION",
            "CONTACT[].COUNTRY: Country",
            ";KR: Korea,",
            "\"\"BOK:KST(1.0.0): A dataflow; with more\"\";SDMX:CL_FREQ(2.1).A: Annual")) {
      assertTrue(both.contains(text), () -> text + " not in " + both);
    }
    String names = text(write(options(Labels.NAME), List.of(), full()));
    for (String text :
        List.of(
            "MDSTRUCTURE_ID,MDSTRUCTURE_NAME,METADATASET_ID,METADATASET_NAME,",
            "TARGET_IDS,TARGET_NAMES,CONTACT[].NAME,Name of NAME,",
            ";KR,;Korea,")) {
      assertTrue(names.contains(text), () -> text + " not in " + names);
    }
  }

  @Test
  void labelsDoNotMatterWhenReading() {
    MetadataSet set = ExampleMetadataSets.full(format().era());
    for (Labels labels : List.of(Labels.NAME, Labels.BOTH)) {
      MetadataSet read = read(write(options(labels), List.of(), set)).get(0);
      assertEquals(full().attributes(), read.attributes());
      assertEquals(full().targets(), read.targets());
      assertEquals(full().ref(), read.ref());
      assertEquals(
          LocalisedText.of("en", "An <example> & more"), read.base().name(), "the best name");
    }
  }

  private static FormatOptions options(Labels labels) {
    return new FormatOptions(LanguagePreference.NONE, labels, Keys.NONE, false, Content.FULL);
  }

  /**
   * Forms that other writers use: no bracket, bars between languages, one set without quotes.
   * Quotes are single here.
   */
  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      quoteCharacter = '\0',
      textBlock =
          """
          MDSTRUCTURE,MDSTRUCTURE_ID,METADATASET_ID,ACTION,TARGET_TYPES,TARGET_IDS,DESCRIPTION!metadataflow,A:MDF(1.0.0),A:MDS(1.0.0),R,dataflow,A:DF(1.0.0),Text
          MDSTRUCTURE[|];MDSTRUCTURE_ID;METADATASET_ID;TARGET_TYPES;TARGET_IDS;DESCRIPTION!metadataprovision;A:MPA;A:MDS;dataflow;A:DF(1.0.0);Text
          MDSTRUCTURE[;],MDSTRUCTURE_ID,METADATASET_ID,TARGET_TYPES,TARGET_IDS,NOTE[][en|fr]!metadataflow,A:MDF(1.0.0),A:MDS,dataflow,A:DF(1.0.0),en:Text;fr:Texte
          MDSTRUCTURE[;],MDSTRUCTURE_ID,METADATASET_ID,TARGET_TYPES,TARGET_IDS,NOTE[][en;fr]!metadataflow,A:MDF(1.0.0),A:MDS,dataflow,A:DF(1.0.0),'''en:''''Text'''';fr:''''Texte'''''''
          MDSTRUCTURE[;],MDSTRUCTURE_ID,METADATASET_ID,TARGET_TYPES,TARGET_IDS,CONTACT[].NOTE[en;fr]!metadataflow,A:MDF(1.0.0),A:MDS,dataflow,A:DF(1.0.0),en:Text;fr:Texte
          """)
  void otherForms(String header, String row) {
    MetadataSet set =
        read((header + "\r\n" + row.replace('\'', '"') + "\r\n").getBytes(StandardCharsets.UTF_8))
            .get(0);
    ReportedAttribute attribute =
        set.attributes().stream()
            .flatMap(one -> Stream.concat(Stream.of(one), one.attributes().stream()))
            .filter(one -> one.value() != null)
            .findFirst()
            .orElseThrow();
    assertEquals(
        header.contains("[en")
            ? new Texts(LocalisedText.of("en", "Text").with("fr", "Texte"), false)
            : ReportedValue.of("Text"),
        attribute.value());
    assertEquals("A:DF(1.0.0)", set.targets().get(0).ref().label());
    assertEquals(1, set.attributes().size());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      quoteCharacter = '\0',
      textBlock =
          """
          dataflow,A:MDF(1.0),A:MDS,dataflow,A:DF(1.0),x!line 2, column MDSTRUCTURE: 'dataflow', expected metadataflow or metadataprovision
          metadataflow,MDF,A:MDS,dataflow,A:DF(1.0),x!line 2, column MDSTRUCTURE_ID: 'MDF', expected AGENCY:ID(VERSION)
          metadataflow,A:MDF,,dataflow,A:DF(1.0),x!line 2, column METADATASET_ID: it is empty
          metadataflow,A:MDF,A:MDS,flow,A:DF(1.0),x!line 2, column TARGET_TYPES: 'flow' is no type such as dataflow
          metadataflow,A:MDF,A:MDS,dataflow,A:DF(1.0);A:DG(1.0),x!line 2, column TARGET_IDS: 2 targets, but 1 types of targets
          """)
  void whatIsWrongIsNamed(String row, String message) {
    String header =
        "MDSTRUCTURE[;],MDSTRUCTURE_ID,METADATASET_ID,TARGET_TYPES,TARGET_IDS,DESCRIPTION\r\n";
    InvalidMessage refusal =
        assertThrows(
            InvalidMessage.class, () -> read((header + row).getBytes(StandardCharsets.UTF_8)));
    assertEquals(message, refusal.getMessage());
  }
}
