package org.jisik.format.ml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jisik.error.InvalidMessage;
import org.jisik.model.artefact.Artefact;
import org.jisik.model.artefact.Codelist;
import org.jisik.model.artefact.ConceptScheme;
import org.jisik.model.artefact.Dataflow;
import org.jisik.model.text.LocalisedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What strangers write, kindly and unkindly. */
class MlReadingTest {

  private static final String CODELIST =
      "<s:Codelists><s:Codelist id='CL' agencyID='A'>%s</s:Codelist></s:Codelists>";

  private static final String NAME = "<c:Name>List</c:Name>";

  private static String message(String structures) {
    String stem = "http://www.sdmx.org/resources/sdmxml/schemas/v2_1/";
    return """
        <?xml version="1.0"?>
        <Structure xmlns="%1$smessage" xmlns:s="%1$sstructure" xmlns:c="%1$scommon" xmlns:x="urn:x">
        <Header><ID>T</ID></Header>
        <Structures>%2$s</Structures>
        </Structure>
        """
        .formatted(stem, structures)
        .strip();
  }

  private static List<Artefact> read(String message) {
    return new SdmxMl21StructureFormat()
        .read(new ByteArrayInputStream(message.getBytes(StandardCharsets.UTF_8)));
  }

  private static String refusal(String message) {
    return String.valueOf(assertThrows(InvalidMessage.class, () -> read(message)).getMessage());
  }

  @Test
  void prefixesDoNotMatterAndTheDefaultsAreThoseOfTheSchema() {
    Codelist codelist = (Codelist) read(message(CODELIST.formatted(NAME))).get(0);
    assertEquals(LocalisedText.of("en", "List"), codelist.base().name());
    assertEquals("1.0", codelist.base().version().text());
  }

  @Test
  void extensionsOfForeignNamespacesAreLeftOut() {
    String code = "<s:Code id='A' x:colour='red'>" + NAME + "<x:Any><x:Thing/></x:Any></s:Code>";
    Codelist codelist = (Codelist) read(message(CODELIST.formatted(NAME + code))).get(0);
    assertEquals(1, codelist.codes().size());
  }

  @ParameterizedTest
  @CsvSource({
    "<s:Code id='A'><s:Colour/></s:Code>, element Colour at line 4",
    "<s:Code id='A' colour='red'/>, attribute colour",
    "<s:Code/>, attribute id is missing",
    "<s:Code id='A'><s:Parent/></s:Code>, a Ref is missing",
    "<s:Code id='A'>, not well-formed",
    "&undeclared;, not well-formed",
  })
  void whatIsNotUnderstoodIsRefusedByName(String content, String expected) {
    String refusal = refusal(message(CODELIST.formatted(NAME + content)));
    assertTrue(refusal.contains(expected), refusal);
  }

  @Test
  void documentTypesAreRefused() {
    String message =
        message("").replace("<Structure", "<!DOCTYPE Structure [<!ENTITY a 'b'>]><Structure");
    assertTrue(refusal(message).contains("document type"));
  }

  @Test
  void endlessNestingIsRefused() {
    String deep = "<s:Code>".repeat(10_000) + "</s:Code>".repeat(10_000);
    assertTrue(refusal(message(CODELIST.formatted(deep))).contains("nested deeper"));
  }

  @Test
  void anotherVersionIsRefusedByName() {
    String refusal = refusal(message("").replace("v2_1", "v3_0"));
    assertTrue(refusal.contains("expected a Structure message in SDMX-ML 2.1"), refusal);
  }

  @Test
  void unknownArtefactsAreSkipped() {
    assertEquals(List.of(), read(message("<s:Unknowns><s:Unknown id='P'/></s:Unknowns>")));
  }

  @ParameterizedTest
  @CsvSource({
    "<Ref id='D' agencyID='A' version='2.0'/>, 2.0",
    "<Ref id='D' agencyID='A'/>, 1.0",
    "<URN>urn:sdmx:org.sdmx.infomodel.datastructure.DataStructure=A:D(3.0)</URN>, 3.0",
  })
  void aReferenceIsARefOrAUrn(String reference, String version) {
    String flow = "<s:Dataflow id='F' agencyID='A'>%s<s:Structure>%s</s:Structure></s:Dataflow>";
    Dataflow dataflow =
        (Dataflow)
            read(message("<s:Dataflows>" + flow.formatted(NAME, reference) + "</s:Dataflows>"))
                .get(0);
    assertEquals(
        "urn:sdmx:org.sdmx.infomodel.datastructure.DataStructure=A:D(" + version + ")",
        String.valueOf(dataflow.structure()));
  }

  @Test
  void theClassOfAReferenceFollowsFromItsElement() {
    String concept =
        """
        <s:Concept id='C'><c:Name>x</c:Name><s:CoreRepresentation><s:Enumeration>
        <Ref id='CL' agencyID='A'/></s:Enumeration></s:CoreRepresentation></s:Concept>
        """;
    ConceptScheme scheme =
        (ConceptScheme)
            read(message(
                    "<s:Concepts><s:ConceptScheme id='S' agencyID='A'>"
                        + NAME
                        + concept
                        + "</s:ConceptScheme></s:Concepts>"))
                .get(0);
    assertTrue(
        scheme
            .toString()
            .contains("enumeration=urn:sdmx:org.sdmx.infomodel.codelist.Codelist=A:CL(1.0)"));
  }
}
