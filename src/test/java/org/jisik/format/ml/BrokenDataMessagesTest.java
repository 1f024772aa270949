package org.jisik.format.ml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.jisik.error.InvalidMessage;
import org.jisik.format.DataFormat;
import org.jisik.model.data.DataContents;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Broken messages are refused with the place, and with what was expected there. */
class BrokenDataMessagesTest {

  private static final String STEM = "http://www.sdmx.org/resources/sdmxml/schemas/v2_1/";

  private static final String SPECIFIC =
      """
      <m:StructureSpecificData xmlns:m="%1$smessage" xmlns:c="%1$scommon" \
      xmlns:x="http://www.w3.org/2001/XMLSchema-instance" \
      xmlns:s="%1$sdata/structurespecific" xmlns:d="urn:mini">
      <m:Header><m:ID>A</m:ID><m:Test>true</m:Test><m:Prepared>2026-01-15</m:Prepared>
      <m:Sender id="EX"/><m:Structure structureID="S" namespace="urn:mini" \
      dimensionAtObservation="TIME_PERIOD"><c:Structure><Ref agencyID="EX" id="MINI" \
      version="1.0"/></c:Structure></m:Structure></m:Header>
      <m:DataSet x:type="d:DataSetType" s:structureRef="S" s:action="Append">
      %2$s
      </m:DataSet></m:StructureSpecificData>
      """;

  private static final String GENERIC =
      SPECIFIC
          .replace("StructureSpecificData", "GenericData")
          .replace("structurespecific", "generic")
          .replace("s:structureRef", "structureRef")
          .replace(" s:action=\"Append\"", "");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "<Series FREQ='A' REF_AREA='AT' COLOUR='B'/> | 'COLOUR' is not a component of DataStructure EX:MINI(1.0)",
        "<Series FREQ='A'/> | the key lacks REF_AREA",
        "<Obs FREQ='A' TIME_PERIOD='2023' OBS_VALUE='1'/> | the key lacks REF_AREA",
        "<Series FREQ='A' REF_AREA='AT'><Obs OBS_VALUE='1'/></Series> | no time period",
        "<Group x:type='d:FOO' FREQ='A' REF_AREA='AT'/> | 'FOO' is not a group",
        "<Serie FREQ='A'/> | Serie is not an element of a data set",
        "<Series FREQ='A' REF_AREA='AT'><Series/></Series> | found Series",
        "<Series FREQ='A' REF_AREA='AT'><Obs><Comp>x</Comp></Obs></Series> | expected Comp with an id",
        "<Series FREQ='A' FREQ='B' REF_AREA='AT'/> | not well-formed",
        "<Series FREQ='A' REF_AREA='AT'></Obs> | not well-formed",
        "<Series FREQ='&bomb;' REF_AREA='AT'/> | not well-formed"
      })
  void structureSpecificMessagesAreRefused(String content, String reason) {
    assertRefused(new SdmxMl21StructureSpecificDataFormat(), SPECIFIC, content, reason);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "<s:Series><s:SeriesKey><s:Value id='X' value='A'/></s:SeriesKey></s:Series> | 'X' is not a component",
        "<s:Series><s:SeriesKey><s:Value value='A'/></s:SeriesKey></s:Series> | Value has no id",
        "<s:Series><s:SeriesKey><s:Value id='OBS_STATUS' value='A'/></s:SeriesKey></s:Series> | 'OBS_STATUS' does not belong here",
        "<s:Series><s:Key/></s:Series> | Key in Series, expected SeriesKey",
        "<s:Group type='FOO'><s:GroupKey><s:Value id='FREQ' value='A'/><s:Value id='REF_AREA' value='AT'/></s:GroupKey></s:Group> | 'FOO' is not a group",
        "<s:Obs><s:ObsKey><s:Value id='FREQ' value='A'/></s:ObsKey></s:Obs> | the key lacks REF_AREA"
      })
  void genericMessagesAreRefused(String content, String reason) {
    assertRefused(new SdmxMl21GenericDataFormat(), GENERIC, content, reason);
  }

  @Test
  void anotherRootIsRefusedSayingWhatIsRead() {
    InvalidMessage refusal = refusal(new SdmxMl30DataFormat(), message(SPECIFIC, ""));
    assertTrue(refusal.getMessage().contains("v3_0/message"), refusal.getMessage());
  }

  @Test
  void structureThatTheHeaderDoesNotNameIsRefused() {
    String message = message(SPECIFIC, "").replace("structureRef=\"S\"", "structureRef=\"T\"");
    InvalidMessage refusal = refusal(new SdmxMl21StructureSpecificDataFormat(), message);
    assertEquals(
        "line 4, column 1: DataSet has the structure 'T', the header has: S", refusal.getMessage());
  }

  @Test
  void referenceThatIsNoUrnIsRefusedWithItsPlace() {
    String message =
        message(SPECIFIC, "").replaceAll("<Ref [^>]*>", "<URN>datastructure=MINI</URN>");
    InvalidMessage refusal = refusal(new SdmxMl21StructureSpecificDataFormat(), message);
    assertTrue(refusal.getMessage().startsWith("Header at line 2"), refusal.getMessage());
  }

  @Test
  void unknownActionIsRefused() {
    String message = message(SPECIFIC, "").replace("Append", "Upsert");
    InvalidMessage refusal = refusal(new SdmxMl21StructureSpecificDataFormat(), message);
    assertTrue(refusal.getMessage().contains("'Upsert' is not an action"), refusal.getMessage());
  }

  @Test
  void documentTypeIsRefusedBeforeAnyEntityGrows() {
    String bomb = "<!DOCTYPE a [<!ENTITY bomb 'boom'>]>" + message(SPECIFIC, "");
    refusal(new SdmxMl21StructureSpecificDataFormat(), bomb);
  }

  @Test
  void everyTruncatedMessageIsRefused() {
    String content =
        "<Series FREQ='A' REF_AREA='AT'><Obs TIME_PERIOD='2023' OBS_VALUE='1'/></Series>";
    String whole = message(SPECIFIC, content).strip();
    for (int length = 0; length < whole.length(); length += 7) {
      refusal(new SdmxMl21StructureSpecificDataFormat(), whole.substring(0, length));
    }
    read(new SdmxMl21StructureSpecificDataFormat(), whole);
  }

  private static void assertRefused(
      DataFormat format, String frame, String content, String reason) {
    InvalidMessage refusal = refusal(format, message(frame, content));
    assertTrue(refusal.getMessage().contains(reason), refusal.getMessage());
    assertTrue(refusal.getMessage().contains("line 5"), refusal.getMessage());
  }

  private static String message(String frame, String content) {
    return frame.formatted(STEM, content);
  }

  private static InvalidMessage refusal(DataFormat format, String message) {
    return assertThrows(InvalidMessage.class, () -> read(format, message), message);
  }

  private static DataContents read(DataFormat format, String message) {
    byte[] bytes = message.getBytes(StandardCharsets.UTF_8);
    return DataContents.of(format.read(new ByteArrayInputStream(bytes), new ExampleLayouts()));
  }
}
