package org.jisik.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jisik.error.InvalidSemantics;
import org.jisik.model.data.SampleLayouts;
import org.jisik.query.Codes;
import org.jisik.query.ComponentFilter;
import org.jisik.query.Condition;
import org.jisik.query.KeyPattern;
import org.junit.jupiter.api.Test;

/** Keys and filters against FREQ, REF_AREA and, where there is one, a measure dimension. */
class KeyResolverTest {

  private static final Codes ANY = Codes.Any.ANY;

  @Test
  void noKeyIsEverything() {
    assertEquals(
        List.of(List.of(ANY, ANY, ANY)), resolver("", Map.of()).resolve(List.of(), List.of()));
  }

  @Test
  void shortKeyIsPadded() {
    assertEquals(List.of(List.of(some("A"), ANY, ANY)), resolve("", some("A")));
  }

  @Test
  void emptyPositionsBehindTheLastDimensionAreAccepted() {
    assertEquals(
        List.of(List.of(some("A"), some("AT"), ANY)), resolve("", some("A"), some("AT"), ANY, ANY));
  }

  @Test
  void keyThatIsTooLongIsRefusedAndSaysTheDimensions() {
    InvalidSemantics error =
        assertThrows(InvalidSemantics.class, () -> resolve("", some("A"), some("AT"), some("X")));
    assertTrue(error.getMessage().contains("3 positions"), error.getMessage());
    assertTrue(error.getMessage().contains("FREQ, REF_AREA"), error.getMessage());
  }

  @Test
  void lastPositionIsTheMeasureWhereThereAreSeveral() {
    assertEquals(
        List.of(List.of(some("A"), ANY, some("IMPORTS"))),
        resolve("MEASURE", some("A"), ANY, some("IMPORTS")));
  }

  @Test
  void filterNarrowsTheKey() {
    KeyResolver resolver = resolver("", Map.of());
    assertEquals(
        List.of(List.of(ANY, some("AT"), ANY)),
        resolver.resolve(
            List.of(new KeyPattern(List.of(ANY, some("AT", "BE")))),
            List.of(new ComponentFilter("REF_AREA", Condition.in(List.of("AT", "KR"))))));
  }

  @Test
  void sliceOfAViewNarrowsTheKeyAndWhatIsOutsideMatchesNothing() {
    KeyResolver resolver = resolver("", Map.of("REF_AREA", some("KR")));
    assertEquals(List.of(List.of(ANY, some("KR"), ANY)), resolver.resolve(List.of(), List.of()));
    assertEquals(
        List.of(), resolver.resolve(List.of(new KeyPattern(List.of(ANY, some("AT")))), List.of()));
  }

  @Test
  void filterOnAnUnknownDimensionIsRefused() {
    InvalidSemantics error =
        assertThrows(
            InvalidSemantics.class,
            () ->
                resolver("", Map.of())
                    .resolve(
                        List.of(),
                        List.of(new ComponentFilter("SEX", Condition.in(List.of("F"))))));
    assertTrue(error.getMessage().contains("no dimension 'SEX'"), error.getMessage());
  }

  private static List<List<Codes>> resolve(String measureDimension, Codes... key) {
    return resolver(measureDimension, Map.of())
        .resolve(List.of(new KeyPattern(List.of(key))), List.of());
  }

  private static KeyResolver resolver(String measureDimension, Map<String, Codes> slice) {
    return new KeyResolver(SampleLayouts.mini(), measureDimension, slice);
  }

  private static Codes some(String... codes) {
    return new Codes.OneOf(new TreeSet<>(Arrays.asList(codes)));
  }
}
