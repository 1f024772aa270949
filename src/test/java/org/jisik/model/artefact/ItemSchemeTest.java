package org.jisik.model.artefact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jisik.model.artefact.CategoryScheme.Category;
import org.jisik.model.artefact.ValueList.ValueItem;
import org.jisik.model.describe.Era;
import org.jisik.model.text.LocalisedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Item schemes of every type, cut down to some of their items. */
class ItemSchemeTest {

  private static final Maintainable BASE =
      Maintainable.of("EX", "X", "1.0", LocalisedText.of("en", "X"));

  private static final CategoryScheme TREE =
      new CategoryScheme(
          BASE,
          null,
          List.of(
              category("ECO", category("SECTORAL", category("ENERGY"), category("FARMS"))),
              category("SOC", category("SECTORAL"))));

  private static Category category(String id, Category... below) {
    return new Category(Nameable.of(id, id), List.of(below));
  }

  private static String text(List<? extends Item<?>> items) {
    return items.stream()
        .map(item -> item.id() + (item.items().isEmpty() ? "" : "(" + text(item.items()) + ")"))
        .collect(Collectors.joining(" "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ECO                               | ECO
          ECO.SECTORAL                      | ECO(SECTORAL)
          ECO.SECTORAL.ENERGY               | ECO(SECTORAL(ENERGY))
          ECO.SECTORAL.FARMS,SOC            | ECO(SECTORAL(FARMS)) SOC
          SOC,ECO.SECTORAL,ECO              | ECO(SECTORAL) SOC
          ECO,NOTHING,SECTORAL,ECO.ENERGY   | ECO
          """)
  void aNestedItemComesWithThoseAboveItAndWithoutThoseBelow(String paths, String left) {
    CategoryScheme partial =
        (CategoryScheme) TREE.only(Arrays.stream(paths.split(",")).collect(Collectors.toSet()));
    assertEquals(left, text(partial.items()));
    assertEquals(true, partial.isPartial());
  }

  @Test
  void aFlatItemKeepsTheNameOfItsParentAndComesAlone() {
    Codelist list =
        new Codelist(
            BASE,
            null,
            List.of(new Code(Nameable.of("A", "A"), null), new Code(Nameable.of("A1", "A1"), "A")));
    assertEquals(
        new Codelist(BASE, true, List.of(new Code(Nameable.of("A1", "A1"), "A"))),
        list.only(Set.of("A1", "A.A1")));
  }

  @Test
  void aValueIsAnyText() {
    ValueItem dollar =
        new ValueItem("US $ + ,.", List.of(), LocalisedText.NONE, LocalisedText.NONE);
    ValueItem euro = new ValueItem("€", List.of(), LocalisedText.NONE, LocalisedText.NONE);
    ValueList list = new ValueList(BASE, List.of(dollar, euro));
    assertEquals(new ValueList(BASE, List.of(dollar)), list.only(Set.of("US $ + ,.")));
  }

  static Stream<ItemScheme<?>> examples() {
    return Stream.of(Era.V21, Era.V30, Era.V31)
        .flatMap(era -> Examples.of(era).stream())
        .filter(ItemScheme.class::isInstance)
        .map(scheme -> (ItemScheme<?>) scheme);
  }

  @ParameterizedTest
  @MethodSource("examples")
  <I extends Item<I>> void everyTypeLosesNothingWithAllItsItems(ItemScheme<I> scheme) {
    assertEquals(scheme, scheme.with(scheme.items(), scheme.isPartial()));
    assertTrue(ItemScheme.is(scheme.type()));
    if (!scheme.items().isEmpty()) {
      I first = scheme.items().get(0);
      assertEquals(
          List.of(first.id()),
          scheme.only(Set.of(first.id())).items().stream().map(Item::id).toList());
    }
  }

  @ParameterizedTest
  @MethodSource("types")
  void whateverCanBePartialIsAnItemScheme(ArtefactType<?> type) {
    boolean saysWhetherItIsPartial =
        Arrays.stream(type.javaType().getRecordComponents())
            .anyMatch(component -> component.getName().equals("isPartial"));
    assertTrue(
        !saysWhetherItIsPartial || ItemScheme.is(type), type.structureClass() + " has items");
  }

  static List<ArtefactType<?>> types() {
    return ArtefactTypes.ALL;
  }
}
