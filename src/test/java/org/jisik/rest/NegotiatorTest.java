package org.jisik.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jisik.error.InvalidSyntax;
import org.jisik.error.NotAcceptable;
import org.jisik.error.NotImplemented;
import org.jisik.format.SdmxMediaType;
import org.jisik.rest.v1.V1Edge;
import org.jisik.rest.v2.V2Edge;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What clients ask for and what they get, on either edge; types without {@code vnd.sdmx.}. */
class NegotiatorTest {

  private static final String SDMX = "application/vnd.sdmx.";

  /** In no useful order, to show that the edges have their own. */
  private static final List<SdmxMediaType> DATA =
      Stream.of(
              "data+csv 1.0.0",
              "data+csv 2.0.0",
              "genericdata+xml 2.1",
              "structurespecificdata+xml 2.1",
              "data+xml 3.0.0",
              "data+json 1.0.0",
              "data+json 2.0.0")
          .map(NegotiatorTest::type)
          .toList();

  private static final List<SdmxMediaType> STRUCTURES =
      Stream.of(
              "structure+xml 2.1",
              "structure+xml 3.0.0",
              "structure+xml 3.1.0",
              "structure+json 1.0.0",
              "structure+json 2.0.0",
              "structure+json 2.1.0")
          .map(NegotiatorTest::type)
          .toList();

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      delimiter = '|',
      textBlock =
          """
          -                                  | genericdata+xml;version=2.1 | data+json;version=2.0.0
          */*                                | genericdata+xml;version=2.1 | data+json;version=2.0.0
          application/*                      | genericdata+xml;version=2.1 | data+json;version=2.0.0
          application/xml                    | genericdata+xml;version=2.1 | data+xml;version=3.0.0
          text/xml                           | genericdata+xml;version=2.1 | data+xml;version=3.0.0
          application/json                   | data+json;version=1.0.0     | data+json;version=2.0.0
          text/csv                           | data+csv;version=1.0.0      | data+csv;version=2.0.0
          text/csv, */*;q=0.1                | data+csv;version=1.0.0      | data+csv;version=2.0.0
          text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,*/*;q=0.8 | genericdata+xml;version=2.1 | data+xml;version=3.0.0
          text/html, */*                     | genericdata+xml;version=2.1 | data+json;version=2.0.0
          application/vnd.sdmx.data+csv      | data+csv;version=1.0.0      | data+csv;version=2.0.0
          application/vnd.sdmx.data+xml      | data+xml;version=3.0.0      | data+xml;version=3.0.0
          """)
  void eachEdgeHasItsDefaults(String accept, String v1, String v2) {
    assertEquals(v1, chosen(new V1Edge().preferredData(), DATA, accept, null));
    assertEquals(v2, chosen(new V2Edge().preferredData(), DATA, accept, null));
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      delimiter = '|',
      textBlock =
          """
          -                | structure+xml;version=2.1    | structure+json;version=2.1.0
          application/xml  | structure+xml;version=2.1    | structure+xml;version=3.1.0
          application/json | structure+json;version=1.0.0 | structure+json;version=2.1.0
          application/vnd.sdmx.structure+xml;version=3.0.0+  | structure+xml;version=3.0.0  | structure+xml;version=3.0.0
          application/vnd.sdmx.structure+xml;version=3+.0.0  | structure+xml;version=3.1.0  | structure+xml;version=3.1.0
          application/vnd.sdmx.structure+xml;version=2+.0.1  | structure+xml;version=3.1.0  | structure+xml;version=3.1.0
          application/vnd.sdmx.structure+xml;version=2.0+.1  | structure+xml;version=2.1    | structure+xml;version=2.1
          application/vnd.sdmx.structure+xml;version=3.~.0    | structure+xml;version=3.1.0  | structure+xml;version=3.1.0
          application/vnd.sdmx.structure+xml;version=3.*.0    | structure+xml;version=3.0.0  | structure+xml;version=3.1.0
          application/vnd.sdmx.structure+json;version=2.0+.0 | structure+json;version=2.1.0 | structure+json;version=2.1.0
          application/vnd.sdmx.structure+json;version=+      | structure+json;version=2.1.0 | structure+json;version=2.1.0
          application/json;version=2+.0.0                    | structure+json;version=2.1.0 | structure+json;version=2.1.0
          application/json;version=1.0                       | structure+json;version=1.0.0 | structure+json;version=1.0.0
          application/vnd.sdmx.structure+json;q=0.5,application/vnd.sdmx.structure+xml;q=0.6 | structure+xml;version=2.1 | structure+xml;version=3.1.0
          application/vnd.sdmx.structure+json;version=2.3+.1, */*;q=0.1 | structure+xml;version=2.1 | structure+json;version=2.1.0
          """)
  void structuresHaveTheirOwn(String accept, String v1, String v2) {
    assertEquals(v1, chosen(new V1Edge().preferredStructures(), STRUCTURES, accept, null));
    assertEquals(v2, chosen(new V2Edge().preferredStructures(), STRUCTURES, accept, null));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          application/vnd.sdmx.data+csv;version=2.0.0                     | data+csv;version=2.0.0
          application/vnd.sdmx.data+csv; version=1.0                      | data+csv;version=1.0.0
          application/vnd.sdmx.data+csv;version=1                         | data+csv;version=1.0.0
          application/vnd.sdmx.data+json;version=1.0.0-wd                 | data+json;version=1.0.0
          APPLICATION/vnd.SDMX.data+JSON;Version=1.0.0                    | data+json;version=1.0.0
          application/vnd.sdmx.genericdata+xml;version=2.1.0              | genericdata+xml;version=2.1
          application/vnd.sdmx.structurespecificdata+xml;version=2.1;     | structurespecificdata+xml;version=2.1
          application/vnd.sdmx.data+csv;version=1.0.0;charset=utf-8;urn=true | data+csv;version=1.0.0
          application/vnd.sdmx.data+json;version=1+.0.0                   | data+json;version=2.0.0
          application/vnd.sdmx.data+json;version=1.0.0+                   | data+json;version=1.0.0
          application/vnd.sdmx.data+json;version=~                        | data+json;version=2.0.0
          application/json;version=1.0.0                                  | data+json;version=1.0.0
          application/vnd.sdmx.data+csv;version=1.0.0, application/json   | data+csv;version=1.0.0
          application/json, application/vnd.sdmx.data+csv;version=1.0.0   | data+csv;version=1.0.0
          application/vnd.sdmx.data+xml;version=3.0.0;q=0.5, text/csv     | data+csv;version=2.0.0
          application/vnd.sdmx.data+xml;version=9.0.0, */*;q=0.1          | data+json;version=2.0.0
          application/vnd.sdmx.data+json;version=2.0.0;q=0, */*           | data+xml;version=3.0.0
          application/json;q=0, application/xml;q=0, */*                  | data+csv;version=2.0.0
          application/vnd.sdmx.genericdata+xml;version=2.1, application/vnd.sdmx.data+json;version=1.0.0 | genericdata+xml;version=2.1
          application/vnd.sdmx.data+json;version=1.0.0, application/vnd.sdmx.genericdata+xml;version=2.1 | data+json;version=1.0.0
          """)
  void everyFormatIsOfferedOnBothEdges(String accept, String expected) {
    assertEquals(expected, chosen(new V2Edge().preferredData(), DATA, accept, null));
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      delimiter = '|',
      textBlock =
          """
          -                          | format=csv                     | data+csv;version=2.0.0
          */*                        | format=json                    | data+json;version=2.0.0
          text/html,application/xml  | format=csv                     | data+csv;version=2.0.0
          -                          | format=xml                     | data+xml;version=3.0.0
          -                          | format=xml&formatVersion=2.1   | genericdata+xml;version=2.1
          -                          | format=genericdata             | genericdata+xml;version=2.1
          -                          | format=structurespecificdata   | structurespecificdata+xml;version=2.1
          -                          | format=structurespecificdata&formatVersion=3.0.0 | data+xml;version=3.0.0
          -                          | format=jsondata&formatVersion=1.0.0 | data+json;version=1.0.0
          -                          | format=jsondata&formatVersion=1     | data+json;version=1.0.0
          -                          | format=csvdata&formatVersion=1+.0.0 | data+csv;version=2.0.0
          -                          | formatVersion=1.0.0            | data+json;version=2.0.0
          application/vnd.sdmx.data+json;version=1.0.0 | format=csv   | data+json;version=1.0.0
          """)
  void parameterStandsInForTheHeader(String accept, String query, String expected) {
    assertEquals(expected, chosen(new V2Edge().preferredData(), DATA, accept, query));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "text/html",
        "application/vnd.sdmx.data+json;version=3.0.0",
        "application/vnd.sdmx.data+json;version=new",
        "application/vnd.sdmx.structure+xml;version=2.1",
        "*/*;q=0",
        "garbage"
      })
  void whatIsNotOnOfferIsNotAcceptable(String accept) {
    NotAcceptable refusal =
        assertThrows(
            NotAcceptable.class, () -> chosen(new V2Edge().preferredData(), DATA, accept, null));
    String message = String.valueOf(refusal.getMessage());
    assertTrue(message.contains(accept) && message.contains("data+csv;version=2.0.0"), message);
  }

  @Test
  void formatOfAnotherKindIsNotAcceptable() {
    assertThrows(
        NotAcceptable.class,
        () -> chosen(new V2Edge().preferredData(), DATA, null, "format=structure"));
  }

  @Test
  void unknownFormatIsSyntaxError() {
    assertThrows(
        InvalidSyntax.class,
        () -> chosen(new V2Edge().preferredData(), DATA, null, "format=excel"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          application/vnd.sdmx.data+csv;version=2.0.0;labels=both           | application/vnd.sdmx.data+csv;version=2.0.0;labels=both
          application/vnd.sdmx.data+csv;version=2.0.0; LABEL = Name; key=obs | application/vnd.sdmx.data+csv;version=2.0.0;labels=name;keys=obs
          text/csv;keys=both;timeFormat=original                            | application/vnd.sdmx.data+csv;version=2.0.0;keys=both
          application/vnd.sdmx.data+csv;version=1.0.0;labels=id             | application/vnd.sdmx.data+csv;version=1.0.0;labels=id
          application/vnd.sdmx.data+json;version=1.0.0;labels=both          | application/vnd.sdmx.data+json;version=1.0.0
          """)
  void parametersOfCsvAreToldBack(String accept, String expected) {
    assertEquals(expected, contentType(accept));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"2.0.0;labels=all", "2.0.0;keys=some", "1.0.0;labels=name", "1.0.0;keys=obs"})
  void wrongParametersOfCsvAreNotAcceptable(String version) {
    assertThrows(
        NotAcceptable.class, () -> contentType("application/vnd.sdmx.data+csv;version=" + version));
  }

  @Test
  void normalisedTimeIsNotServedYet() {
    assertThrows(NotImplemented.class, () -> contentType("text/csv;timeFormat=normalized"));
  }

  private static String contentType(String accept) {
    var choice =
        new Negotiator<>(DATA, Function.identity(), new V2Edge().preferredData())
            .choose(accept, QueryParameters.parse(null));
    return CsvParameters.of(choice.mediaType(), choice.by()).contentType(choice.mediaType());
  }

  private static String chosen(
      List<String> preferred, List<SdmxMediaType> offers, String accept, String query) {
    return new Negotiator<>(offers, Function.identity(), preferred)
        .choose(accept, QueryParameters.parse(query))
        .mediaType()
        .toString()
        .substring(SDMX.length());
  }

  private static SdmxMediaType type(String text) {
    String[] parts = text.split(" ");
    return new SdmxMediaType(SDMX + parts[0], parts[1]);
  }
}
