package org.jisik.service;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jisik.model.artefact.CubeRegion;
import org.jisik.model.artefact.DataConstraint;
import org.jisik.model.artefact.DataKeySet;
import org.jisik.model.artefact.DataKeySet.DataKey;
import org.jisik.model.artefact.DataKeySet.KeyValue;
import org.jisik.model.artefact.MemberSelection;
import org.jisik.model.artefact.MemberSelection.SelectedValue;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which codes of a dimension AREA a constraint allows. */
class ConstraintLimitsTest {

  private static final CodeTree AREAS =
      new CodeTree(SmallRegistry.codes("CL", "W EU<W DE<EU FR<EU US<W").codes());

  private static String allowed(List<DataKeySet> keys, CubeRegion... regions) {
    DataConstraint constraint =
        new DataConstraint(
            SmallRegistry.base("C", "1.0"), false, null, null, null, keys, List.of(regions));
    return String.join(" ", new TreeSet<>(ConstraintLimits.of(constraint).allowed("AREA", AREAS)));
  }

  private static CubeRegion region(String text) {
    return new CubeRegion(
        !text.startsWith("not "),
        List.of(),
        Stream.of(text.replace("not ", "").split(" ")).map(SmallRegistry::selection).toList(),
        List.of());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          AREA=FR            | -                 | FR
          AREA=FR            | AREA=DE           | DE FR
          AREA=FR FREQ=A     | AREA=DE FREQ=Q    | DE FR
          AREA=FR            | FREQ=A            | DE EU FR US W
          AREA=FR            | not AREA=FR       |
          FREQ=A             | not AREA=FR       | DE EU US W
          not AREA=EU/true   | -                 | US W
          not AREA!=FR,US    | -                 | FR US
          not AREA=FR FREQ=A | -                 | DE EU FR US W
          AREA!=EU/true      | -                 | US W
          AREA!=EU           | AREA=EU           | DE EU FR US W
          AREA=%             | -                 | DE EU FR US W
          AREA=%E%/excluderoot | -               | DE FR
          AREA=NOWHERE       | -                 |
          """)
  void regions(String one, @Nullable String other, @Nullable String codes) {
    CubeRegion[] regions =
        Stream.of(one, other == null ? one : other)
            .map(ConstraintLimitsTest::region)
            .toArray(CubeRegion[]::new);
    assertEquals(codes == null ? "" : codes, allowed(List.of(), regions));
  }

  private static DataKey key(String... values) {
    return new DataKey(
        null,
        null,
        List.of(),
        Stream.of(values)
            .map(value -> value.split("="))
            .map(value -> new KeyValue(value[0], null, List.of(value[1].split(","))))
            .toList(),
        List.of());
  }

  @Test
  void keysAllowWhatTheyName() {
    DataKeySet keys = new DataKeySet(true, List.of(key("AREA=FR", "FREQ=A"), key("AREA=DE,US")));
    assertEquals("DE FR US", allowed(List.of(keys)));
    assertEquals("US", allowed(List.of(keys), region("AREA!=EU/true")));
    DataKeySet oneIsFree = new DataKeySet(true, List.of(key("AREA=FR"), key("FREQ=A")));
    assertEquals("DE EU FR US W", allowed(List.of(oneIsFree)));
  }

  @Test
  void aKeyThatIsLeftOutLeavesOutACodeIfItNamesNothingElse() {
    DataKeySet without = new DataKeySet(false, List.of(key("AREA=FR"), key("AREA=DE", "FREQ=A")));
    assertEquals("DE EU US W", allowed(List.of(without)));
  }

  @Test
  void whatHoldsForSomeTimeAllowsAndDoesNotForbid() {
    SelectedValue since2020 = new SelectedValue("FR", null, null, "2020", null);
    MemberSelection some = selection(true, since2020);
    MemberSelection others = selection(false, since2020, SelectedValue.of("DE"));
    assertEquals("FR", allowed(List.of(), region(some)));
    assertEquals("EU FR US W", allowed(List.of(), region(others)));
  }

  private static MemberSelection selection(boolean isIncluded, SelectedValue... values) {
    return new MemberSelection("AREA", isIncluded, null, null, null, List.of(values), null);
  }

  private static CubeRegion region(MemberSelection selection) {
    return new CubeRegion(true, List.of(), List.of(selection), List.of());
  }

  @Test
  void anotherComponentIsFree() {
    CubeRegion region = region("AREA=FR");
    DataConstraint constraint =
        SmallRegistry.constraint(
            SmallRegistry.base("C", "1.0"),
            SmallRegistry.urn("datastructure.Dataflow", "F(1.0)"),
            false,
            region);
    assertEquals(Set.copyOf(AREAS.ids()), ConstraintLimits.of(constraint).allowed("OTHER", AREAS));
  }
}
