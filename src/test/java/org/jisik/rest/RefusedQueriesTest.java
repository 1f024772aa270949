package org.jisik.rest;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.jisik.error.InvalidSyntax;
import org.jisik.error.NotFound;
import org.jisik.error.NotImplemented;
import org.jisik.error.SdmxException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing is silently ignored: what is not understood is refused, and the refusal names it. */
class RefusedQueriesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          /data/A,B,C,D                     | A,B,C,D
          /data/A,B+C                       | names more than one flow
          /data/A+B,C                       | names more than one agency
          /data/,F                          | agency ''
          /data/F F                         | 'F F'
          /data/BOK,F,+                     | version '+'
          /data/BOK,F,1.0+                  | version '1.0+'
          /data/all                         | one flow
          /data/F/A+.B                      | empty code
          /data/F/A.*.B                     | leave the position empty
          /data/F/A,B                       | leave the position empty
          /data/F?detail=some               | detail 'some'
          /data/F?startPeriod=               | startPeriod
          /data/F?startPeriod=2020-13        | startPeriod: '2020-13'
          /data/F?endPeriod=yesterday        | endPeriod: 'yesterday'
          /data/F?lastNObservations=0        | lastNObservations '0'
          /data/F?lastNObservations=-1       | lastNObservations '-1'
          /data/F?firstNObservations=all     | firstNObservations 'all'
          /data/F?dimensionAtObservation=a b | dimensionAtObservation 'a b'
          /data/F?includeHistory=maybe       | includeHistory
          /data/F?nonsense=1                 | dimensionAtObservation, endPeriod
          /data/F?c[A]=1                     | c[A]
          /data/F?attributes=none            | attributes
          /data/F?detail=full&detail=full    | detail is given twice
          /data/F?detail=%zz                 | '%zz'
          """)
  void syntaxErrorInV1Data(String url, String message) {
    refused(InvalidSyntax.class, message, () -> QueryUrls.v1Data(url));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          /data/F?updatedAfter=2020-01-01T00:00:00 | updatedAfter
          /data/F?includeHistory=true       | includeHistory=true
          /data/F?dimensionAtObservation=CURRENCY | dimensionAtObservation=CURRENCY
          """)
  void notServedYetInV1Data(String url, String message) {
    refused(NotImplemented.class, message, () -> QueryUrls.v1Data(url));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          /data/flow/A/F                    | context 'flow'
          /data/dataflow/A B/F              | agency 'A B'
          /data/dataflow/A/F/latest         | version 'latest'
          /data/dataflow/A/F/1+.0.0+        | version '1+.0.0+'
          /data/dataflow/A/F/*/A..B         | empty position
          /data/dataflow/A/F/*/A+B          | 'A+B'
          /data/dataflow/A/F/*/A.B,,C       | a key is empty
          /data/dataflow/A/F?c[A]=1&c[A]=2  | c[A] is given twice
          /data/dataflow/A/F?c[A]=1&c%5BA%5D=2 | c[A] is given twice
          /data/dataflow/A/F?c[A]=          | c[A] has an empty value
          /data/dataflow/A/F?c[A]=1,,2      | c[A] has an empty value
          /data/dataflow/A/F?c[]=1          | c[]
          /data/dataflow/A/F?c[TIME_PERIOD]=ge:summer | 'summer'
          /data/dataflow/A/F?c[TIME_PERIOD]=sw:2020   | sw:
          /data/dataflow/A/F?reportingYearStartDay=07-01 | --07-01
          /data/dataflow/A/F?c[A]=1+        | c[A] has an empty value
          /data/dataflow/A/F?c[A]=ne:       | c[A] has an empty value
          /data/dataflow/A/F?attributes=none,dsd      | attributes 'none,dsd'
          /data/dataflow/A/F?detail=full&measures=all | detail cannot be combined
          /data/provider/A/F                | context 'provider'
          /data/dataflow/A/F?Limit=1        | parameter Limit
          """)
  void syntaxErrorInV2Data(String url, String message) {
    refused(InvalidSyntax.class, message, () -> QueryUrls.v2Data(url));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          /data/dataflow/A/F?asOf=2020      | asOf
          /data/dataflow/A/F?limit=10       | limit
          /data/dataflow/A/F?offset=10      | offset
          /data/dataflow/A/F?sort=*         | sort
          /data/dataflow/A/F?updatedAfter=2020 | updatedAfter
          /data/dataflow/A/F?attributes=OBS_STATUS    | attributes=OBS_STATUS
          /data/dataflow/A/F?measures=none            | measures=none
          """)
  void notServedYetInV2Data(String url, String message) {
    refused(NotImplemented.class, message, () -> QueryUrls.v2Data(url));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          /codelist/1A                       | agency '1A'
          /codelist/A++B                     | agency ''
          /codelist/A,B                      | agency 'A,B'
          /codelist/*                        | agency '*'
          /codelist/A/B C                    | id 'B C'
          /codelist/A/B.C                    | id 'B.C'
          /codelist/A/B,C                    | id 'B,C'
          /codelist/A/B/~                    | version '~'
          /codelist/A/B/1.0+                 | version ''
          /codelist/A/B/1.0~                 | version '1.0~'
          /codelist/A/B/*                    | version '*'
          /codelist/A/B/1.0/C D              | item 'C D'
          /codelist/A/B/1.0/C+               | item ''
          /codelist/A/B/1.0/C,D              | item 'C,D'
          /codelist/A/B/1.0/C..D             | item 'C..D'
          /dataflow/A/B/1.0/C                | type dataflow has no items
          /dataflow/all/all/all/C            | type dataflow has no items
          /codelist?detail=most              | detail 'most' is not one of allcompletestubs, allstubs, full
          /codelist?detail=raw               | detail 'raw'
          /codelist?detail=                  | detail ''
          /codelist?detail=Full              | detail 'Full'
          /codelist?references=everything    | references 'everything'
          /codelist?references=codelist,dataflow | references 'codelist,dataflow'
          /codelist?references=ancestors     | references 'ancestors' is not one of all, children
          /codelist?references=structure     | references 'structure'
          /codelist?references=              | references ''
          /codelist?asOf=2024-01-01T00:00:00Z | parameter asOf
          /codelist?startPeriod=2020         | parameter startPeriod
          /codelist?c[FREQ]=A                | parameter c[FREQ]
          /codelist?references=all&references=none | references is given twice
          """)
  void syntaxErrorInV1Structures(String url, String message) {
    refused(InvalidSyntax.class, message, () -> QueryUrls.v1Structure(url));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          /structure/codelist/1A                       | agency '1A'
          /structure/codelist/A+B                      | agency 'A+B'
          /structure/codelist/all,                     | agency ''
          /structure/codelist/A/B.C                    | id 'B.C'
          /structure/codelist/A/B/latest               | version 'latest'
          /structure/codelist/A/B/all                  | version 'all'
          /structure/codelist/A/B/1.0,                 | version ''
          /structure/codelist/A/B/~/C,,D               | item ''
          /structure/dataflow/A/B/~/C                  | type dataflow has no items
          /structure/dataflow,process/A/B/~/C          | type dataflow,process has no items
          /structure/codelist?detail=most              | allstubs, full, raw
          /structure/codelist?references=everything    | references 'everything' is not one of all, ancestors
          /structure/codelist?references=codelist,nothing | references 'codelist,nothing'
          /structure/codelist?references=none,codelist | references 'none,codelist'
          /structure/codelist?references=codelist,     | references 'codelist,'
          /structure/codelist?references=*             | references '*'
          /structure/codelist?asOf=2020                | asOf '2020'
          /structure/codelist?asOf=2020-01-01          | asOf '2020-01-01'
          /structure/codelist?asOf=yesterday           | asOf 'yesterday'
          /structure/codelist?asOf=2020-02-30T00:00:00 | asOf '2020-02-30T00:00:00'
          /structure/codelist?asOf=2020-01-01T00:00:00 01:00 | asOf '2020-01-01T00:00:00 01:00'
          /structure/codelist?updatedAfter=2020-01-01T00:00:00Z | parameter updatedAfter
          /structure/codelist?c[FREQ]=A                | parameter c[FREQ]
          /structure/codelist?attributes=dsd           | parameter attributes
          """)
  void syntaxErrorInV2Structures(String url, String message) {
    refused(InvalidSyntax.class, message, () -> QueryUrls.v2Structure(url));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/structure/codelists",
        "/structure/codelist,nothing",
        "/structure/Codelist",
        "/structure/codelist/A/B/~/C/D"
      })
  void unknownPathIsNotFoundInV2(String url) {
    assertThrows(NotFound.class, () -> QueryUrls.v2Structure(url));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/codelists", "/*", "/codelist+dataflow", "/codelist/A/B/1.0/C/D"})
  void unknownPathIsNotFoundInV1(String url) {
    assertThrows(NotFound.class, () -> QueryUrls.v1Structure(url));
  }

  private static <E extends SdmxException> void refused(
      Class<E> type, String message, Runnable query) {
    E refusal = assertThrows(type, query::run);
    assertTrue(
        String.valueOf(refusal.getMessage()).contains(message),
        "'%s' should name '%s'".formatted(refusal.getMessage(), message));
  }
}
