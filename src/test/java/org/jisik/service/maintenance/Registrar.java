package org.jisik.service.maintenance;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jisik.format.json.SdmxJson21StructureFormat;
import org.jisik.model.artefact.Artefact;
import org.jisik.model.describe.Era;
import org.jisik.model.reference.ArtefactRef;
import org.jisik.model.reference.Urn;
import org.jisik.model.registry.StatusMessage;
import org.jisik.model.registry.SubmissionAction;
import org.jisik.model.registry.SubmissionResult;
import org.jisik.model.registry.SubmitStructureResponse;
import org.jisik.service.Caller;
import org.jisik.service.MemoryStructureStore;
import org.jisik.service.Registry;
import org.jisik.service.view.ArtefactViews;
import org.jisik.store.StructureStore;

/**
 * Somebody who submits structures and reads the results, for tests.
 *
 * <p>Messages are the members of {@code data} in SDMX-JSON 2.1, shortened: {@code '} for {@code "},
 * and {@code 'Codelist=EX:CL(1.0)'} for a URN.
 */
final class Registrar {

  private static final Caller MAINTAINER = new Caller("kim", Set.of("maintain:EX"));

  private static final Map<String, String> PACKAGES =
      Map.of(
          "Codelist", "codelist",
          "Code", "codelist",
          "Hierarchy", "codelist",
          "ConceptScheme", "conceptscheme",
          "Concept", "conceptscheme",
          "DataStructure", "datastructure",
          "Dataflow", "datastructure",
          "CategoryScheme", "categoryscheme",
          "Category", "categoryscheme",
          "Categorisation", "categoryscheme");

  private static final Pattern SHORT_URN = Pattern.compile("'(\\w+)=(\\w+:)");

  private final StructureStore store = new MemoryStructureStore();
  private final MaintenanceService service;

  /**
   * Somebody with a registry of their own.
   *
   * @param stored what is in it
   * @param withData the flows that hold data
   */
  Registrar(String stored, String... withData) {
    store.save(read(stored), Instant.EPOCH);
    Set<ArtefactRef> flows = Stream.of(withData).map(Registrar::ref).collect(Collectors.toSet());
    this.service =
        new MaintenanceService(
            store,
            new FlowsWithData(flows),
            new ArtefactViews(new Registry(store)),
            Clock.systemUTC());
  }

  static List<Artefact> read(String members) {
    String json = "{'data': {" + members + "}}";
    String full = SHORT_URN.matcher(json).replaceAll(Registrar::urn).replace('\'', '"');
    return new SdmxJson21StructureFormat()
        .read(new ByteArrayInputStream(full.getBytes(StandardCharsets.UTF_8)));
  }

  private static String urn(MatchResult shorter) {
    return "'urn:sdmx:org.sdmx.infomodel.%s.%s=%s"
        .formatted(PACKAGES.get(shorter.group(1)), shorter.group(1), shorter.group(2));
  }

  /** The identity of {@code Codelist=EX:CL(1.0)}. */
  static ArtefactRef ref(String urn) {
    String type = urn.substring(0, urn.indexOf('='));
    return Urn.parse("urn:sdmx:org.sdmx.infomodel." + PACKAGES.get(type) + "." + urn).ref();
  }

  StructureStore store() {
    return store;
  }

  /** The stored artefact. */
  <A extends Artefact> A get(String urn, Class<A> type) {
    return type.cast(store.find(ref(urn)).orElseThrow());
  }

  List<String> post(String members) {
    return post(members, SubmissionAction.REPLACE);
  }

  List<String> post(String members, SubmissionAction action) {
    return submit(store(members, it -> action), new Scope.Any());
  }

  List<String> put(String urn, String members) {
    return submit(store(members, it -> SubmissionAction.REPLACE), new Scope.One(ref(urn)));
  }

  List<String> delete(String urn) {
    return submit(List.of(new Request.Delete(ref(urn))), new Scope.Any());
  }

  List<String> deleteItem(String urn, String path) {
    return submit(List.of(new Request.DeleteItem(ref(urn), path)), new Scope.Any());
  }

  List<String> submit(List<Request> requests, Scope scope) {
    return lines(service.submit(new Submission(requests, scope, Era.V31, false), MAINTAINER));
  }

  SubmitStructureResponse submit(Submission submission, Caller caller) {
    return service.submit(submission, caller);
  }

  static List<Request> store(String members, Function<Artefact, SubmissionAction> action) {
    List<Request> requests = new ArrayList<>();
    read(members).forEach(it -> requests.add(new Request.Store(it, action.apply(it))));
    return requests;
  }

  /** A line for each text of each result: its code and itself. */
  static List<String> lines(SubmitStructureResponse response) {
    return response.results().stream().flatMap(Registrar::lines).toList();
  }

  private static Stream<String> lines(SubmissionResult result) {
    return result.message().texts().stream().map(Registrar::line);
  }

  private static String line(StatusMessage.Text text) {
    return text.code() + " " + text.text();
  }
}
