package org.jisik.format.ml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.jisik.error.NotImplemented;
import org.jisik.format.FormatOptions;
import org.jisik.format.MessageHeader;
import org.jisik.format.MetadataMessage;
import org.jisik.model.artefact.ExampleMetadataSets;
import org.jisik.model.artefact.LeftOut;
import org.jisik.model.artefact.MetadataSet;
import org.jisik.model.artefact.MetadataSet21;
import org.jisik.model.artefact.MetadataSet21.ReferenceValue;
import org.jisik.model.artefact.MetadataSet21.Report;
import org.jisik.model.artefact.MetadataSet21.Target;
import org.jisik.model.describe.Era;
import org.jisik.model.metadata.MetadataReport;
import org.jisik.model.reference.Urn;
import org.jisik.schema.OfficialSchemas;
import org.junit.jupiter.api.Test;

/** Reports as SDMX 2.1 has them, valid by the official schema. */
class SdmxMl21GenericMetadataFormatTest {

  private static final MessageHeader HEADER =
      new MessageHeader("T1", Instant.parse("2026-01-02T03:04:05Z"), "BOK", true);

  private final SdmxMl21GenericMetadataFormat format = new SdmxMl21GenericMetadataFormat();

  @Test
  void reportsAreValid() throws IOException {
    MetadataSet set = ExampleMetadataSets.full(Era.V21);
    byte[] message = write(set, List.of(new LeftOut(set.ref(), "a part", "there is no form")));
    OfficialSchemas.mlSpecific(
            "2.1", OfficialSchemas.samples("sdmx-ml-2.1/demography/xhtml/xhtml11.xsd"))
        .validate(message);
    String text = new String(message, StandardCharsets.UTF_8);
    for (String part :
        List.of(
            "<com:StructureUsage><Ref agencyID=\"BOK\" id=\"MDF\" version=\"1.0.0\"",
            "<mes:MetadataSet structureRef=\"S1\" setID=\"MDS\"",
            "<gen:Report id=\"REPORT\"><gen:Target id=\"TARGET\">"
                + "<gen:ReferenceValue id=\"DATAFLOW\"><gen:ObjectReference><Ref id=\"KST\"",
            "<gen:ReportedAttribute id=\"PHONE\" value=\"+82 2 1\"/>",
            "<gen:ReportedAttribute id=\"DESCRIPTION\"><com:Text xml:lang=\"en\">",
            "<gen:ReportedAttribute id=\"UPDATED\" value=\"2010-01-13\"><gen:AttributeSet>",
            "is without a part: there is no form")) {
      assertTrue(text.contains(part), () -> part + " not in " + text);
    }
    assertEquals(2, text.split("<gen:Report ", -1).length - 1, "a report for each target");
  }

  @Test
  void theyAreNotRead() {
    assertThrows(
        NotImplemented.class,
        () ->
            format.read(
                new ByteArrayInputStream(new byte[0]), context -> ExampleMetadataSets.layout()));
  }

  private byte[] write(MetadataSet set, List<LeftOut> leftOut) throws IOException {
    List<Report> reports =
        set.targets().stream()
            .map(
                target ->
                    new Report("REPORT", new Target("TARGET", value(target)), set.attributes()))
            .toList();
    MetadataReport report = ExampleMetadataSets.report(set).with(MetadataSet21.of(set, reports));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    format.write(new MetadataMessage(HEADER, List.of(report), leftOut), FormatOptions.DEFAULT, out);
    return out.toByteArray();
  }

  private static ReferenceValue value(Urn target) {
    return new ReferenceValue(target.isItem() ? "CODE" : "DATAFLOW", target);
  }
}
