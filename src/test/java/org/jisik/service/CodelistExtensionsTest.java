package org.jisik.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jisik.error.InvalidSemantics;
import org.jisik.model.artefact.Code;
import org.jisik.model.artefact.Codelist;
import org.jisik.model.artefact.CodelistExtension;
import org.jisik.model.artefact.CodelistExtension.CodeSelection;
import org.jisik.model.artefact.CodelistExtension.MemberCode;
import org.jisik.model.artefact.CodelistExtension.MemberValue;
import org.jisik.model.artefact.CodelistExtension.MemberWildcard;
import org.jisik.model.artefact.Item;
import org.jisik.model.artefact.ItemScheme;
import org.jisik.model.artefact.Maintainable;
import org.jisik.model.artefact.Nameable;
import org.jisik.model.reference.Urn;
import org.jisik.model.text.LocalisedText;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What codes a codelist has that extends others. Codes are written {@code id<parent=name}. */
class CodelistExtensionsTest {

  private final MemoryStructureStore store = new MemoryStructureStore();
  private final Registry registry = new Registry(store);

  private static Codelist list(String id, String codes, CodelistExtension... extensions) {
    return new Codelist(
        Maintainable.of("EX", id, "1.0.0", LocalisedText.of("en", id)),
        null,
        Stream.of(codes.split(" ")).filter(it -> !it.isEmpty()).map(it -> code(id, it)).toList(),
        List.of(extensions));
  }

  private static Code code(String list, String text) {
    String[] parts = text.split("<");
    return new Code(Nameable.of(parts[0], list), parts.length > 1 ? parts[1] : null);
  }

  private static CodelistExtension all(String of) {
    return extension(of, null, null, null);
  }

  private static CodelistExtension extension(
      String of, @Nullable String prefix, @Nullable String in, @Nullable String out) {
    return new CodelistExtension(prefix, urn(of), selection(in), selection(out));
  }

  private static @Nullable CodeSelection selection(@Nullable String members) {
    return members == null
        ? null
        : new CodeSelection(
            Arrays.stream(members.split(" ")).map(CodelistExtensionsTest::member).toList());
  }

  private static MemberValue member(String text) {
    String[] parts = text.split("/");
    String cascade = parts.length > 1 ? parts[1] : null;
    return parts[0].contains("%")
        ? new MemberWildcard(parts[0], cascade)
        : new MemberCode(parts[0], cascade);
  }

  private static Urn urn(String id) {
    return Urn.parse("urn:sdmx:org.sdmx.infomodel.codelist.Codelist=EX:" + id + "(1.0+.0)");
  }

  private ItemScheme<?> resolved(Codelist... lists) {
    store.save(List.of(lists), Instant.EPOCH);
    return registry.items(lists[lists.length - 1].ref().urn()).orElseThrow();
  }

  private static String text(ItemScheme<?> scheme) {
    return scheme.items().stream()
        .map(CodelistExtensionsTest::text)
        .collect(Collectors.joining(" "));
  }

  private static String text(Item<?> item) {
    return item.id()
        + (item.parent() == null ? "" : "<" + item.parent())
        + "="
        + item.name().texts().get(0).value();
  }

  @Test
  void laterListsComeBeforeEarlierOnesAndOwnCodesBeforeAll() {
    ItemScheme<?> resolved =
        resolved(
            list("ONE", "A B C"), list("TWO", "B C D"), list("X", "C E", all("ONE"), all("TWO")));
    assertEquals("A=ONE B=TWO C=X D=TWO E=X", text(resolved));
    assertEquals(List.of(), ((Codelist) resolved).extensions());
    assertEquals(null, resolved.isPartial());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          -   | -                  | -        | T A<T A1<A A11<A1 A2<A B<T AB
          P_  | -                  | -        | P_T P_A<P_T P_A1<P_A P_A11<P_A1 P_A2<P_A P_B<P_T P_AB
          -   | A                  | -        | A
          -   | A B UNKNOWN        | -        | A B
          -   | A/false A1         | -        | A A1<A
          -   | A/true             | -        | A A1<A A11<A1 A2<A
          Q   | A/true             | -        | QA QA1<QA QA11<QA1 QA2<QA
          -   | A/excluderoot      | -        | A1 A11<A1 A2
          -   | T/true             | -        | T A<T A1<A A11<A1 A2<A B<T
          -   | A%                 | -        | A A1<A A11<A1 A2<A AB
          -   | %1                 | -        | A1 A11<A1
          -   | A%1                | -        | A1 A11<A1
          -   | A1%/excluderoot    | -        | A11
          -   | -                  | A        | T A1 A11<A1 A2 B<T AB
          -   | -                  | A/true   | T B<T AB
          -   | -                  | A% B     | T
          """)
  void codesAreSelectedWithTheirParentsIfThoseAreTaken(
      String prefix, String in, String out, String codes) {
    ItemScheme<?> resolved =
        resolved(
            list("TREE", "T A<T A1<A A11<A1 A2<A B<T AB"),
            list("X", "", extension("TREE", prefix, in, out)));
    assertEquals(codes, text(resolved).replace("=TREE", ""));
  }

  @Test
  void aCodeDoesNotComeUnderACodeOfAnotherList() {
    assertEquals(
        "P=TWO A=ONE B<P=TWO",
        text(
            resolved(
                list("ONE", "P A<P B<P"),
                list("TWO", "P B<P"),
                list("X", "", all("ONE"), all("TWO")))));
  }

  @Test
  void anOwnCodeMayStandUnderOneThatIsTaken() {
    assertEquals("P=ONE A<P=X", text(resolved(list("ONE", "P"), list("X", "A<P", all("ONE")))));
  }

  @Test
  void listsExtendListsThatExtendLists() {
    assertEquals(
        "b_a_K=ONE b_K=TWO K=X",
        text(
            resolved(
                list("ONE", "K"),
                list("TWO", "K", extension("ONE", "a_", null, null)),
                list("X", "K", extension("TWO", "b_", null, null)))));
  }

  @Test
  void oneListMayBeTakenTwice() {
    assertEquals(
        "1A=ONE 2A=ONE",
        text(
            resolved(
                list("ONE", "A"),
                list(
                    "X",
                    "",
                    extension("ONE", "1", null, null),
                    extension("ONE", "2", null, null)))));
  }

  @Test
  void aCircleIsAnErrorThatNamesIt() {
    Codelist one = list("ONE", "A", all("TWO"));
    Codelist two = list("TWO", "B", all("ONE"));
    InvalidSemantics error = assertThrows(InvalidSemantics.class, () -> resolved(one, two));
    assertTrue(error.getMessage().contains("EX:TWO(1.0.0)"), error.getMessage());
    assertTrue(error.getMessage().contains("EX:ONE(1.0.0)"), error.getMessage());
  }

  @Test
  void anExtensionOfAnUnknownListStays() {
    CodelistExtension unknown = all("NOWHERE");
    Codelist resolved = (Codelist) resolved(list("ONE", "A"), list("X", "B", unknown, all("ONE")));
    assertEquals("A=ONE B=X", text(resolved));
    assertEquals(List.of(unknown), resolved.extensions());
  }

  @Test
  void aPlainListIsItself() {
    Codelist plain = list("ONE", "A B<A");
    assertSame(plain, resolved(plain));
  }
}
