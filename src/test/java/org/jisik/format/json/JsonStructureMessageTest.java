package org.jisik.format.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.jisik.error.InvalidMessage;
import org.jisik.format.MessageHeader;
import org.jisik.format.StructureFormat;
import org.jisik.model.artefact.Artefact;
import org.jisik.model.artefact.Code;
import org.jisik.model.artefact.Codelist;
import org.jisik.model.artefact.Concept;
import org.jisik.model.artefact.ConceptScheme;
import org.jisik.model.artefact.Maintainable;
import org.jisik.model.artefact.Nameable;
import org.jisik.model.text.LanguagePreference;
import org.jisik.model.text.LocalisedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What clients of SDMX-JSON look at, and what is refused. */
class JsonStructureMessageTest {

  private static final MessageHeader HEADER =
      new MessageHeader("T1", Instant.parse("2026-01-02T03:04:05Z"), "BOK", false);

  private final StructureFormat json10 = new SdmxJson10StructureFormat();
  private final StructureFormat json20 = new SdmxJson20StructureFormat();
  private final StructureFormat json21 = new SdmxJson21StructureFormat();

  private static Codelist codelist() {
    LocalisedText name = LocalisedText.of("en", "Sex").with("ko", "성별");
    return new Codelist(
        Maintainable.of("BOK", "CL_SEX", "1.0.0", name),
        null,
        List.of(new Code(Nameable.of("F", "Female"), null)),
        List.of());
  }

  private static JsonNode write(StructureFormat format, String language, Artefact... artefacts)
      throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    format.write(HEADER, List.of(artefacts), LanguagePreference.of(language), out);
    return new ObjectMapper().readTree(out.toByteArray());
  }

  private static List<Artefact> read(StructureFormat format, String message) {
    return format.read(new ByteArrayInputStream(message.getBytes(StandardCharsets.UTF_8)));
  }

  private static String refused(StructureFormat format, String message) {
    InvalidMessage error = assertThrows(InvalidMessage.class, () -> read(format, message));
    return String.valueOf(error.getMessage());
  }

  @Test
  void metaComesFirstAndNamesTheSchema() throws IOException {
    JsonNode message = write(json21, "ko", codelist());
    assertEquals("meta", message.fieldNames().next());
    assertEquals("schema", message.get("meta").fieldNames().next());
    assertEquals(
        "https://json.sdmx.org/2.1/sdmx-json-structure-schema.json",
        message.at("/meta/schema").asText());
    assertEquals("[\"ko\",\"en\"]", message.at("/meta/contentLanguages").toString());
    assertFalse(message.has("errors"));
  }

  @Test
  void nameIsTheBestMatchAndNamesHasAll() throws IOException {
    JsonNode list = write(json20, "ko", codelist()).at("/data/codelists/0");
    assertEquals("성별", list.get("name").asText());
    assertEquals("{\"en\":\"Sex\",\"ko\":\"성별\"}", list.get("names").toString());
  }

  @Test
  void codesLinkToThemselvesIn10Only() throws IOException {
    assertEquals(
        "urn:sdmx:org.sdmx.infomodel.codelist.Code=BOK:CL_SEX(1.0.0).F",
        write(json10, "en", codelist()).at("/data/codelists/0/codes/0/links/0/urn").asText());
    assertTrue(
        write(json20, "en", codelist()).at("/data/codelists/0/codes/0/links").isMissingNode());
  }

  @Test
  void parentOfAConceptIsAUrnIn10Only() throws IOException {
    ConceptScheme scheme =
        new ConceptScheme(
            Maintainable.of("BOK", "CS", "1.0", LocalisedText.of("en", "Concepts")),
            null,
            List.of(new Concept(Nameable.of("B", "Inner"), "A", null, null)));
    String parent = "/data/conceptSchemes/0/concepts/0/parent";
    assertEquals(
        "urn:sdmx:org.sdmx.infomodel.conceptscheme.Concept=BOK:CS(1.0).A",
        write(json10, "en", scheme).at(parent).asText());
    assertEquals("A", write(json20, "en", scheme).at(parent).asText());
  }

  @Test
  void nothingIsClosedForAWriterThatFails() {
    ByteArrayOutputStream written = new ByteArrayOutputStream();
    OutputStream full =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            if (written.size() > 4000) {
              throw new IOException("full");
            }
            written.write(b);
          }
        };
    Artefact[] many = new Artefact[200];
    java.util.Arrays.fill(many, codelist());
    IOException failed =
        assertThrows(
            IOException.class,
            () -> json21.write(HEADER, List.of(many), LanguagePreference.NONE, full));
    assertEquals("full", failed.getMessage());
    assertFalse(written.toString(StandardCharsets.UTF_8).endsWith("}]}}"));
  }

  @Test
  void nameWithoutNamesIsInTheLanguageOfTheMessage() {
    String message =
        """
        {"meta": {"contentLanguages": ["ko", "en"]},
         "data": {"codelists": [{"id": "CL", "agencyID": "BOK", "name": "성별"}]}}
        """;
    assertEquals(LocalisedText.of("ko", "성별"), read(json20, message).get(0).base().name());
  }

  @Test
  void unknownMembersAreRefusedBy21UnlessTheyAreExtensions() {
    String message =
        """
        {"data": {"codelists": [{"id": "CL", "agencyID": "BOK", "name": "x", "%s": 1}]}}
        """;
    assertEquals(
        "/data/codelists/0: member 'isFinal' is not known here",
        refused(json21, message.formatted("isFinal")));
    assertEquals(1, read(json21, message.formatted("x-mine")).size());
    assertEquals(1, read(json20, message.formatted("isFinal")).size());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[]                                          | the message: expected an object, found array",
        "{'data': 1}                                 | /data: expected an object, found number",
        "{'data': {'codelists': {}}}                 | /data/codelists: expected an array, found object",
        "{'data': {'codelists': [1]}}                | /data/codelists/0: expected an object, found number",
        "{'data': {'codelists': [{}]}}               | /data/codelists/0: member 'id' is missing",
        "{'data': {'codelists': [{'id': true}]}}     | /data/codelists/0/id: expected a string, found boolean",
        "{'data': {'dataflows': [{'id': 'A', 'structure': 'B'}]}} | /data/dataflows/0/structure: 'B' is not an SDMX URN; expected urn:sdmx:org.sdmx.infomodel.package.Class=AGENCY:ID(VERSION)",
        "{'data': {'codelists': [{'id': 'A', 'isPartial': 'no'}]}} | /data/codelists/0/isPartial: expected true or false, found string \"no\"",
        "{'data': {'codelists': [{'id': 'A', 'version': 'x'}]}} | /data/codelists/0: version 'x' is not of the form 1, 1.0, 1.0.0 or 1.0.0-ext",
      })
  void whatIsWrongIsNamedByPlace(String message, String problem) {
    assertEquals(problem, refused(json20, message.replace('\'', '"')));
  }

  @Test
  void dubiousDocumentsAreRefused() {
    assertTrue(refused(json20, "{\"meta\": {}, \"meta\": {}}").contains("Duplicate field 'meta'"));
    assertTrue(refused(json20, "{} {}").contains("line 1, column"));
    assertTrue(refused(json20, "[".repeat(300)).contains("nesting depth"));
    assertTrue(refused(json20, "").startsWith("the message: expected an object"));
  }
}
