package org.jisik.format.ml.envelope;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import org.jisik.error.InvalidMessage;
import org.jisik.model.describe.Era;
import org.jisik.model.describe.EraClasses;
import org.jisik.model.registry.SubmissionAction;
import org.jspecify.annotations.Nullable;

/** {@code registry:SubmittedStructure}: an artefact and an action. */
@XmlAccessorType(XmlAccessType.FIELD)
final class SubmittedStructureElement {

  @XmlAttribute @Nullable String action;

  @XmlElement(name = "MaintainableObject", namespace = Bound.REGISTRY)
  @Nullable StructureReference artefact;

  /** Only SDMX-ML 3.1 can say Merge; what came before it says the same by Append. */
  static SubmittedStructureElement of(SubmittedStructure said, Era era) {
    boolean isTooNew = said.action() == SubmissionAction.MERGE && era != Era.V31;
    SubmittedStructureElement element = new SubmittedStructureElement();
    element.action = (isTooNew ? SubmissionAction.APPEND : said.action()).word();
    element.artefact = StructureReference.ofArtefact(said.artefact(), era);
    return element;
  }

  /**
   * What it says.
   *
   * @param otherwise the action if it names none
   */
  SubmittedStructure toSubmittedStructure(SubmissionAction otherwise, Era era) {
    if (artefact == null) {
      throw new InvalidMessage("a SubmittedStructure has no MaintainableObject");
    }
    return new SubmittedStructure(
        action == null ? otherwise : SubmissionAction.of(action),
        EraClasses.read(artefact.toUrn(), era));
  }
}
