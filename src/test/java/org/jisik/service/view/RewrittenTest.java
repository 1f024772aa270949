package org.jisik.service.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jisik.model.artefact.Artefact;
import org.jisik.model.artefact.Examples;
import org.jisik.model.artefact.Maintainable;
import org.jisik.model.describe.Era;
import org.jisik.model.text.LocalisedText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RewrittenTest {

  private static final Maintainable OTHER =
      Maintainable.of("AG", "OTHER", "1.0", LocalisedText.of("en", "Other"));

  static Stream<Artefact> artefacts() {
    return Stream.of(Era.V21, Era.V30, Era.V31).flatMap(era -> Examples.of(era).stream());
  }

  @ParameterizedTest
  @MethodSource("artefacts")
  void whatDoesNotChangeStays(Artefact artefact) {
    assertEquals(artefact, Rewritten.withReferences(artefact, UnaryOperator.identity()));
    assertEquals(artefact, Rewritten.withRepresentations(artefact, UnaryOperator.identity()));
  }

  @ParameterizedTest
  @MethodSource("artefacts")
  void anotherBaseAndBackAgainIsTheSame(Artefact artefact) {
    Artefact other = Rewritten.withBase(artefact, base -> OTHER);
    assertEquals(OTHER.id(), other.base().id());
    assertEquals(artefact, Rewritten.withBase(other, base -> artefact.base()));
  }
}
