package org.jisik.service.maintenance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jisik.error.Unauthenticated;
import org.jisik.model.artefact.CategoryScheme;
import org.jisik.model.artefact.CategoryScheme.Category;
import org.jisik.model.artefact.Code;
import org.jisik.model.artefact.Codelist;
import org.jisik.model.describe.Era;
import org.jisik.model.registry.StatusMessage.Status;
import org.jisik.model.registry.SubmissionAction;
import org.jisik.model.registry.SubmissionResult;
import org.jisik.service.Caller;
import org.junit.jupiter.api.Test;

/** What is created, replaced, updated in part and deleted. */
class MaintenanceServiceTest {

  private static final String FREQ = "Codelist=EX:CL_FREQ(1.0)";

  private final Registrar registrar =
      new Registrar(BadMessagesTest.STORED, "Dataflow=EX:FLOW(1.0)");

  private static String codelist(String id, String version, String rest) {
    return "'codelists': [{'id': '%s', 'agencyID': 'EX', 'version': '%s', %s}]"
        .formatted(id, version, rest);
  }

  private static String named(String... codes) {
    return "'name': 'Frequency', 'codes': [%s]".formatted(codes(codes));
  }

  private static String codes(String... ids) {
    return String.join(
        ", ", Arrays.stream(ids).map("{'id': '%1$s', 'name': 'New %1$s'}"::formatted).toList());
  }

  private List<String> codesOf(String urn) {
    return registrar.get(urn, Codelist.class).codes().stream().map(Code::id).toList();
  }

  // Whole artefacts

  @Test
  void whatIsNewIsCreated() {
    assertEquals(
        List.of("201 Codelist EX:CL(1.0) is created"),
        registrar.post(codelist("CL", "1.0", named("A"))));
    assertEquals(List.of("A"), codesOf("Codelist=EX:CL(1.0)"));
  }

  @Test
  void whatIsThereIsReplacedWhole() {
    assertEquals(
        List.of("200 Codelist EX:CL_FREQ(1.0) is updated"),
        registrar.post(codelist("CL_FREQ", "1.0", named("M"))));
    assertEquals(List.of("M"), codesOf(FREQ));
  }

  @Test
  void whatIsSoAlreadyIsNoChange() {
    long revision = registrar.store().revision();
    assertEquals(
        List.of(),
        registrar.post(BadMessagesTest.STORED).stream()
            .filter(line -> !line.matches("200 .* is as submitted already"))
            .toList());
    assertEquals(revision, registrar.store().revision());
  }

  @Test
  void putReplacesTheOneThatTheAddressNames() {
    assertEquals(
        List.of("200 Codelist EX:CL_FREQ(1.0) is updated"),
        registrar.put(FREQ, codelist("CL_FREQ", "1.0", named("M"))));
    assertEquals(
        List.of("404 Codelist EX:CL(1.0): it does not exist; POST creates it"),
        registrar.put("Codelist=EX:CL(1.0)", codelist("CL", "1.0", named("M"))));
    assertEquals(
        List.of(
            "422 Codelist EX:CL(1.0): the address names Codelist EX:CL_FREQ(1.0), which is another"),
        registrar.put(FREQ, codelist("CL", "1.0", named("M"))));
  }

  @Test
  void anAddressOfATypeTakesThatTypeOnly() {
    List<Request> requests =
        Registrar.store(
            codelist("CL", "1.0", named("A"))
                + """
                , 'valueLists': [{'id': 'VL', 'agencyID': 'EX', 'version': '1.0', 'name': 'Values'}]
                """,
            it -> SubmissionAction.REPLACE);
    assertEquals(
        List.of(
            "201 Codelist EX:CL(1.0) is created",
            "422 ValueList EX:VL(1.0): it is a ValueList, and the address takes codelist only"),
        registrar.submit(requests, new Scope.Types("codelist", Set.of("Codelist"))));
  }

  @Test
  void oneMessageMayHoldAllThatItsArtefactsNeed() {
    String flow =
        """
        'dataflows': [{'id': 'F', 'agencyID': 'EX', 'version': '1.0', 'name': 'Flow',
          'structure': 'DataStructure=EX:S(1.0+.0)'}],
        'dataStructures': [{'id': 'S', 'agencyID': 'EX', 'version': '1.2.0', 'name': 'Structure',
          'dataStructureComponents': {'dimensionList': {'id': 'DimensionDescriptor', 'dimensions': [
            {'id': 'X', 'conceptIdentity': 'Concept=EX:C(1.0.0).X'}]}}}],
        'conceptSchemes': [{'id': 'C', 'agencyID': 'EX', 'version': '1.0.0', 'name': 'Concepts',
          'concepts': [{'id': 'X', 'name': 'X'}]}]
        """;
    assertEquals(
        List.of(
            "201 Dataflow EX:F(1.0) is created",
            "201 DataStructure EX:S(1.2.0) is created",
            "201 ConceptScheme EX:C(1.0.0) is created"),
        registrar.post(flow));
  }

  @Test
  void aStubStandsForAllThatItsOriginalHolds() {
    String stub =
        """
        'conceptSchemes': [{'id': 'FAR', 'agencyID': 'EX', 'version': '2.0.0', 'name': 'Elsewhere',
          'isExternalReference': true}],
        'dataStructures': [{'id': 'S', 'agencyID': 'EX', 'version': '1.0.0', 'name': 'Structure',
          'dataStructureComponents': {'dimensionList': {'id': 'DimensionDescriptor', 'dimensions': [
            {'id': 'X', 'conceptIdentity': 'Concept=EX:FAR(2.0.0).ANY'}]}}}]
        """;
    assertEquals(2, registrar.post(stub).stream().filter(line -> line.startsWith("201")).count());
    String full =
        """
        'conceptSchemes': [{'id': 'FAR', 'agencyID': 'EX', 'version': '2.0.0', 'name': 'Here',
          'concepts': [{'id': '%s', 'name': 'X'}]}]
        """;
    assertEquals(
        List.of(
            "409 ConceptScheme EX:FAR(2.0.0): DataStructure EX:S(1.0.0) refers to its Concept ANY,"
                + " which would be gone"),
        registrar.post(full.formatted("OTHER")));
    assertEquals(
        List.of("200 ConceptScheme EX:FAR(2.0.0) is updated"),
        registrar.post(full.formatted("ANY")));
  }

  // Ranges of versions

  private static String structure(String version, String... dimensions) {
    return """
    'dataStructures': [{'id': 'S', 'agencyID': 'EX', 'version': '%s', 'name': 'Structure',
      'dataStructureComponents': {'dimensionList': {'id': 'DimensionDescriptor', 'dimensions': [%s]}}}]
    """
        .formatted(
            version,
            String.join(
                ", ",
                Arrays.stream(dimensions)
                    .map(
                        "{'id': '%1$s', 'conceptIdentity': 'Concept=EX:C(1.0+.0).%1$s'}"::formatted)
                    .toList()));
  }

  private static final String RANGED =
      structure("1.0.0", "X", "Y")
          + """
          , 'conceptSchemes': [{'id': 'C', 'agencyID': 'EX', 'version': '1.0.0', 'name': 'Concepts',
              'concepts': [{'id': 'X', 'name': 'X'}, {'id': 'Y', 'name': 'Y'}]}],
          'dataflows': [{'id': 'F', 'agencyID': 'EX', 'version': '1.0.0', 'name': 'Flow',
            'structure': 'DataStructure=EX:S(1.0+.0)'}]
          """;

  @Test
  void aNewVersionThatARangeMeansMustHoldWhatIsReferredTo() {
    Registrar ranged = new Registrar(RANGED);
    String next =
        """
        'conceptSchemes': [{'id': 'C', 'agencyID': 'EX', 'version': '%s', 'name': 'Concepts',
          'concepts': [{'id': 'X', 'name': 'X'}]}]
        """;
    assertEquals(
        List.of(
            "409 ConceptScheme EX:C(1.1.0): DataStructure EX:S(1.0.0) refers to its Concept Y, which"
                + " would be gone"),
        ranged.post(next.formatted("1.1.0")));
    assertEquals(
        List.of("201 ConceptScheme EX:C(2.0.0) is created"), ranged.post(next.formatted("2.0.0")));
  }

  @Test
  void aNewVersionThatARangeMeansMustFitTheData() {
    Registrar ranged = new Registrar(RANGED, "Dataflow=EX:F(1.0.0)");
    assertEquals(
        List.of(
            "409 DataStructure EX:S(1.1.0): Dataflow EX:F(1.0.0) holds data, and its dimensions would"
                + " be [X] instead of [X, Y]"),
        ranged.post(structure("1.1.0", "X")));
    assertEquals(
        List.of("201 DataStructure EX:S(1.1.0) is created"),
        ranged.post(structure("1.1.0", "X", "Y")));
  }

  // Parts

  @Test
  void aPartReplacesAndAddsItems() {
    String part =
        codelist(
            "CL_FREQ",
            "1.0",
            "'isPartial': true, 'names': {'ko': '주기', 'en': 'How often'}, 'annotations':"
                + " [{'title': 'T'}], 'codes': ["
                + codes("W", "Q", "M")
                + "]");
    assertEquals(List.of("200 Codelist EX:CL_FREQ(1.0) is updated"), registrar.post(part));
    Codelist updated = registrar.get(FREQ, Codelist.class);
    assertEquals(List.of("A", "W", "Q", "M"), codesOf(FREQ));
    assertEquals("Annual", name(updated.codes().get(0)));
    assertEquals("New Q", name(updated.codes().get(2)));
    assertEquals(
        List.of("en: How often", "ko: 주기"),
        updated.base().name().texts().stream()
            .map(it -> it.language() + ": " + it.value())
            .toList());
    assertEquals(1, updated.base().annotations().size());
    assertEquals(null, updated.isPartial());
  }

  private static String name(Code code) {
    return code.name().texts().get(0).value();
  }

  @Test
  void newItemsBesideNoKnownOneComeLast() {
    registrar.post(
        codelist(
            "CL_FREQ",
            "1.0",
            "'isPartial': true, 'name': 'F', 'codes': [" + codes("M", "W") + "]"));
    assertEquals(List.of("A", "Q", "M", "W"), codesOf(FREQ));
  }

  @Test
  void aPartOfATreeReplacesWholeRoots() {
    String part =
        """
        'categorySchemes': [{'id': 'CAT', 'agencyID': 'EX', 'version': '1.0', 'name': 'Subjects',
          'isPartial': true, 'categories': [
            {'id': 'ECO', 'name': 'Economy', 'categories': [{'id': '%s', 'name': 'X'}]},
            {'id': 'ENV', 'name': 'Environment'}]}]
        """;
    assertEquals(
        List.of(
            "409 CategoryScheme EX:CAT(1.0): Categorisation EX:FLOW_TRADE(1.0) refers to its Category"
                + " ECO.TRADE, which would be gone"),
        registrar.post(part.formatted("PRICES")));
    registrar.post(part.formatted("TRADE"));
    CategoryScheme scheme = registrar.get("CategoryScheme=EX:CAT(1.0)", CategoryScheme.class);
    assertEquals(List.of("ECO", "ENV"), scheme.categories().stream().map(Category::id).toList());
    assertEquals("X", scheme.categories().get(0).categories().get(0).name().texts().get(0).value());
  }

  @Test
  void someLanguagesLeaveTheOthersAlone() {
    String korean =
        """
        'isPartialLanguage': true, 'names': {'ko': '주기'}, 'codes': [
          {'id': 'A', 'names': {'ko': '연간'}}, {'id': 'Q', 'names': {'en': 'Each quarter', 'ko': '분기'}}]
        """;
    registrar.post(codelist("CL_FREQ", "1.0", korean));
    Codelist updated = registrar.get(FREQ, Codelist.class);
    assertEquals(
        "[Text[language=en, value=Frequency], Text[language=ko, value=주기]]",
        updated.base().name().texts().toString());
    assertEquals(
        "[Text[language=en, value=Annual], Text[language=ko, value=연간]]",
        updated.codes().get(0).name().texts().toString());
    assertEquals(
        "[Text[language=en, value=Each quarter], Text[language=ko, value=분기]]",
        updated.codes().get(1).name().texts().toString());
    assertEquals(null, updated.base().isPartialLanguage());
  }

  // Actions of registry messages

  @Test
  void appendAddsAndReplacesNothing() {
    String more = codelist("CL_FREQ", "1.0", "'name': 'Other', 'codes': [" + codes("Q", "M") + "]");
    assertEquals(
        List.of("200 Codelist EX:CL_FREQ(1.0) is updated"),
        registrar.post(more, SubmissionAction.APPEND));
    Codelist updated = registrar.get(FREQ, Codelist.class);
    assertEquals(List.of("A", "Q", "M"), codesOf(FREQ));
    assertEquals("Quarterly", name(updated.codes().get(1)));
    assertEquals("Frequency", updated.base().name().texts().get(0).value());
    String flow =
        """
        'dataflows': [{'id': 'FLOW', 'agencyID': 'EX', 'version': '1.0', 'name': 'Other',
          'structure': 'DataStructure=EX:DSD(1.0)'}]
        """;
    assertEquals(
        List.of("409 Dataflow EX:FLOW(1.0): it exists already; Append adds and replaces nothing"),
        registrar.post(flow, SubmissionAction.APPEND));
  }

  @Test
  void mergeUpdatesInPartOrCreates() {
    assertEquals(
        List.of("200 Codelist EX:CL_FREQ(1.0) is updated"),
        registrar.post(codelist("CL_FREQ", "1.0", named("M")), SubmissionAction.MERGE));
    assertEquals(List.of("A", "Q", "M"), codesOf(FREQ));
    assertEquals(
        List.of("201 Codelist EX:CL(1.0) is created"),
        registrar.post(codelist("CL", "1.0", named("M")), SubmissionAction.MERGE));
  }

  @Test
  void informationChangesNothing() {
    long revision = registrar.store().revision();
    assertEquals(
        List.of("200 Codelist EX:CL_FREQ(1.0) is as submitted already"),
        registrar.post(codelist("CL_FREQ", "1.0", named("M")), SubmissionAction.INFORMATION));
    assertEquals(revision, registrar.store().revision());
  }

  // Versions

  @Test
  void aStableVersionMayChangeItsAnnotationsOnly() {
    String same =
        "'name': 'Stable', 'isExternalReference': false, 'codes': [{'id': 'A', 'name': 'A',"
            + " 'annotations': [{'title': '%s'}]}, {'id': 'B', 'name': 'B'}]";
    assertEquals(
        List.of("200 Codelist EX:CL_STABLE(1.0.0) is updated"),
        registrar.post(codelist("CL_STABLE", "1.0.0", same.formatted("T"))));
    assertEquals(
        List.of("200 Codelist EX:CL_STABLE(1.0.0) is as submitted already"),
        registrar.post(codelist("CL_STABLE", "1.0.0", same.formatted("T"))));
  }

  @Test
  void draftsAndVersionZeroAndOlderFormsMayChange() {
    for (String version : List.of("1.0.0-draft", "0.9.0", "1.0", "2", "")) {
      registrar.post(codelist("CL_ANY", version, named("A")));
      assertEquals(
          List.of(
              "200 Codelist EX:CL_ANY%s is updated"
                  .formatted(version.isEmpty() ? "" : "(" + version + ")")),
          registrar.post(codelist("CL_ANY", version, named("B"))));
    }
  }

  @Test
  void howVersionsShouldGoUpIsAdvice() {
    assertEquals(
        List.of(
            "201 Codelist EX:CL_STABLE(1.0.1) is created",
            "201 Code B of version 1.0.0 is gone, which asks for a new major version",
            "201 Code C is not in version 1.0.0, which asks for a new minor version"),
        registrar.post(codelist("CL_STABLE", "1.0.1", named("A", "C"))));
    assertEquals(
        List.of("201 Codelist EX:CL_STABLE(1.1.0) is created"),
        registrar.post(codelist("CL_STABLE", "1.1.0", named("A", "C", "D"))));
    assertEquals(
        List.of("201 Codelist EX:CL_STABLE(2.0.0) is created"),
        registrar.post(codelist("CL_STABLE", "2.0.0", named("Z"))));
  }

  @Test
  void adviceIsAWarning() {
    SubmissionResult result =
        registrar
            .submit(
                new Submission(
                    Registrar.store(
                        codelist("CL_STABLE", "1.0.1", named("A")), it -> SubmissionAction.REPLACE),
                    new Scope.Any(),
                    Era.V31,
                    false),
                new Caller("root", Set.of("admin")))
            .results()
            .get(0);
    assertEquals(Status.WARNING, result.message().status());
    assertEquals(SubmissionAction.APPEND, result.action());
  }

  // Deleting

  @Test
  void whatNobodyNeedsIsDeleted() {
    assertEquals(
        List.of("200 Codelist EX:CL_DRAFT(1.0.0-draft) is deleted"),
        registrar.delete("Codelist=EX:CL_DRAFT(1.0.0-draft)"));
    assertEquals(
        List.of("404 Codelist EX:CL_DRAFT(1.0.0-draft): it does not exist"),
        registrar.delete("Codelist=EX:CL_DRAFT(1.0.0-draft)"));
  }

  @Test
  void whatIsStableOrNeededOrHoldsDataIsNot() {
    assertEquals(
        List.of(
            "409 Codelist EX:CL_STABLE(1.0.0): version 1.0.0 is stable and is not deleted; mark it as"
                + " deprecated instead"),
        registrar.delete("Codelist=EX:CL_STABLE(1.0.0)"));
    assertEquals(
        List.of("409 Codelist EX:CL_FREQ(1.0): DataStructure EX:DSD(1.0) refers to it"),
        registrar.delete(FREQ));
    assertEquals(
        List.of(
            "409 Dataflow EX:FLOW(1.0): Categorisation EX:FLOW_TRADE(1.0) refers to it",
            "409 Dataflow EX:FLOW(1.0): it holds data"),
        registrar.delete("Dataflow=EX:FLOW(1.0)"));
  }

  @Test
  void oneMessageMayDeleteWhatRefersToEachOther() {
    List<Request> requests =
        List.of(
            new Request.Delete(Registrar.ref("CategoryScheme=EX:CAT(1.0)")),
            new Request.Delete(Registrar.ref("Categorisation=EX:FLOW_TRADE(1.0)")));
    assertEquals(
        List.of(
            "200 CategoryScheme EX:CAT(1.0) is deleted",
            "200 Categorisation EX:FLOW_TRADE(1.0) is deleted"),
        registrar.submit(requests, new Scope.Any()));
  }

  @Test
  void flatItemsBelowADeletedOneGoToTheTop() {
    registrar.post(
        codelist(
            "CL",
            "1.0",
            "'name': 'L', 'codes': [{'id': 'A', 'name': 'A'}, {'id': 'B', 'name': 'B', 'parent':"
                + " 'A'}]"));
    assertEquals(
        List.of("200 A of Codelist EX:CL(1.0) is deleted"),
        registrar.deleteItem("Codelist=EX:CL(1.0)", "A"));
    Codelist left = registrar.get("Codelist=EX:CL(1.0)", Codelist.class);
    assertEquals(List.of("B"), codesOf("Codelist=EX:CL(1.0)"));
    assertEquals(null, left.codes().get(0).parent());
  }

  @Test
  void nestedItemsBelowADeletedOneGoWithIt() {
    assertEquals(
        List.of(
            "409 CategoryScheme EX:CAT(1.0): Categorisation EX:FLOW_TRADE(1.0) refers to its Category"
                + " ECO.TRADE, which would be gone"),
        registrar.deleteItem("CategoryScheme=EX:CAT(1.0)", "ECO"));
    registrar.delete("Categorisation=EX:FLOW_TRADE(1.0)");
    assertEquals(
        List.of("200 ECO.TRADE of CategoryScheme EX:CAT(1.0) is deleted"),
        registrar.deleteItem("CategoryScheme=EX:CAT(1.0)", "ECO.TRADE"));
    CategoryScheme left = registrar.get("CategoryScheme=EX:CAT(1.0)", CategoryScheme.class);
    assertEquals(List.of(), left.categories().get(0).categories());
  }

  @Test
  void anItemThatIsNotThereIsNotFound() {
    assertEquals(
        List.of("404 Codelist EX:CL_FREQ(1.0): it has no item X"), registrar.deleteItem(FREQ, "X"));
    assertEquals(
        List.of("404 Dataflow EX:FLOW(1.0): it has no item X"),
        registrar.deleteItem("Dataflow=EX:FLOW(1.0)", "X"));
    assertEquals(
        List.of(
            "409 Codelist EX:CL_STABLE(1.0.0): version 1.0.0 is stable and is not deleted; mark it as"
                + " deprecated instead"),
        registrar.deleteItem("Codelist=EX:CL_STABLE(1.0.0)", "A"));
  }

  // Callers, dry runs, order

  @Test
  void nobodyUnknownMaintains() {
    Submission nothing = new Submission(List.of(), new Scope.Any(), Era.V31, false);
    assertThrows(Unauthenticated.class, () -> registrar.submit(nothing, Caller.ANONYMOUS));
  }

  @Test
  void aDryRunTellsAndStoresNothing() {
    long revision = registrar.store().revision();
    List<Request> requests =
        Registrar.store(codelist("CL", "1.0", named("A")), it -> SubmissionAction.REPLACE);
    assertEquals(
        List.of("201 Codelist EX:CL(1.0) would be created"),
        Registrar.lines(
            registrar.submit(
                new Submission(requests, new Scope.Any(), Era.V31, true),
                new Caller("kim", Set.of("maintain")))));
    assertEquals(revision, registrar.store().revision());
  }

  @Test
  void submissionsOfOneMomentAreMadeOneAfterTheOther() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(8);
    List<Callable<List<String>>> all = new ArrayList<>();
    for (int i = 0; i < 32; i++) {
      String part =
          codelist(
              "CL_FREQ",
              "1.0",
              "'isPartial': true, 'name': 'F', 'codes': [" + codes("N" + i) + "]");
      all.add(() -> registrar.post(part));
    }
    for (Future<List<String>> one : threads.invokeAll(all)) {
      assertEquals(List.of("200 Codelist EX:CL_FREQ(1.0) is updated"), one.get());
    }
    threads.shutdown();
    assertEquals(34, codesOf(FREQ).size());
    assertTrue(codesOf(FREQ).contains("N31"));
  }
}
