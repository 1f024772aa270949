package org.jisik.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.jisik.error.InvalidSyntax;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** v1 and v2 are two grammars for one question. */
class QueryEquivalenceTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          /data/BOK,KST,1.0                     | /data/dataflow/BOK/KST/1.0
          /data/BOK,KST,all                     | /data/dataflow/BOK/KST
          /data/BOK,KST,all                     | /data/dataflow/BOK/KST/*/*
          /data/BOK,KST                         | /data/dataflow/BOK/KST/~
          /data/BOK,KST,latest                  | /data/dataflow/BOK/KST/~/*
          /data/KST                             | /data/dataflow/*/KST/~
          /data/all,KST                         | /data/dataflow/*/KST/~
          /data/IMF.STA,KST/all/all             | /data/dataflow/IMF.STA/KST/~/*
          /data/BOK%2CKST%2C1.0                 | /data/dataflow/BOK/KST/1%2E0
          /data/BOK,KST,1.0/A.KR.B              | /data/dataflow/BOK/KST/1.0/A.KR.B
          /data/BOK,KST,1.0/A..B                | /data/dataflow/BOK/KST/1.0/A.*.B
          /data/BOK,KST,1.0/A..B                | /data/dataflow/BOK/KST/1.0/A.%2A.B
          /data/BOK,KST,1.0/A.KR.B......        | /data/dataflow/BOK/KST/1.0/A.KR.B
          /data/BOK,KST,1.0/A.KR.B......        | /data/dataflow/BOK/KST/1.0/A.KR.B.*.*.*
          /data/BOK,KST,1.0/A.KR.B......        | /data/dataflow/BOK/KST/1.0/A.KR.B......
          /data/BOK,KST,1.0/.                   | /data/dataflow/BOK/KST/1.0/*
          /data/BOK,KST,1.0/..                  | /data/dataflow/BOK/KST/1.0/*.*.*
          /data/BOK,KST,1.0/........            | /data/dataflow/BOK/KST/1.0
          /data/BOK,KST,1.0/all                 | /data/dataflow/BOK/KST/1.0/A.B,*
          /data/F?startPeriod=2020&endPeriod=2024 | /data/dataflow/*/F/~?c[TIME_PERIOD]=ge:2020+le:2024
          /data/F?startPeriod=2020&endPeriod=2024 | /data/dataflow/*/F/~?c%5BTIME_PERIOD%5D=ge%3A2020%2Ble%3A2024
          /data/F?startPeriod=2020&endPeriod=2024 | /data/dataflow/*/F/~?c[TIME_PERIOD]=le:2024+gt:2019
          /data/F?startPeriod=2020&endPeriod=2024 | /data/dataflow/*/F/~?c[TIME_PERIOD]=ge:2020+lt:2025
          /data/F?startPeriod=2020&endPeriod=2024 | /data/dataflow/*/F/~?startPeriod=2020&endPeriod=2024
          /data/F?startPeriod=2020&endPeriod=2024 | /data/dataflow/*/F/~?c[TIME_PERIOD]=ge:2020&endPeriod=2024
          /data/F?startPeriod=2020&endPeriod=2020 | /data/dataflow/*/F/~?c[TIME_PERIOD]=2020
          /data/F?startPeriod=2020-Q3             | /data/dataflow/*/F/~?c[TIME_PERIOD]=ge:2020-07-01
          /data/F?endPeriod=2020-Q3               | /data/dataflow/*/F/~?c[TIME_PERIOD]=lt:2020-10
          /data/F?startPeriod=2020-01-01T00:00:00+09:00 | /data/dataflow/*/F/~?startPeriod=2019-12-31T15:00:00Z
          /data/F?detail=full                     | /data/dataflow/*/F/~?attributes=dsd&measures=all
          /data/F                                 | /data/dataflow/*/F/~?attributes=all
          /data/F                                 | /data/dataflow/*/F/~?attributes=obs,series,dataset
          /data/F?detail=dataonly                 | /data/dataflow/*/F/~?attributes=none
          /data/F?detail=serieskeysonly           | /data/dataflow/*/F/~?attributes=none&measures=none
          /data/F?detail=nodata                   | /data/dataflow/*/F/~?attributes=dataset,series&measures=none
          /data/F?detail=nodata                   | /data/dataflow/*/F/~?detail=nodata
          /data/F?lastNObservations=2             | /data/dataflow/*/F/~?lastNObservations=2
          /data/F?firstNObservations=12           | /data/dataflow/*/F/~?firstNObservations=12
          /data/F?dimensionAtObservation=AllDimensions | /data/dataflow/*/F/~?dimensionAtObservation=AllDimensions
          /data/F?dimensionAtObservation=TIME_PERIOD   | /data/dataflow/*/F/~
          /data/F?includeHistory=false&format=csv      | /data/dataflow/*/F/~?lang=ko&formatVersion=2.0
          """)
  void sameDataQuery(String v1, String v2) {
    assertEquals(QueryUrls.v1Data(v1), QueryUrls.v2Data(v2));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          /c[A]=1&c[B]=2   | /c[B]=2&c[A]=1
          /c[A]=1,2        | /c[A]=2,1
          /c[A]=1,2        | /c[A]=eq:1,eq:2
          /c[A]=x:1        | /c[A]=eq:x:1
          /c[A]=1          | /c%5BA%5D=1
          /c[A]=ne:1,2     | /c[A]=eq:2,ne:1
          /c[A]=ge:1+le:5  | /c[A]=le:5+ge:1
          /c[A]=1,2+3      | /c[A]=3%2B2,1
          /c[TIME_PERIOD]=2020,2022            | /c[TIME_PERIOD]=2022,2020
          /c[TIME_PERIOD]=ne:2020              | /c[TIME_PERIOD]=gt:2020,lt:2020
          /c[TIME_PERIOD]=2020                 | /c[TIME_PERIOD]=ge:2020+le:2020
          /c[TIME_PERIOD]=ge:2010-Q3&reportingYearStartDay=--07-01 | /c[TIME_PERIOD]=ge:2011-01
          /c[TIME_PERIOD]=ge:2010-Q3           | /c[TIME_PERIOD]=ge:2010-07
          """)
  void sameFilters(String one, String other) {
    assertEquals(
        QueryUrls.v2Data("/data/*/*/F/~?" + one.substring(1)),
        QueryUrls.v2Data("/data/*/*/F/~?" + other.substring(1)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          /codelist/SDMX/CL_FREQ/latest         | /structure/codelist/SDMX/CL_FREQ/~
          /codelist/SDMX/CL_FREQ                | /structure/codelist/SDMX/CL_FREQ
          /codelist/SDMX/CL_FREQ/               | /structure/codelist/SDMX/CL_FREQ/
          /codelist/SDMX                        | /structure/codelist/SDMX
          /codelist/SDMX/                       | /structure/codelist/SDMX//
          /codelist                             | /structure/codelist
          /codelist/                            | /structure/codelist/
          /codelist/all/CL_FREQ/all             | /structure/codelist/*/CL_FREQ/*
          /codelist/BIS+ECB/A+B/1.0+2.0         | /structure/codelist/ECB,BIS/B,A/2.0,1.0
          /codelist/BIS%2BECB/A/1.0             | /structure/codelist/BIS%2CECB/A/1.0
          /codelist/BIS+all/A/1.0               | /structure/codelist/*,BIS/A/1.0
          /codelist/IMF.STA.X/A/1.0             | /structure/codelist/IMF.STA.X/A/1.0
          /codelist/A/9$@_-/1.0                 | /structure/codelist/A/9$@_-/1.0
          /codelist/A/B/1.0.0-draft.1           | /structure/codelist/A/B/1.0.0-draft.1
          /codelist/A/B/1                       | /structure/codelist/A/B/1
          /codelist/A/B/latest+1.0              | /structure/codelist/A/B/1.0,%7E
          /dataflow/all/all/all                 | /structure/dataflow/%2A/*/1.0,*
          /structure/ECB?detail=allstubs        | /structure/*/ECB?detail=allstubs
          /structure/ECB?detail=allstubs        | /structure/all/ECB?detail=allstubs
          /structure                            | /structure
          /structure                            | /structure/
          /structure/all/all/latest             | /structure/%2A/*/*/~/*
          /codelist/SDMX/CL_FREQ/latest/A+M     | /structure/codelist/SDMX/CL_FREQ/~/M,A
          /codelist/SDMX/CL_FREQ/latest/A%2BM   | /structure/codelist/SDMX/CL_FREQ/~/A,M
          /codelist/SDMX/CL_FREQ/latest/A       | /structure/codelist/SDMX/CL_FREQ/~/A/
          /codelist/SDMX/CL_FREQ/latest/all     | /structure/codelist/SDMX/CL_FREQ/~/*
          /codelist/SDMX/CL_FREQ/latest/all     | /structure/codelist/SDMX/CL_FREQ
          /codelist/SDMX/CL_FREQ/latest/A+all   | /structure/codelist/SDMX/CL_FREQ/~/*,A
          /dataflow/A/B/1.0/all                 | /structure/dataflow/A/B/1.0/*
          /categoryscheme/SDMX/SMD/1.0/ECO.SECTORAL.ENERGY | /structure/categoryscheme/SDMX/SMD/1.0/ECO.SECTORAL.ENERGY
          /structure/A/B/latest/C               | /structure/*/A/B/~/C
          /namealiasscheme/A                    | /structure/namepersonalisationscheme/A
          /dataflow/ECB?references=none&detail=full | /structure/dataflow/ECB
          /dataflow/ECB/EXR?references=all      | /structure/dataflow/ECB/EXR/~?references=all
          /dataflow/ECB/EXR?references=children | /structure/dataflow/ECB/EXR/~?references=children
          /dataflow/ECB/EXR?references=descendants | /structure/dataflow/ECB/EXR/~?references=descendants
          /dataflow/ECB/EXR?references=parents  | /structure/dataflow/ECB/EXR/~?references=parents
          /dataflow/ECB?references=parentsandsiblings | /structure/dataflow/ECB?references=parentsandsiblings
          /dataflow/ECB?references=parentsandsiblings | /structure/dataflow/ECB?references=parentsandsiblings%2Cparentsandsiblings
          /datastructure/ECB?references=dataflow | /structure/datastructure/ECB?references=dataflow
          /datastructure/ECB?references=actualconstraint | /structure/datastructure/ECB?references=actualconstraint
          /datastructure/ECB?references=structureset | /structure/datastructure/ECB?references=structureset
          /codelist?detail=referencestubs       | /structure/codelist?detail=referencestubs
          /codelist?detail=referencepartial     | /structure/codelist?detail=referencepartial
          /codelist?detail=allcompletestubs     | /structure/codelist?detail=allcompletestubs
          /codelist?detail=referencecompletestubs | /structure/codelist?detail=referencecompletestubs
          /codelist?format=jsonstructure        | /structure/codelist?lang=ko
          """)
  void sameStructureQuery(String v1, String v2) {
    assertEquals(QueryUrls.v1Structure(v1), QueryUrls.v2Structure(v2));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          /structure/codelist?references=parents,codelist   | /structure/codelist?references=codelist,parents
          /structure/codelist?references=codelist,hierarchy | /structure/codelist?references=hierarchy%2Ccodelist
          /structure/codelist?asOf=2024-01-01T00:00:00      | /structure/codelist?asOf=2024-01-01T00:00:00Z
          /structure/codelist?asOf=2024-01-01T01:00:00+01:00 | /structure/codelist?asOf=2024-01-01T00:00:00.000Z
          /structure/codelist?asOf=2024-01-01T01:00:00%2B01:00 | /structure/codelist?asOf=2023-12-31T19:00:00-05:00
          /structure/codelist,dataflow/A                    | /structure/dataflow,codelist/A
          /structure/codelist,*/A                           | /structure/*/A
          /structure/valuelist/A/B/~/US%20%24,a%2Fb         | /structure/valuelist/A/B/~/a%2Fb,US $
          /structure/codelist/A/B/+                         | /structure/codelist/A/B/+.0.0
          /structure/codelist/A/B/+                         | /structure/codelist/A/B/1+.0.0
          /structure/codelist/A/B/+                         | /structure/codelist/A/B/%2B
          /structure/codelist/A/B/2.+.0                     | /structure/codelist/A/B/2.0+.0
          /structure/codelist/A/B/2.3.+                     | /structure/codelist/A/B/2.3.0+
          /structure/codelist/A/B/~.0                       | /structure/codelist/A/B/0~.0
          /structure/codelist/A/B/~.0.0                     | /structure/codelist/A/B/0~.0.0
          /structure/codelist/A/B/2.~                       | /structure/codelist/A/B/2.0~
          /structure/codelist/A/B/2.~.0                     | /structure/codelist/A/B/2.0~.0
          /structure/codelist/A/B/2.3.~                     | /structure/codelist/A/B/2.3.0~
          /structure/codelist/A/B/*.0                       | /structure/codelist/A/B/0*.0
          /structure/codelist/A/B/*.0.0                     | /structure/codelist/A/B/0*.0.0
          /structure/codelist/A/B/2.*                       | /structure/codelist/A/B/2.0*
          /structure/codelist/A/B/2.*.0                     | /structure/codelist/A/B/2.0*.0
          /structure/codelist/A/B/2.3.*                     | /structure/codelist/A/B/2.3.0*
          /structure/codelist/A/B/1~.2.0,1.2.0+             | /structure/codelist/A/B/1.2.0%2B,1%7E.2.0
          """)
  void sameInV2(String one, String other) {
    assertEquals(QueryUrls.v2Structure(one), QueryUrls.v2Structure(other));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "+.2.3",
        "1.+.3",
        "~.2",
        "~.2.3",
        "1.~.3",
        "*.2",
        "*.2.3",
        "1.*.3",
        "+.0",
        "2.3+",
        "~.0.*",
        "3.2*.1+",
        "3.2+.1+",
        "0+.0.0",
        "0.+.0",
        "+1",
        "1.0.0.+",
        "~~",
        "1.0.0,+.0",
        "1+"
      })
  void refusedVersions(String version) {
    String url = "/structure/codelist/A/B/" + version;
    assertThrows(InvalidSyntax.class, () -> QueryUrls.v2Structure(url));
  }
}
