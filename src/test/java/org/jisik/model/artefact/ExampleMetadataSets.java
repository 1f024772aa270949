package org.jisik.model.artefact;

import java.util.List;
import java.util.Map;
import org.jisik.model.data.CodeNames;
import org.jisik.model.data.Component;
import org.jisik.model.describe.Era;
import org.jisik.model.describe.ReportedValue;
import org.jisik.model.describe.ReportedValue.Form;
import org.jisik.model.describe.ReportedValue.Simple;
import org.jisik.model.describe.ReportedValue.Texts;
import org.jisik.model.metadata.MetadataLayout;
import org.jisik.model.metadata.MetadataLayout.Attribute;
import org.jisik.model.metadata.MetadataReport;
import org.jisik.model.reference.Urn;
import org.jisik.model.text.LocalisedText;

/** Metadata sets that say everything they can say, and how they are laid out. */
public final class ExampleMetadataSets {

  private static final String FLOW =
      "urn:sdmx:org.sdmx.infomodel.metadatastructure.Metadataflow=BOK:MDF(1.0.0)";
  private static final String AGREEMENT =
      "urn:sdmx:org.sdmx.infomodel.registry.MetadataProvisionAgreement=BOK:MPA(1.0)";
  private static final Urn DATAFLOW =
      Urn.parse("urn:sdmx:org.sdmx.infomodel.datastructure.Dataflow=BOK:KST(1.0.0)");
  private static final Urn CODE =
      Urn.parse("urn:sdmx:org.sdmx.infomodel.codelist.Code=SDMX:CL_FREQ(2.1).A");

  private ExampleMetadataSets() {}

  /** A set with all that messages of an era can carry, in any encoding but CSV. */
  public static MetadataSet full(Era era) {
    return new MetadataSet(
        Examples.base(era, "MDS"),
        new MetadataSet.Scope("Information", "2020", "2020-12", "2021", "2021-Q1"),
        null,
        Urn.parse(FLOW),
        List.of(DATAFLOW, CODE),
        attributes(era));
  }

  private static List<ReportedAttribute> attributes(Era era) {
    return List.of(
        new ReportedAttribute(
            "CONTACT",
            Examples.annotations(era),
            null,
            null,
            List.of(
                ReportedAttribute.of("NAME", ReportedValue.of("A <b> & \"c\"; d, e: f")),
                ReportedAttribute.of("PHONE", ReportedValue.of("+82 2 1")),
                ReportedAttribute.of("PHONE", ReportedValue.of("+82 2 2")))),
        new ReportedAttribute(
            "CONTACT",
            List.of(),
            null,
            null,
            List.of(
                ReportedAttribute.of("NAME", ReportedValue.of("Somebody else")),
                ReportedAttribute.of("COUNTRY", ReportedValue.of("KR")))),
        ReportedAttribute.of("DESCRIPTION", text("What it\nis", "무엇")),
        ReportedAttribute.of("NOTE", text("First; note", "첫째")),
        ReportedAttribute.of(
            "NOTE", new Texts(LocalisedText.of("en", "none;fr: not French"), false)),
        ReportedAttribute.of(
            "PAGE",
            new Texts(
                LocalisedText.of("en", "<p>An <em>XHTML</em> text with \"quotes\"</p>")
                    .with("ko", "<p>본문</p><p>1 &lt; 2</p>"),
                true)),
        new ReportedAttribute(
            "UPDATED",
            List.of(),
            ReportedValue.of("2010-01-13"),
            null,
            List.of(ReportedAttribute.of("NEXT", ReportedValue.of("2011-01-20")))));
  }

  /** A set under an agreement, without version, about structures not named one by one. */
  public static MetadataSet plain() {
    return new MetadataSet(
        Maintainable.of("KR2", "MDS_PLAIN", "", LocalisedText.of("en", "Plain")),
        MetadataSet.Scope.NONE,
        Urn.parse(AGREEMENT),
        null,
        List.of(DATAFLOW),
        List.of(ReportedAttribute.of("DESCRIPTION", text("Only", "오직"))));
  }

  /** A set of which only JSON can tell numbers from texts. */
  public static MetadataSet typed() {
    return plain()
        .with(
            List.of(
                ReportedAttribute.of("COUNT", new Simple("1.10", Form.NUMBER)),
                ReportedAttribute.of("COUNT", new Simple("NaN", Form.TEXT)),
                ReportedAttribute.of("IS_FREE", new Simple("true", Form.TRUTH))));
  }

  /** A set about all dataflows of an agency. */
  public static MetadataSet wild() {
    MetadataSet plain = plain();
    return new MetadataSet(
        plain.base(),
        plain.scope(),
        plain.metadataProvisionAgreement(),
        null,
        List.of(Urn.parse("urn:sdmx:org.sdmx.infomodel.datastructure.Dataflow=BOK:*(*)")),
        plain.attributes());
  }

  private static ReportedValue text(String english, String korean) {
    return new Texts(LocalisedText.of("en", english).with("ko", korean), false);
  }

  /** How all of these are laid out. */
  public static MetadataLayout layout() {
    return new MetadataLayout(
        Urn.parse(FLOW).ref(),
        Urn.parse("urn:sdmx:org.sdmx.infomodel.metadatastructure.MetadataStructure=BOK:MSD(1.0.0)")
            .ref(),
        List.of(
            holder(
                "CONTACT",
                attribute("NAME", "String", false, false),
                attribute("PHONE", "String", false, true),
                coded("COUNTRY")),
            attribute("DESCRIPTION", "String", true, false),
            attribute("NOTE", "String", true, true),
            attribute("PAGE", "XHTML", true, false),
            new Attribute(
                component("UPDATED", "ObservationalTimePeriod", false, false),
                false,
                List.of(attribute("NEXT", "ObservationalTimePeriod", false, false))),
            attribute("COUNT", "Decimal", false, true),
            attribute("IS_FREE", "Boolean", false, false)));
  }

  private static Attribute holder(String id, Attribute... attributes) {
    return new Attribute(component(id, "String", false, true), true, List.of(attributes));
  }

  private static Attribute attribute(
      String id, String dataType, boolean isMultilingual, boolean isMultiple) {
    return new Attribute(component(id, dataType, isMultilingual, isMultiple), false, List.of());
  }

  private static Attribute coded(String id) {
    CodeNames codes =
        new CodeNames(Examples.codes("CL_AREA"), Map.of("KR", LocalisedText.of("en", "Korea")));
    return new Attribute(
        new Component(id, LocalisedText.of("en", "Country"), codes, "String", false, false, false),
        false,
        List.of());
  }

  private static Component component(
      String id, String dataType, boolean isMultilingual, boolean isMultiple) {
    return new Component(
        id,
        LocalisedText.of("en", "Name of " + id),
        null,
        dataType,
        false,
        isMultilingual,
        isMultiple);
  }

  /** A set as messages need it. */
  public static MetadataReport report(MetadataSet set) {
    return new MetadataReport(
        set,
        layout(),
        Map.of(
            Urn.parse(FLOW),
            LocalisedText.of("en", "The flow"),
            Urn.parse(AGREEMENT),
            LocalisedText.of("en", "The agreement"),
            DATAFLOW,
            LocalisedText.of("en", "A dataflow; with more"),
            CODE,
            LocalisedText.of("en", "Annual")));
  }
}
