package org.jisik.service.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.jisik.model.artefact.Artefact;
import org.jisik.model.artefact.ComponentList;
import org.jisik.model.artefact.Concept;
import org.jisik.model.artefact.ConceptScheme;
import org.jisik.model.artefact.DataStructure;
import org.jisik.model.artefact.DataStructureComponents;
import org.jisik.model.artefact.Examples;
import org.jisik.model.artefact.Identifiable;
import org.jisik.model.artefact.Nameable;
import org.jisik.model.artefact.Representation;
import org.jisik.model.artefact.TextFormat;
import org.jisik.model.artefact.TimeDimension;
import org.jisik.model.describe.Era;
import org.junit.jupiter.api.Test;

/** Enumerations and data types that an era does not have. */
class RepresentationViewsTest {

  private static final EnumerationView VIEW = new EnumerationView();

  private static ConceptScheme concepts(Representation representation) {
    return new ConceptScheme(
        Given.base("CS", "1.0"),
        null,
        List.of(new Concept(Nameable.of("C", "C"), null, representation, null)));
  }

  @Test
  void valuesOfAValueListAreTextsIn21() {
    ConceptScheme listed =
        concepts(Representation.coded(Given.urn("codelist.ValueList=BOK:VL(1.0)")));
    assertEquals(
        concepts(Representation.uncoded(TextFormat.of("String"))),
        Given.only(ConceptScheme.class, VIEW, listed, Era.V21));
    assertEquals(
        "ConceptScheme BOK:CS(1.0) is without the enumeration by ValueList BOK:VL(1.0): SDMX 2.1"
            + " has none by a ValueList",
        Given.leftOut(VIEW, listed, Era.V21));
    assertEquals(Viewed.as(listed), VIEW.of(listed, Era.V31));
  }

  @Test
  void codesStayCodes() {
    ConceptScheme coded =
        concepts(Representation.coded(Given.urn("codelist.Codelist=BOK:CL(1.0)")));
    assertEquals(Viewed.as(coded), VIEW.of(coded, Era.V21));
  }

  @Test
  void valuesOfAMeasureDimensionAreTextsIn30() {
    DataStructure structure =
        Examples.of(Era.V21).stream()
            .filter(DataStructure.class::isInstance)
            .map(DataStructure.class::cast)
            .findFirst()
            .orElseThrow();
    assertTrue(hasMeasureDimension(structure));
    Artefact seen = Given.only(DataStructure.class, VIEW, structure, Era.V30);
    assertEquals(false, hasMeasureDimension((DataStructure) seen));
    assertEquals(Viewed.as(structure), VIEW.of(structure, Era.V21));
  }

  @Test
  void geospatialInformationIsATextIn21() {
    ConceptScheme geospatial =
        concepts(Representation.uncoded(TextFormat.of("GeospatialInformation")));
    assertEquals(
        concepts(Representation.uncoded(TextFormat.of("String"))),
        Given.only(ConceptScheme.class, new DataTypeView(), geospatial, Era.V21));
    assertEquals(Viewed.as(geospatial), new DataTypeView().of(geospatial, Era.V30));
  }

  @Test
  void timeSaysItsTypeIn31() {
    TextFormat untyped = TextFormat.of(null);
    DataStructure seen =
        Given.only(DataStructure.class, new DataTypeView(), timed(untyped), Era.V31);
    assertEquals(timed(TextFormat.of("ObservationalTimePeriod")), seen);
    assertEquals(Viewed.as(timed(untyped)), new DataTypeView().of(timed(untyped), Era.V30));
  }

  private static DataStructure timed(TextFormat format) {
    TimeDimension time =
        new TimeDimension(
            Identifiable.of(TimeDimension.ID), null, null, Representation.uncoded(format));
    return new DataStructure(
        Given.base("DSD", "1.0"),
        null,
        new DataStructureComponents(
            new ComponentList<>(Identifiable.of("DimensionDescriptor"), List.of(time)),
            List.of(),
            null,
            null),
        null);
  }

  private static boolean hasMeasureDimension(DataStructure structure) {
    return structure.dimensions().stream().anyMatch(one -> one.isMeasureDimension());
  }
}
