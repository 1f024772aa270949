package org.jisik.service.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jisik.model.artefact.Artefact;
import org.jisik.model.artefact.ComponentList;
import org.jisik.model.artefact.Identifiable;
import org.jisik.model.artefact.LeftOut;
import org.jisik.model.artefact.MetadataAttribute;
import org.jisik.model.artefact.MetadataStructure;
import org.jisik.model.artefact.MetadataStructure21;
import org.jisik.model.artefact.MetadataStructure21.ReportStructure;
import org.jisik.model.describe.Era;

/**
 * How SDMX 3.x sees a metadata structure of 2.1: the attributes of its reports in one list. What a
 * report has under an id that an earlier report uses for something else is left out; what the
 * reports are about is said by metadataflows ({@link MetadataflowView}).
 */
final class MetadataAttributesView implements EraView {

  @Override
  public Viewed of(Artefact artefact, Era era) {
    return era != Era.V21
            && artefact instanceof MetadataStructure structure
            && structure.attributeList() == null
            && structure.reports() != null
        ? attributes(structure, structure.reports())
        : Viewed.as(artefact);
  }

  private static Viewed attributes(MetadataStructure structure, MetadataStructure21 old) {
    Map<String, MetadataAttribute> attributes = new LinkedHashMap<>();
    List<LeftOut> leftOut = new ArrayList<>();
    for (ReportStructure report : old.reports()) {
      for (MetadataAttribute attribute : report.attributes()) {
        MetadataAttribute first = attributes.putIfAbsent(attribute.id(), attribute);
        if (first != null && !first.equals(attribute)) {
          leftOut.add(clash(structure, report, attribute));
        }
      }
    }
    return Viewed.as(
        new MetadataStructure(
            structure.base(),
            new ComponentList<>(
                Identifiable.of(MetadataStructure.LIST_ID), List.copyOf(attributes.values())),
            null),
        leftOut);
  }

  private static LeftOut clash(
      MetadataStructure structure, ReportStructure report, MetadataAttribute attribute) {
    return new LeftOut(
        structure.ref(),
        "the attribute %s of the report %s".formatted(attribute.id(), report.naming().id()),
        "another report has an attribute of this id, and since SDMX 3.0 all are in one list");
  }
}
