package org.jisik.service.metadata;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.jisik.error.InvalidSemantics;
import org.jisik.model.artefact.MetadataSet;
import org.jisik.model.artefact.ReportedAttribute;
import org.jisik.model.describe.ReportedValue;
import org.jisik.model.describe.ReportedValue.Form;
import org.jisik.model.describe.ReportedValue.Simple;
import org.jisik.model.describe.ReportedValue.Texts;
import org.jisik.model.text.LocalisedText;
import org.junit.jupiter.api.Test;

/** What is wrong with a metadata set, and what its structure makes of its values. */
class ConformityTest {

  private static final ReportedAttribute SOURCE = one("SOURCE", "surveys");

  private final MetadataService service = SomeMetadata.service();

  @Test
  void valuesGetTheFormsOfTheStructureAndAttributesItsOrder() {
    Conformity conformity =
        of(
            one("PAGE", "<p>text</p>"),
            one("IS_FREE", "true"),
            one("SHARE", "0.50"),
            one("FREQ", "A"),
            SOURCE,
            one("FREQ", "A"));
    assertEquals(List.of(), conformity.flaws());
    assertEquals(
        List.of(
            SOURCE,
            one("FREQ", "A"),
            one("FREQ", "A"),
            ReportedAttribute.of("SHARE", new Simple("0.50", Form.NUMBER)),
            ReportedAttribute.of("IS_FREE", new Simple("true", Form.TRUTH)),
            ReportedAttribute.of("PAGE", new Texts(LocalisedText.of("en", "<p>text</p>"), true))),
        conformity.set().attributes());
  }

  @Test
  void everyFlawIsNamed() {
    Conformity conformity =
        of(
            one("SHARE", "half"),
            one("SHARE", "1"),
            one("FREQ", "B"),
            ReportedAttribute.of("FREQ", new Texts(LocalisedText.of("en", "yearly"), false)),
            one("OTHER", "x"),
            ReportedAttribute.holding("CONTACT", one("PHONE", "1")),
            one("CONTACT", "somebody").with(ReportedValue.of("s"), List.of(one("NAME", "n"))));
    assertEquals(
        List.of(
            "attribute SOURCE is missing",
            "attribute SHARE is there 2 times and may be there once",
            "attribute SHARE has 'half' where one Decimal is expected",
            "attribute FREQ has 'B' where one code of BOK:CL_FREQ is expected",
            "attribute FREQ has texts in languages where one code of BOK:CL_FREQ is expected",
            "attribute OTHER is not in MetadataStructure BOK:MSD(1.0.0)",
            "attribute CONTACT.NAME is missing",
            "attribute CONTACT.PHONE is not in MetadataStructure BOK:MSD(1.0.0)",
            "attribute CONTACT only holds others and has no value"),
        conformity.flaws());
    assertEquals(
        "MetadataSet KR2:S(1.0.0): attribute SOURCE is missing",
        assertThrows(InvalidSemantics.class, () -> of(one("FREQ", "A")).orThrow()).getMessage());
  }

  @Test
  void whatIsMissingOnPurposeIsNoFlaw() {
    assertEquals(List.of(), of(SOURCE, one("SHARE", "NaN"), one("FREQ", "#N/A")).flaws());
  }

  @Test
  void aStubConforms() {
    MetadataSet stub = set(SOURCE).stub();
    assertEquals(new Conformity(stub, List.of()), service.conformity(stub));
  }

  private Conformity of(ReportedAttribute... attributes) {
    return service.conformity(set(attributes));
  }

  private static MetadataSet set(ReportedAttribute... attributes) {
    return SomeMetadata.set(
            "KR2", "S", "1.0.0", SomeMetadata.FLOW_1, "datastructure.Dataflow=BOK:TRADE(1.0.0)")
        .with(List.of(attributes));
  }

  private static ReportedAttribute one(String id, String value) {
    return ReportedAttribute.of(id, ReportedValue.of(value));
  }
}
