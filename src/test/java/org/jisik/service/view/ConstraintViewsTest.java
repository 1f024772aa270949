package org.jisik.service.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jisik.model.artefact.Annotation;
import org.jisik.model.artefact.Artefact;
import org.jisik.model.artefact.AvailabilityConstraint;
import org.jisik.model.artefact.ConstraintAttachment;
import org.jisik.model.artefact.CubeRegion;
import org.jisik.model.artefact.DataConstraint;
import org.jisik.model.artefact.DataKeySet;
import org.jisik.model.artefact.DataKeySet.DataKey;
import org.jisik.model.artefact.DataKeySet.KeyValue;
import org.jisik.model.artefact.MemberSelection;
import org.jisik.model.describe.Era;
import org.jisik.model.reference.Urn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Constraints of data across eras. */
class ConstraintViewsTest {

  private static final Urn FLOW = Given.urn("datastructure.Dataflow=BOK:KST(1.0.0)");
  private static final Annotation NOTE = Annotation.of("NOTE", "so");

  private static CubeRegion region(MemberSelection... dimensions) {
    return new CubeRegion(true, List.of(), List.of(dimensions), List.of());
  }

  private static CubeRegion region(String frequency, String area) {
    return region(
        MemberSelection.of("FREQ", frequency.split(" ")),
        MemberSelection.of("REF_AREA", area.split(" ")));
  }

  private static DataConstraint constraint(boolean isActual, CubeRegion... regions) {
    return new DataConstraint(
        Given.base("CR", "1.0"),
        isActual,
        ConstraintAttachment.to(FLOW),
        null,
        null,
        List.of(),
        List.of(regions));
  }

  private static final AvailabilityConstraint AVAILABILITY =
      new AvailabilityConstraint(
          12L, 3456L, List.of(NOTE), ConstraintAttachment.to(FLOW), region("A Q", "KR"));

  // Actual and available

  @ParameterizedTest
  @EnumSource(names = {"V21", "V30"})
  void availabilityIsAnActualConstraintOfInventedIdentity(Era era) {
    DataConstraint seen =
        Given.only(DataConstraint.class, new AvailabilityView(), AVAILABILITY, era);
    assertTrue(seen.isActual());
    assertEquals("BOK:KST_AVAILABILITY(1.0.0)", seen.ref().label());
    assertEquals(List.of(region("A Q", "KR")), seen.regions());
    assertEquals(
        List.of("NOTE", "sdmx_metrics", "sdmx_metrics"),
        seen.base().annotations().stream().map(Annotation::type).toList());
  }

  @Test
  void availabilityOfNothingIsLeftOut() {
    AvailabilityConstraint lost = new AvailabilityConstraint(null, null, List.of(), null, null);
    assertEquals(
        "AvailabilityConstraint is left out: it does not say of which data it is",
        Given.leftOut(new AvailabilityView(), lost, Era.V21));
  }

  @Test
  void anActualConstraintIsAvailabilityIn31AndBack() {
    DataConstraint actual =
        Given.only(DataConstraint.class, new AvailabilityView(), AVAILABILITY, Era.V30);
    assertEquals(
        AVAILABILITY,
        Given.only(AvailabilityConstraint.class, new ActualConstraintView(), actual, Era.V31));
  }

  @Test
  void anActualConstraintOfTwoRegionsIsLeftOutIn31() {
    DataConstraint actual = constraint(true, region("A", "KR"), region("Q", "W"));
    Viewed viewed = new ArtefactViews(KnownArtefacts.none()).view(List.of(actual), Era.V31);
    assertEquals(List.of(), viewed.artefacts());
    assertEquals(
        "SDMX 3.1 has no data constraint that says what data there are",
        viewed.leftOut().get(0).reason());
  }

  @Test
  void anAllowedConstraintIsNoAvailability() {
    DataConstraint allowed = constraint(false, region("A", "KR"));
    assertEquals(Viewed.as(allowed), new ActualConstraintView().of(allowed, Era.V31));
  }

  // Keys

  private static DataConstraint keys(DataKey... keys) {
    return constraint(false).with(List.of(new DataKeySet(true, List.of(keys))), List.of());
  }

  private static DataKey key(String... values) {
    return new DataKey(
        null,
        null,
        List.of(),
        IntStream.range(0, values.length)
            .mapToObj(i -> new KeyValue("D" + i, null, List.of(values[i].split(" "))))
            .toList(),
        List.of());
  }

  @ParameterizedTest
  @EnumSource(names = {"V21", "V30"})
  void aKeyOfSeveralValuesIsAKeyForEachCombination(Era era) {
    assertEquals(
        keys(key("A", "X"), key("A", "Y"), key("B", "X"), key("B", "Y"), key("C", "Z")),
        Given.only(
            DataConstraint.class, new DataKeysView(), keys(key("A B", "X Y"), key("C", "Z")), era));
  }

  @Test
  void sdmx31KeepsKeysOfSeveralValues() {
    DataConstraint constraint = keys(key("A B", "X Y"));
    assertEquals(Viewed.as(constraint), new DataKeysView().of(constraint, Era.V31));
  }

  @Test
  void tooManyCombinationsAreLeftOut() {
    String ten = "0 1 2 3 4 5 6 7 8 9";
    String[] many = new String[12];
    Arrays.fill(many, ten);
    assertEquals(
        "DataConstraint BOK:CR(1.0) is left out: SDMX 3.0 has no keys with several values of a"
            + " dimension, and there are 1000000000000 combinations",
        Given.leftOut(new DataKeysView(), keys(key(many)), Era.V30));
  }

  // Regions

  @Test
  void regionsThatDifferInOneDimensionBecomeOne() {
    DataConstraint three =
        constraint(false, region("A", "KR"), region("Q", "KR"), region("M", "W"));
    assertEquals(
        constraint(false, region("A Q", "KR"), region("M", "W")),
        Given.only(DataConstraint.class, new RegionsView(), three, Era.V30));
  }

  @Test
  void regionsOf21StayAsTheyAre() {
    DataConstraint three =
        constraint(false, region("A", "KR"), region("Q", "KR"), region("M", "W"));
    assertEquals(Viewed.as(three), new RegionsView().of(three, Era.V21));
  }

  @Test
  void threeDifferentRegionsAreLeftOut() {
    DataConstraint three =
        constraint(false, region("A", "KR"), region("Q", "JP"), region("M", "W"));
    assertEquals(
        List.of("SDMX 3.0 has no constraint of more than two regions"), reasons(three, Era.V30));
  }

  @Test
  void spansOfTimeAndExclusionsAreNotMerged() {
    MemberSelection all = MemberSelection.of("FREQ", "A");
    MemberSelection others =
        new MemberSelection("FREQ", false, null, null, null, all.values(), null);
    DataConstraint three =
        constraint(false, region(all), region(others), region(MemberSelection.of("REF_AREA", "W")));
    assertEquals(Viewed.as(three), new RegionsView().of(three, Era.V30));
  }

  // Attachment

  @Test
  void aConstraintOfADataSetHasNoFormSince30() {
    DataConstraint ofSet =
        new DataConstraint(
            Given.base("CR", "1.0"),
            false,
            new ConstraintAttachment(
                null,
                null,
                List.of(new ConstraintAttachment.DataSetReference(null, "DS")),
                List.of(),
                List.of(),
                List.of(),
                List.of()),
            null,
            null,
            List.of(),
            List.of());
    assertEquals(
        List.of("SDMX 3.0 has no data constraint attached to such a thing"),
        reasons(ofSet, Era.V30));
    assertEquals(List.of(), reasons(ofSet, Era.V21));
  }

  private static List<String> reasons(Artefact artefact, Era era) {
    return Stream.of(artefact)
        .flatMap(
            one ->
                new ArtefactViews(KnownArtefacts.none()).view(List.of(one), era).leftOut().stream())
        .map(leftOut -> leftOut.reason())
        .toList();
  }
}
