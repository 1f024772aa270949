package org.jisik.service.metadata;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jisik.model.artefact.LeftOut;
import org.jisik.model.artefact.MetadataSet;
import org.jisik.model.artefact.MetadataSet21;
import org.jisik.model.artefact.MetadataSet21.ReferenceValue;
import org.jisik.model.artefact.MetadataSet21.Report;
import org.jisik.model.artefact.MetadataSet21.Target;
import org.jisik.model.describe.Era;
import org.jisik.query.ArtefactPattern;
import org.jisik.query.MetadataQuery;
import org.junit.jupiter.api.Test;

/** What SDMX 2.1 can say of a metadata set, and what not. */
class Reports21Test {

  private final MetadataService service = SomeMetadata.service();

  @Test
  void eachTargetHasAReport() {
    MetadataAnswer answer = find("BOK", "AGREED");
    MetadataSet set = answer.reports().get(0).set();
    MetadataSet21 in21 = answer.reports().get(0).in21();
    assertNotNull(in21);
    assertEquals(
        List.of(
            new Report(
                "REPORT",
                new Target(
                    "TARGET",
                    new ReferenceValue(
                        "DATAFLOW", SomeMetadata.urn("datastructure.Dataflow=BOK:TRADE(1.0.1)"))),
                set.attributes())),
        in21.reports(),
        "a range is the version that it means here");
    assertEquals("AGREED", in21.id());
    assertEquals(List.of(), answer.leftOut());
  }

  @Test
  void whatTheStructureHasNoReportForIsLeftOut() {
    MetadataAnswer answer = find("KR2", "CODES");
    assertEquals(List.of(), answer.reports());
    assertEquals(
        List.of(
            new LeftOut(
                SomeMetadata.set(
                        "KR2", "CODES", "1.0.0", SomeMetadata.FLOW_2, "codelist.Code=A:B(1.0).C")
                    .ref(),
                "what it says of urn:sdmx:org.sdmx.infomodel.codelist.Code=BOK:CL_FREQ(1.0.0).A",
                "SDMX 2.1 sees no report in MetadataStructure BOK:MSD(1.0.0) that could be about"
                    + " it alone")),
        answer.leftOut());
  }

  @Test
  void wildcardsAreLeftOut() {
    assertEquals(List.of(), find("XX", "WIDE").reports());
  }

  private MetadataAnswer find(String provider, String id) {
    return service.find(
        new MetadataQuery(
            new MetadataQuery.Named(
                new ArtefactPattern(
                    Set.of("metadataset"), Set.of(provider), Set.of(id), Set.of("*"))),
            false,
            Optional.<Instant>empty()),
        Era.V21);
  }
}
