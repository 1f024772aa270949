package org.jisik.model.data;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jisik.model.data.Attachment.ToDataSet;
import org.jisik.model.data.Attachment.ToDimensions;
import org.jisik.model.data.Attachment.ToGroup;
import org.jisik.model.data.Attachment.ToObservation;
import org.jisik.model.data.DataLayout.Attribute;
import org.jisik.model.data.DataLayout.Group;
import org.jisik.model.reference.ArtefactRef;
import org.jisik.model.reference.StructureClass;
import org.jisik.model.reference.Urn;
import org.jisik.model.reference.Version;
import org.jisik.model.text.LocalisedText;

/** Small layouts that between them have every attachment level and shape of component. */
public final class SampleLayouts {

  private SampleLayouts() {}

  /** FREQ, REF_AREA, time; one measure; an attribute at each level. */
  public static DataLayout mini() {
    return layout("MINI", List.of(measure("OBS_VALUE", "Value", "Valeur")));
  }

  /** As {@link #mini}, with two measures. */
  public static DataLayout twoMeasures() {
    return layout(
        "MINI2",
        List.of(measure("OBS_VALUE", "Value", "Valeur"), measure("OBS_LOW", "Low", "Bas")));
  }

  /** Two dimensions, one measure, no time, no attributes. */
  public static DataLayout timeless() {
    return new DataLayout(
        ref("DataStructure", "CENSUS"),
        ref("Dataflow", "CENSUS_FLOW"),
        text("Census", "Recensement"),
        List.of(area(), uncoded("CITY", "City", "Ville")),
        null,
        2,
        List.of(measure("OBS_VALUE", "Value", "Valeur")),
        List.of(),
        List.of());
  }

  private static DataLayout layout(String id, List<Component> measures) {
    return new DataLayout(
        ref("DataStructure", id),
        ref("Dataflow", id + "_FLOW"),
        text("Mini flow", "Mini flux"),
        List.of(
            coded("FREQ", "Frequency", "Fréquence", Map.of("A", "Annual", "Q", "Quarterly")),
            area()),
        uncoded("TIME_PERIOD", "Period", "Période"),
        2,
        measures,
        List.of(
            new Attribute(uncoded("DS_NOTE", "Note", "Note"), ToDataSet.DATA_SET),
            new Attribute(
                uncoded("FREQ_NOTE", "Freq note", "Note"), new ToDimensions(List.of("FREQ"))),
            new Attribute(
                coded("UNIT", "Unit", "Unité", Map.of("EUR", "Euro", "USD", "US dollar")),
                new ToGroup("AREA_GROUP", List.of("REF_AREA"))),
            new Attribute(
                coded(
                    "COLLECTION",
                    "Collection",
                    "Collecte",
                    Map.of("A", "Average", "E", "End of period")),
                new ToDimensions(List.of("FREQ", "REF_AREA"))),
            new Attribute(
                coded(
                    "OBS_STATUS",
                    "Status",
                    "Statut",
                    Map.of("A", "Normal", "M", "Missing", "P", "Provisional")),
                ToObservation.OBSERVATION),
            new Attribute(uncoded("COMMENT", "Comment", "Remarque"), ToObservation.OBSERVATION)),
        List.of(new Group("AREA_GROUP", List.of(1))));
  }

  private static Component area() {
    return coded(
        "REF_AREA",
        "Area",
        "Zone",
        Map.of("AT", "Austria", "BE", "Belgium", "KR", "Korea: \"Rep.\""));
  }

  private static Component coded(String id, String en, String fr, Map<String, String> codes) {
    Map<String, LocalisedText> names = new LinkedHashMap<>();
    codes.forEach((code, name) -> names.put(code, LocalisedText.of("en", name)));
    Urn list = new Urn(new StructureClass("codelist", "Codelist"), "EX", "CL_" + id, "1.0", "");
    return new Component(
        id, text(en, fr), new CodeNames(list, names), "String", false, false, false);
  }

  private static Component uncoded(String id, String en, String fr) {
    return new Component(id, text(en, fr), null, "String", false, false, false);
  }

  private static Component measure(String id, String en, String fr) {
    return new Component(id, text(en, fr), null, "Double", false, false, false);
  }

  private static LocalisedText text(String en, String fr) {
    return LocalisedText.of("en", en).with("fr", fr);
  }

  private static ArtefactRef ref(String type, String id) {
    return new ArtefactRef(new StructureClass("datastructure", type), "EX", id, new Version("1.0"));
  }
}
