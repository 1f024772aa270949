package org.jisik.model.artefact;

import java.math.BigDecimal;
import java.util.List;
import org.jisik.model.artefact.RepresentationMap.MappedList;
import org.jisik.model.artefact.RepresentationMap.SourceValue;
import org.jisik.model.artefact.RepresentationMap.ValueMapping;
import org.jisik.model.artefact.StructureMap.ComponentMap;
import org.jisik.model.artefact.StructureMap.FixedValueMap;
import org.jisik.model.artefact.StructureMap.FrequencyFormat;
import org.jisik.model.artefact.TimeMap.MappedComponent;
import org.jisik.model.describe.Era;
import org.jisik.model.reference.Urn;

/** Maps of structures, values and items; {@link ExampleStructureSet} has those of SDMX 2.1. */
final class ExampleMaps {

  private static final String MAPPING = "urn:sdmx:org.sdmx.infomodel.structuremapping.";

  private ExampleMaps() {}

  static List<Artefact> of(Era era) {
    return era == Era.V21
        ? ExampleStructureSet.all()
        : List.of(
            structures(era),
            values(era),
            items(era, "conceptscheme.ConceptScheme", ConceptSchemeMap::new),
            items(era, "categoryscheme.CategoryScheme", CategorySchemeMap::new),
            items(era, "base.OrganisationUnitScheme", OrganisationSchemeMap::new),
            items(era, "categoryscheme.ReportingTaxonomy", ReportingTaxonomyMap::new));
  }

  private static ItemSchemeMap items(Era era, String type, ItemSchemeMap.Maker<?> maker) {
    String scheme = "urn:sdmx:org.sdmx.infomodel." + type + "=";
    return maker.of(
        Examples.base(era, "IM_KST"),
        Examples.urn(scheme + "BOK:OLD(1.0)"),
        Examples.urn(scheme + "IMF:NEW(1.0)"),
        List.of(
            new ItemMap(
                "2020-01-01",
                "2021-12-31",
                Examples.annotations(era),
                new SourceValue("A.+", true, BigDecimal.ONE, BigDecimal.TEN),
                "B"),
            new ItemMap(null, null, List.of(), SourceValue.of("C.D"), null)));
  }

  private static StructureMap structures(Era era) {
    return new StructureMap(
        Examples.base(era, "SM_KST"),
        Examples.urn("urn:sdmx:org.sdmx.infomodel.datastructure.DataStructure=BOK:KST(1.0.0)"),
        Examples.urn("urn:sdmx:org.sdmx.infomodel.datastructure.Dataflow=IMF:BOP(1.13)"),
        List.of(new TimeMap.Epoch(naming(era, "E1"), "endOfPeriod", "1970", "day", byDimension())),
        List.of(new TimeMap.DatePattern(naming(era, "D1"), null, "yyyy-MM", "ko", ofFrequency())),
        List.of(new FrequencyFormat(naming(era, "F1"), "A", "yyyy")),
        List.of(
            new ComponentMap(
                Examples.annotations(era), List.of("FREQ", "AREA"), List.of("ITEM"), codes()),
            new ComponentMap(List.of(), List.of("UNIT"), List.of("UNIT_MEASURE"), null)),
        List.of(
            new FixedValueMap(Examples.annotations(era), "ACTIVITY", null, List.of("_T")),
            new FixedValueMap(List.of(), null, "METHOD", List.of("L", "M"))));
  }

  private static Identifiable naming(Era era, String id) {
    return new Identifiable(id, null, Examples.annotations(era), Examples.links(era));
  }

  private static TimeMap byDimension() {
    return new TimeMap(
        List.of(new MappedComponent("TIME", "TIME_PERIOD"), new MappedComponent("T2", "TIME_2")),
        "FREQ",
        List.of("A", "Q"),
        null);
  }

  private static TimeMap ofFrequency() {
    return new TimeMap(List.of(new MappedComponent("TIME", "TIME_PERIOD")), null, List.of(), "M");
  }

  private static Urn codes() {
    return Examples.urn(MAPPING + "RepresentationMap=BOK:RM_KST(1.0.0)");
  }

  private static RepresentationMap values(Era era) {
    return new RepresentationMap(
        Examples.base(era, "RM_KST"),
        List.of(new MappedList(Examples.codes("CL_FREQ"), null), new MappedList(null, "String")),
        List.of(new MappedList(null, "Integer"), new MappedList(Examples.codes("CL_X"), null)),
        List.of(
            new ValueMapping(
                "2020-01-01",
                "2021-12-31",
                Examples.annotations(era),
                List.of(
                    SourceValue.of("A"),
                    new SourceValue("[a-z]+", true, BigDecimal.ONE, BigDecimal.TEN)),
                List.of("1", "B")),
            new ValueMapping(null, null, List.of(), List.of(SourceValue.of("Z")), List.of())));
  }
}
