package org.jisik.service.maintenance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jisik.model.artefact.Artefact;
import org.jisik.model.artefact.Examples;
import org.jisik.model.artefact.Item;
import org.jisik.model.artefact.ItemScheme;
import org.jisik.model.describe.Era;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What maintenance does to artefacts works on every type, also on those to come. */
class EveryTypeTest {

  static Stream<Artefact> artefacts() {
    return Arrays.stream(Era.values())
        .filter(era -> era != Era.STORED)
        .flatMap(era -> Examples.of(era).stream());
  }

  static Stream<ItemScheme<?>> schemes() {
    return artefacts()
        .filter(ItemScheme.class::isInstance)
        .<ItemScheme<?>>map(ItemScheme.class::cast)
        .filter(scheme -> !scheme.items().isEmpty());
  }

  @ParameterizedTest
  @MethodSource("artefacts")
  void updatedByItselfItIsItself(Artefact artefact) {
    assertEquals(artefact, LanguageUpdate.of(artefact, artefact));
    assertEquals(artefact, PartialUpdate.of(artefact, artefact));
    assertEquals(artefact, AppendedItems.of(artefact, artefact));
    assertEquals(ReleasedContent.of(artefact), ReleasedContent.of(ReleasedContent.of(artefact)));
  }

  @ParameterizedTest
  @MethodSource("artefacts")
  void whatItRefersToIsFound(Artefact artefact) {
    Inventory inventory = Inventory.of(artefact);
    assertEquals(artefact.base().id(), inventory.root().id());
    assertTrue(
        inventory.references().stream()
            .map(Inventory.Reference::target)
            .toList()
            .containsAll(artefact.references()));
  }

  @ParameterizedTest
  @MethodSource("schemes")
  void anItemIsTakenOutAndPutBack(ItemScheme<?> scheme) {
    checkItems(scheme);
  }

  private static <I extends Item<I>> void checkItems(ItemScheme<I> scheme) {
    I last = scheme.items().get(scheme.items().size() - 1);
    assertTrue(Inventory.of(scheme).holds(last.id()));
    ItemScheme<I> without = ItemRemoval.of(scheme, last.id());
    assertEquals(scheme.items().size() - 1, without.items().size());
    assertFalse(Inventory.of(without).holds(last.id()));
    Artefact back = PartialUpdate.of(scheme.with(List.of(last), true), without);
    assertEquals(ids(scheme), ids(back));
    assertEquals(ids(scheme), ids(AppendedItems.of(scheme, without)));
  }

  private static List<String> ids(Artefact scheme) {
    return ((ItemScheme<?>) scheme).items().stream().map(Item::id).toList();
  }
}
