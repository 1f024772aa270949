package org.jisik.format.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.jisik.error.InvalidMessage;
import org.jisik.error.NotFound;
import org.jisik.format.DataFormat;
import org.jisik.model.data.DataCursor;
import org.jisik.model.data.DataLayout;
import org.jisik.model.reference.Urn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What messages mean, step by step, and what is wrong with broken ones. {@code /} ends a row. */
class CsvReadingTest {

  private static final DataLayout LAYOUT =
      CsvTranscript.layout("D / FREQ AREA / TIME / VALUE / NOTE@ UNIT@AREA TITLE@FREQ.AREA STATUS");

  private static final String HEADER = "STRUCTURE,STRUCTURE_ID,ACTION,FREQ,AREA,TIME,VALUE,";
  private static final String ROW = "datastructure,EX:D(1.0),";

  private static DataLayout find(Urn reference) {
    if (reference.id().equals("X")) {
      throw new NotFound("there is no " + reference.id());
    }
    return LAYOUT;
  }

  private static List<String> read(DataFormat format, String rows) {
    return CsvTranscript.of(format, rows.replace('/', '\n'), CsvReadingTest::find);
  }

  private static List<String> read(String rows) {
    return read(new SdmxCsv20DataFormat(), rows);
  }

  /** The steps behind those of the data set, rows without their first two columns. */
  private static void assertSteps(String columns, String rows, String... expected) {
    String message =
        Arrays.stream(rows.split("/"))
            .map(row -> "/" + ROW + row)
            .reduce(HEADER + columns, String::concat);
    List<String> steps = read(message).stream().filter(step -> !step.startsWith("DATA_")).toList();
    assertEquals(List.of(expected), steps);
  }

  @Test
  void seriesIsToldOnce() {
    assertSteps(
        "TITLE,STATUS",
        "I,A,AT,2023,1,T,N/I,A,AT,2024,2,,/I,A,BE,2023,3,U,",
        "SERIES A.AT TITLE=T",
        "OBSERVATION A.AT 2023 VALUE=1 TITLE=T STATUS=N",
        "OBSERVATION A.AT 2024 VALUE=2 TITLE=T",
        "SERIES A.BE TITLE=U",
        "OBSERVATION A.BE 2023 VALUE=3 TITLE=U");
  }

  @Test
  void attributeThatComesLateIsToldAtASecondSeries() {
    assertSteps(
        "UNIT",
        "I,A,AT,2023,1,/I,A,AT,2024,2,EUR",
        "SERIES A.AT",
        "OBSERVATION A.AT 2023 VALUE=1",
        "SERIES A.AT UNIT=EUR",
        "OBSERVATION A.AT 2024 VALUE=2 UNIT=EUR");
  }

  @Test
  void rowsOfASeriesNeedNotFollowEachOther() {
    assertSteps(
        "UNIT",
        "I,A,AT,2023,1,/I,A,BE,2023,2,/I,A,AT,2024,3,",
        "SERIES A.AT",
        "OBSERVATION A.AT 2023 VALUE=1",
        "SERIES A.BE",
        "OBSERVATION A.BE 2023 VALUE=2",
        "SERIES A.AT",
        "OBSERVATION A.AT 2024 VALUE=3");
  }

  @Test
  void partOfTheKeyGivesAttributes() {
    assertSteps(
        "NOTE,UNIT,TITLE",
        "I,,,,,n,,/I,,AT,,,,EUR,/I,A,AT,,,,,T/I,A,AT,2023,1,,,",
        "ATTRIBUTES . NOTE=n",
        "ATTRIBUTES .AT UNIT=EUR",
        "SERIES A.AT TITLE=T",
        "SERIES A.AT",
        "OBSERVATION A.AT 2023 VALUE=1");
  }

  @Test
  void deletingTellsSlices() {
    assertSteps(
        "UNIT,STATUS",
        "D,,,,,,/D,,AT,,,,/D,A,AT,,,,/D,A,AT,2023,,,/D,A,AT,2023,-,,/D,A,AT,2023,,-,/D,A,AT,,-,,-",
        "ATTRIBUTES .",
        "ATTRIBUTES .AT",
        "SERIES A.AT",
        "SERIES A.AT",
        "OBSERVATION A.AT 2023",
        "SERIES A.AT",
        "OBSERVATION A.AT 2023 VALUE=-",
        "SERIES A.AT UNIT=-",
        "ATTRIBUTES A.AT VALUE=- STATUS=-");
  }

  @Test
  void actionsAndStructuresBeginDataSets() {
    String rows = HEADER + "UNIT/" + ROW + "A,A,AT,2023,1,/" + ROW + "R,A,AT,2023,1,";
    assertEquals(
        List.of("DATA_SET EX:D(1.0) A", "DATA_SET EX:D(1.0) R"),
        read(rows).stream().filter(step -> step.startsWith("DATA_SET")).toList());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "STRUCTURE,STRUCTURE_ID,VALUE,TIME,AREA,FREQ/datastructure,EX:D(1.0),1,2023,AT,A",
        "STRUCTURE;STRUCTURE_ID;FREQ;AREA;TIME;VALUE/datastructure;EX:D(1.0);A;AT;2023;1",
        "STRUCTURE\tSTRUCTURE_ID\tFREQ\tAREA\tTIME\tVALUE/datastructure\tEX:D(1.0)\tA\tAT\t2023\t1/",
        "\uFEFFSTRUCTURE,STRUCTURE_ID,FREQ,AREA,TIME,VALUE/datastructure,EX:D(1.0),A,AT,2023,1//",
        "\"STRUCTURE\",\"STRUCTURE_ID\",FREQ,AREA,TIME,VALUE/datastructure,\"EX:D(1.0)\",\"A\",AT,2023,1",
        "STRUCTURE[|],STRUCTURE_ID,FREQ,AREA,TIME,VALUE\r\ndatastructure,EX:D(1.0),A,AT,2023,1\r\n",
        "STRUCTURE,STRUCTURE_ID,FREQ,AREA,TIME,VALUE\rdatastructure,EX:D(1.0),A,AT,2023,1\r",
        "STRUCTURE,STRUCTURE_ID,ACTION,FREQ,MINE,AREA,TIME,VALUE/datastructure,EX:D(1.0),,A,my,AT,2023,1",
        "STRUCTURE,STRUCTURE_ID,FREQ: F,AREA: A,TIME: T,VALUE: V/datastructure,EX:D(1.0): N,A: X: Y,AT: B,2023: 2023,1",
        "STRUCTURE,STRUCTURE_ID,STRUCTURE_NAME,FREQ,AREA,AREA,FREQ,TIME,TIME,VALUE,VALUE/datastructure,EX:D(1.0),N,A,x,AT,y,2023,2023,1,"
      })
  void formsOfOneMessageMeanTheSame(String message) {
    assertEquals(
        List.of("DATA_SET EX:D(1.0) I", "SERIES A.AT", "OBSERVATION A.AT 2023 VALUE=1"),
        read(message));
  }

  @Test
  void commaIsTheDecimalPointWhereItIsNotTheDelimiter() {
    assertEquals(
        "OBSERVATION A.AT 2023 VALUE=10.5 STATUS=a,b",
        read("STRUCTURE;STRUCTURE_ID;FREQ;AREA;TIME;VALUE;STATUS/datastructure;EX:D(1.0);A;AT;2023;10,5;a,b")
            .get(2));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "STATUS[] | X;Y | [:X, :Y]",
        "STATUS[] | X | X",
        "STATUS[]: Status | X: x;Y: y | [:X, :Y]",
        "STATUS[en;fr] | en:One; two;fr:Un | [en:One; two+fr:Un]",
        "STATUS[en;fr] | plain | plain",
      })
  void partsAreTakenApart(String header, String field, String expected) {
    String message =
        "STRUCTURE[;],STRUCTURE_ID,FREQ: F,AREA,TIME,%s/datastructure,EX:D(1.0),A,AT,2023,%s";
    assertEquals(
        "OBSERVATION A.AT 2023 STATUS=" + expected, read(message.formatted(header, field)).get(2));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'' | the message begins with '', expected STRUCTURE",
        "DATAFLOW,FREQ | the message begins with 'DATAFLOW,FREQ', expected STRUCTURE",
        "STRUCTURES,STRUCTURE_ID | has no delimiter behind STRUCTURE",
        "STRUCTURE,ID/x,y | line 1: column STRUCTURE_ID is missing",
        "STRUCTURE,STRUCTURE_ID,FREQ,FREQ/datastructure,EX:D(1.0),A,A | line 1: column FREQ stands there twice",
        "STRUCTURE,STRUCTURE_ID,FREQ/datastructure,EX:D(1.0) | line 2: 2 fields, but the header has 3",
        "STRUCTURE,STRUCTURE_ID,FREQ/datastructure,EX:D(1.0),A,B | line 2: more fields than the 3 of the header",
        "STRUCTURE,STRUCTURE_ID,FREQ/flow,EX:D(1.0),A | line 2, column STRUCTURE: 'flow', expected one of dataflow, datastructure, dataprovision",
        "STRUCTURE,STRUCTURE_ID,FREQ/dataflow,D,A | line 2, column STRUCTURE_ID: 'D', expected AGENCY:ID(VERSION)",
        "STRUCTURE,STRUCTURE_ID,FREQ/dataflow,EX:X(1.0),A | line 2, column STRUCTURE_ID: there is no X",
        "STRUCTURE,STRUCTURE_ID,ACTION,FREQ/dataflow,EX:D(1.0),M,A | line 2, column ACTION: 'M', expected one of A, D, I, R",
        "STRUCTURE,STRUCTURE_ID,FREQ/dataflow,EX:D(1.0),\"A | line 2: a quoted field has no closing quote",
        "STRUCTURE,STRUCTURE_ID,FREQ/dataflow,EX:D(1.0),\"A\"B | line 2: field 3: unexpected B; expected ','",
        "STRUCTURE,STRUCTURE_ID,FREQ/dataflow,EX:D(1.0),A\"B | line 2: field 3: unexpected \"; expected ','",
        "STRUCTURE,STRUCTURE_ID,FREQ/dataflow,EX:D(1.0),A\u001eB | line 2: field 3: unexpected U+001E",
        "STRUCTURE,STRUCTURE_ID,FREQ/dataflow,EX:D(1.0),\"A\u001eB\" | unexpected U+001E",
        "STRUCTURE,STRUCTURE_ID,FREQ,VALUE/dataflow,EX:D(1.0),A,1 | line 2, column AREA: AREA is missing, which VALUE needs",
        "STRUCTURE,STRUCTURE_ID,FREQ,AREA,VALUE/dataflow,EX:D(1.0),A,AT,1 | line 2, column TIME: TIME is missing, which VALUE needs",
        "STRUCTURE,STRUCTURE_ID,FREQ,AREA,TITLE/dataflow,EX:D(1.0),A,,T | line 2, column AREA: AREA is missing, which TITLE needs",
      })
  void brokenMessageIsRefused(String message, String expected) {
    assertRefused(new SdmxCsv20DataFormat(), message, expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "STRUCTURE,FREQ | expected DATAFLOW",
        "DATAFLOW,FREQ,TIME,OBS_VALUE/EX:D(1.0),A,2023,1 | line 1: there is no column for AREA; DataStructure EX:D(1.0) has the dimensions FREQ, AREA, TIME",
        "DATAFLOW,FREQ,AREA,TIME,OBS_VALUE/EX:D(1.0),A,,2023,1 | line 2, column AREA: there is no value",
        "DATAFLOW,FREQ,AREA,TIME,OBS_VALUE/EX:D(1.0),A,AT,,1 | line 2, column TIME: there is no value",
        "DATAFLOW,FREQ,AREA,TIME,OBS_VALUE/EX,A,AT,2023,1 | line 2, column DATAFLOW: 'EX', expected AGENCY:ID(VERSION)",
      })
  void brokenMessageOfTheFirstVersionIsRefused(String message, String expected) {
    assertRefused(new SdmxCsv10DataFormat(), message, expected);
  }

  @Test
  void valuesOfASeriesThatContradictEachOtherAreRefused() {
    assertRefused(
        new SdmxCsv20DataFormat(),
        HEADER
            + "UNIT/"
            + ROW
            + "I,A,AT,2022,1,EUR/"
            + ROW
            + "I,A,AT,2023,2,/"
            + ROW
            + "I,A,AT,2024,3,USD",
        "line 4, column UNIT: 'USD', but line 2 says 'EUR' for the same series");
  }

  private static void assertRefused(DataFormat format, String message, String expected) {
    InvalidMessage refusal =
        assertThrows(InvalidMessage.class, () -> read(format, message), () -> message);
    assertTrue(refusal.getMessage().contains(expected), refusal::getMessage);
  }

  @Test
  void bytesThatAreNotUtf8AreRefused() {
    byte[] message =
        ("STRUCTURE,STRUCTURE_ID,FREQ\n" + ROW + "\u00fc").getBytes(StandardCharsets.ISO_8859_1);
    InvalidMessage refusal =
        assertThrows(
            InvalidMessage.class,
            () ->
                CsvTranscript.of(
                    new SdmxCsv20DataFormat(),
                    new ByteArrayInputStream(message),
                    CsvReadingTest::find));
    assertTrue(refusal.getMessage().contains("line 2: field 3 is not UTF-8"), refusal::getMessage);
  }

  @Test
  void placeIsTheLineWhereTheRowBegins() {
    String message =
        HEADER + "STATUS\n" + ROW + "I,A,AT,2022,1,\"a\nb\"\n" + ROW + "I,A,AT,2023,2,";
    try (DataCursor cursor =
        new SdmxCsv20DataFormat()
            .read(
                new ByteArrayInputStream(message.getBytes(StandardCharsets.UTF_8)),
                CsvReadingTest::find)) {
      cursor.next();
      cursor.next();
      cursor.next();
      assertEquals("line 2", cursor.place());
      cursor.next();
      assertEquals("line 4", cursor.place());
    }
  }

  @Test
  void longFieldsAreReadUpToALimit() {
    String text = "x".repeat(200_000);
    String row = HEADER + "STATUS\n" + ROW + "I,A,AT,2022,1,";
    assertTrue(read(row + text).get(2).endsWith(text));
    assertTrue(read(row + '"' + text + '"').get(2).endsWith(text));
    assertRefused(
        new SdmxCsv20DataFormat(), row + "x".repeat(2_000_000), "longer than 1048576 bytes");
    assertRefused(new SdmxCsv20DataFormat(), row + '"' + "x".repeat(2_000_000), "longer than");
  }
}
