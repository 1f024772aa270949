package org.jisik.model.artefact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jisik.model.artefact.DataKeySet.DataKey;
import org.jisik.model.artefact.DataKeySet.KeyValue;
import org.jisik.model.describe.Era;
import org.jisik.model.text.LocalisedText;
import org.junit.jupiter.api.Test;

class DataConstraintTest {

  private static DataConstraint constraint(CubeRegion... regions) {
    return new DataConstraint(
        Maintainable.of("BOK", "CR", "1.0.0", LocalisedText.of("en", "Allowed")),
        false,
        null,
        null,
        null,
        List.of(),
        List.of(regions));
  }

  private static CubeRegion region(boolean isIncluded, MemberSelection... dimensions) {
    return new CubeRegion(isIncluded, List.of(), List.of(dimensions), List.of());
  }

  @Test
  void listedCodesAreAllowed() {
    DataConstraint slice = constraint(region(true, MemberSelection.of("FREQ", "A", "Q")));
    assertEquals(Optional.of(Set.of("A", "Q")), slice.allowedCodes("FREQ"));
  }

  @Test
  void dimensionThatIsNotNamedIsFree() {
    DataConstraint slice = constraint(region(true, MemberSelection.of("FREQ", "A")));
    assertEquals(Optional.empty(), slice.allowedCodes("REF_AREA"));
    assertEquals(Optional.empty(), constraint().allowedCodes("FREQ"));
  }

  @Test
  void regionsAddUp() {
    DataConstraint both =
        constraint(
            region(true, MemberSelection.of("FREQ", "A")),
            region(true, MemberSelection.of("FREQ", "Q")));
    assertEquals(Optional.of(Set.of("A", "Q")), both.allowedCodes("FREQ"));
    DataConstraint oneIsFree =
        constraint(
            region(true, MemberSelection.of("FREQ", "A")),
            region(true, MemberSelection.of("REF_AREA", "KR")));
    assertEquals(Optional.empty(), oneIsFree.allowedCodes("FREQ"));
  }

  @Test
  void whatIsExcludedDoesNotAllow() {
    MemberSelection allBut =
        new MemberSelection(
            "FREQ", false, null, null, null, MemberSelection.of("", "M").values(), null);
    DataConstraint slice =
        constraint(region(true, allBut), region(false, MemberSelection.of("FREQ", "A")));
    assertEquals(Optional.empty(), slice.allowedCodes("FREQ"));
  }

  @Test
  void keyWithSeveralValuesIsAKeyForEachCombination() {
    DataKey key =
        new DataKey(
            null,
            null,
            List.of(),
            List.of(
                new KeyValue("FREQ", null, List.of("A", "Q")),
                new KeyValue("AREA", null, List.of("KR", "JP"))),
            List.of());
    assertEquals(
        List.of("[A, KR]", "[A, JP]", "[Q, KR]", "[Q, JP]"),
        key.combinations()
            .map(one -> one.values().stream().map(value -> value.values().get(0)).toList())
            .map(Object::toString)
            .toList());
  }

  @Test
  void whatThereIsCannotBeSaidIn31() {
    DataConstraint allowed = constraint();
    DataConstraint actual =
        new DataConstraint(allowed.base(), true, null, null, null, List.of(), List.of());
    assertTrue(actual.fits(Era.V21) && actual.fits(Era.V30) && actual.fits(Era.STORED));
    assertFalse(actual.fits(Era.V31));
    assertTrue(allowed.fits(Era.V31));
  }
}
