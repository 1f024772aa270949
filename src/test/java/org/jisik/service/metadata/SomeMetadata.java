package org.jisik.service.metadata;

import java.time.Instant;
import java.util.List;
import org.jisik.model.artefact.Artefact;
import org.jisik.model.artefact.Code;
import org.jisik.model.artefact.Codelist;
import org.jisik.model.artefact.ComponentList;
import org.jisik.model.artefact.Dataflow;
import org.jisik.model.artefact.Identifiable;
import org.jisik.model.artefact.Maintainable;
import org.jisik.model.artefact.MetadataAttribute;
import org.jisik.model.artefact.MetadataProviderScheme;
import org.jisik.model.artefact.MetadataProvisionAgreement;
import org.jisik.model.artefact.MetadataSet;
import org.jisik.model.artefact.MetadataStructure;
import org.jisik.model.artefact.Metadataflow;
import org.jisik.model.artefact.Nameable;
import org.jisik.model.artefact.Organisation;
import org.jisik.model.artefact.ReportedAttribute;
import org.jisik.model.artefact.Representation;
import org.jisik.model.artefact.TextFormat;
import org.jisik.model.describe.ReportedValue;
import org.jisik.model.reference.Urn;
import org.jisik.model.text.LocalisedText;
import org.jisik.service.MemoryStructureStore;
import org.jisik.service.Registry;

/** A few metadata sets with all that they refer to, at two times. */
final class SomeMetadata {

  static final Instant FIRST = Instant.parse("2026-01-01T00:00:00Z");
  static final Instant SECOND = Instant.parse("2026-02-01T00:00:00Z");

  private SomeMetadata() {}

  static MetadataService service() {
    return new MetadataService(registry());
  }

  static Registry registry() {
    MemoryStructureStore store = new MemoryStructureStore();
    store.save(STRUCTURES, FIRST);
    store.save(
        List.of(
            set("KR2", "QUALITY", "1.0.0", FLOW_1, "datastructure.Dataflow=BOK:TRADE(1.0.0)"),
            set("KR2", "QUALITY", "1.1.0", FLOW_1, "datastructure.Dataflow=BOK:TRADE(1.0.0)"),
            set("KR2", "CODES", "1.0.0", FLOW_2, "codelist.Code=BOK:CL_FREQ(1.0.0).A"),
            agreed("BOK", "AGREED", "datastructure.Dataflow=BOK:TRADE(1.0+.0)"),
            set("XX", "WIDE", "1.0.0", FLOW_2, "datastructure.Dataflow=BOK:*(*)")),
        FIRST);
    store.save(
        List.of(
            set("KR2", "QUALITY", "2.0.0-draft", FLOW_2, "datastructure.Dataflow=BOK:NEWS(1.0)")),
        SECOND);
    return new Registry(store);
  }

  static final String FLOW_1 = "metadatastructure.Metadataflow=BOK:MDF(1.0.0)";
  static final String FLOW_2 = "metadatastructure.Metadataflow=BOK:MDF(2.0.0)";

  private static final List<Artefact> STRUCTURES =
      List.of(
          flow("TRADE", "1.0.0"),
          flow("TRADE", "1.0.1"),
          flow("NEWS", "1.0"),
          new Codelist(
              base("BOK", "CL_FREQ", "1.0.0"),
              null,
              List.of(new Code(Nameable.of("A", "Annual"), null)),
              List.of()),
          structure(),
          metadataflow("1.0.0"),
          metadataflow("2.0.0"),
          new MetadataProviderScheme(
              base("BOK", "METADATA_PROVIDERS", "1.0"),
              null,
              List.of(new Organisation(Nameable.of("KR2", "The Bank"), null, List.of()))),
          new MetadataProvisionAgreement(
              base("BOK", "MPA", "1.0"),
              urn(FLOW_2),
              urn("base.MetadataProvider=BOK:METADATA_PROVIDERS(1.0).KR2"),
              List.of()));

  private static Metadataflow metadataflow(String version) {
    return new Metadataflow(
        base("BOK", "MDF", version),
        urn("metadatastructure.MetadataStructure=BOK:MSD(1.0.0)"),
        List.of(urn("datastructure.Dataflow=BOK:*(*)")));
  }

  private static MetadataStructure structure() {
    return new MetadataStructure(
        base("BOK", "MSD", "1.0.0"),
        new ComponentList<>(
            Identifiable.of(MetadataStructure.LIST_ID),
            List.of(
                attribute("SOURCE", "1", "1", Representation.uncoded(TextFormat.of("String"))),
                attribute(
                    "FREQ",
                    "0",
                    "unbounded",
                    Representation.coded(urn("codelist.Codelist=BOK:CL_FREQ(1.0.0)"))),
                attribute("SHARE", "0", "1", Representation.uncoded(TextFormat.of("Decimal"))),
                attribute("IS_FREE", "0", "1", Representation.uncoded(TextFormat.of("Boolean"))),
                attribute("PAGE", "0", "1", Representation.uncoded(TextFormat.of("XHTML"))),
                holder(
                    "CONTACT",
                    attribute("NAME", "1", "1", Representation.uncoded(TextFormat.of("String")))))),
        null);
  }

  private static MetadataAttribute attribute(
      String id, String least, String most, Representation representation) {
    return new MetadataAttribute(
        Identifiable.of(id), least, most, null, null, representation, List.of());
  }

  private static MetadataAttribute holder(String id, MetadataAttribute... below) {
    return new MetadataAttribute(
        Identifiable.of(id), "0", "unbounded", true, null, null, List.of(below));
  }

  private static Dataflow flow(String id, String version) {
    return new Dataflow(base("BOK", id, version), null, List.of());
  }

  private static MetadataSet agreed(String provider, String id, String target) {
    return new MetadataSet(
        base(provider, id, "1.0.0"),
        MetadataSet.Scope.NONE,
        urn("registry.MetadataProvisionAgreement=BOK:MPA(1.0)"),
        null,
        List.of(urn(target)),
        ATTRIBUTES);
  }

  static MetadataSet set(String provider, String id, String version, String flow, String target) {
    return new MetadataSet(
        base(provider, id, version),
        MetadataSet.Scope.NONE,
        null,
        urn(flow),
        List.of(urn(target)),
        ATTRIBUTES);
  }

  private static final List<ReportedAttribute> ATTRIBUTES =
      List.of(
          ReportedAttribute.of("SOURCE", ReportedValue.of("surveys")),
          ReportedAttribute.of("FREQ", ReportedValue.of("A")));

  static Maintainable base(String agency, String id, String version) {
    return Maintainable.of(agency, id, version, LocalisedText.of("en", "Name of " + id));
  }

  static Urn urn(String text) {
    return Urn.parse("urn:sdmx:org.sdmx.infomodel." + text);
  }
}
