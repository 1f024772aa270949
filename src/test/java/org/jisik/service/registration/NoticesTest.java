package org.jisik.service.registration;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jisik.format.ml.SdmxMl31StructureFormat;
import org.jisik.model.artefact.Artefact;
import org.jisik.model.artefact.Categorisation;
import org.jisik.model.reference.Urn;
import org.jisik.model.registry.Datasource;
import org.jisik.model.registry.EventSelector;
import org.jisik.model.registry.ObjectSelector;
import org.jisik.model.registry.Registration;
import org.jisik.model.registry.RegistrationEvents;
import org.jisik.model.registry.RegistryEvent;
import org.jisik.model.registry.StructureEvents;
import org.jisik.model.registry.SubmissionAction;
import org.jisik.model.registry.Subscription;
import org.jisik.model.registry.ValidityPeriod;
import org.jisik.service.MemoryStructureStore;
import org.jisik.service.Registry;
import org.jisik.store.SubscriptionStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who is told what, on the structures of our own content. */
class NoticesTest {

  private static final Instant NOW = Instant.parse("2026-06-15T12:00:00Z");
  private static final LocalDate TODAY = LocalDate.of(2026, 6, 15);
  private static final RegistrationEvents ALL = events(List.of(), "", "");

  private final Registry registry = new Registry(content());
  private EventSelector selector = new EventSelector(null, ALL, null);
  private ValidityPeriod validity = new ValidityPeriod(TODAY, TODAY);
  private Instant since = NOW.minusSeconds(1);

  private static MemoryStructureStore content() {
    MemoryStructureStore store = new MemoryStructureStore();
    for (String file : List.of("organisations", "kst", "ipt", "provision", "categories")) {
      store.save(read(Path.of("sdmx/structures", file + ".xml")), NOW);
    }
    return store;
  }

  private static List<Artefact> read(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      return new SdmxMl31StructureFormat().read(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** One subscriber, who listens at an allowed host and at another. */
  private List<Notice> notices(RegistryEvent event) {
    Subscription subscription =
        new Subscription(
            urn("base.Agency=SDMX:AGENCIES(1.0).BOK"),
            "urn:x",
            List.of(),
            List.of(
                new Subscription.Address("https://example.org/", false),
                new Subscription.Address("https://elsewhere.org/", false)),
            null,
            validity,
            selector);
    return new Notices(
            registry,
            new OneSubscription(new SubscriptionStore.Kept(subscription, "kim", since)),
            new NotifiedHosts(Optional.of(List.of("example.org"))),
            Clock.fixed(NOW, ZoneOffset.UTC))
        .of(List.of(event));
  }

  private static RegistryEvent registered() {
    return RegistryEvent.of(
        NOW,
        SubmissionAction.APPEND,
        new Registration(
            "REG",
            null,
            null,
            NOW,
            Registration.Indexing.NONE,
            urn("registry.ProvisionAgreement=BOK:PA_KST_ICT_KR2(1.0)"),
            new Datasource("https://example.org/data", null)));
  }

  private static Urn urn(String end) {
    return Urn.parse("urn:sdmx:org.sdmx.infomodel." + end);
  }

  private static RegistrationEvents events(List<String> ids, String kind, String what) {
    List<Urn> urns = what.startsWith("urn:") ? List.of(Urn.parse(what)) : List.of();
    String[] parts = what.split(" ");
    List<ObjectSelector> objects =
        !urns.isEmpty()
            ? List.of(new ObjectSelector(urns.get(0), "%", "%", "%"))
            : parts.length == 3
                ? List.of(new ObjectSelector(null, parts[0], parts[1], parts[2]))
                : List.of();
    return new RegistrationEvents(
        ids,
        kind.equals("agreement") ? urns : List.of(),
        kind.equals("provider") ? urns : List.of(),
        kind.equals("flow") ? objects : List.of(),
        kind.equals("structure") ? objects : List.of(),
        kind.equals("category") ? urns : List.of());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          id        | REG               | true
          id        | OTHER             | false
          agreement | urn:sdmx:org.sdmx.infomodel.registry.ProvisionAgreement=BOK:PA_KST_ICT_KR2(1.0) | true
          agreement | urn:sdmx:org.sdmx.infomodel.registry.ProvisionAgreement=BOK:PA_IPT_KR2(1.0)     | false
          provider  | urn:sdmx:org.sdmx.infomodel.base.DataProvider=BOK:DATA_PROVIDERS(1.0).KR2       | true
          provider  | urn:sdmx:org.sdmx.infomodel.base.DataProvider=BOK:DATA_PROVIDERS(1.0).KR3       | false
          flow      | % KST_ICT %       | true
          flow      | BOK % 1.0.0       | true
          flow      | BOK KST_ICT 1.0+.0 | true
          flow      | BOK KST_ICT 2.0.0 | false
          flow      | IMF KST_ICT %     | false
          flow      | urn:sdmx:org.sdmx.infomodel.datastructure.Dataflow=BOK:KST_ICT(1.0.0)           | true
          flow      | urn:sdmx:org.sdmx.infomodel.datastructure.Dataflow=BOK:KST_ALL(1.0.0)           | false
          structure | BOK KST *         | true
          structure | BOK IPT *         | false
          category  | urn:sdmx:org.sdmx.infomodel.categoryscheme.Category=BOK:NOWHERE(1.0.0).A        | false
          """)
  void registrationsAreSelected(String kind, String what, boolean isTold) {
    List<String> ids = kind.equals("id") ? List.of(what) : List.of();
    selector = new EventSelector(null, events(ids, kind, what), null);
    assertEquals(isTold, !notices(registered()).isEmpty());
  }

  @Test
  void aCategoryLeadsToItsFlows() {
    Urn category =
        registry.list().stream()
            .flatMap(ref -> registry.find(ref.urn(), Categorisation.class).stream())
            .filter(it -> it.source() != null && it.source().id().equals("KST_ICT"))
            .map(it -> it.target())
            .findFirst()
            .orElseThrow();
    selector = new EventSelector(null, events(List.of(), "category", category.toString()), null);
    assertEquals(1, notices(registered()).size());
  }

  @Test
  void dataAreNoMetadata() {
    selector = new EventSelector(null, null, ALL);
    assertEquals(List.of(), notices(registered()));
  }

  @Test
  void onlyAllowedHostsAreTold() {
    List<Notice> notices = notices(registered());
    assertEquals(List.of("https://example.org/"), notices.stream().map(Notice::url).toList());
    assertEquals("urn:x", notices.get(0).message().subscription());
    assertEquals(registered().registration(), notices.get(0).message().registration());
  }

  @Test
  void whatWasBeforeTheSubscriptionIsNotTold() {
    since = NOW.plusSeconds(1);
    assertEquals(List.of(), notices(registered()));
  }

  @Test
  void aSubscriptionEnds() {
    validity = new ValidityPeriod(TODAY.minusDays(9), TODAY.minusDays(1));
    assertEquals(List.of(), notices(registered()));
    validity = new ValidityPeriod(TODAY.plusDays(1), TODAY.plusDays(9));
    assertEquals(List.of(), notices(registered()));
  }

  @Test
  void oldNewsAreNoNews() {
    since = Instant.EPOCH;
    validity = new ValidityPeriod(TODAY.minusDays(9), TODAY);
    RegistryEvent old =
        RegistryEvent.of(
            NOW.minus(Duration.ofHours(25)), SubmissionAction.APPEND, registered().registration());
    assertEquals(List.of(), notices(old));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          %   |                  |                | true
          BOK |                  |                | true
          IMF |                  |                | false
          %   | KeyFamily        | % % %          | true
          %   | KeyFamily        | % KST 1.0.0    | true
          %   | KeyFamily        | % KST 9.0.0    | false
          %   | Dataflow         | % KST %        | false
          IMF | KeyFamily        | % KST %        | false
          IMF | KeyFamily        | urn:sdmx:org.sdmx.infomodel.datastructure.DataStructure=BOK:KST(1.0.0) | true
          IMF | Codelist         | urn:sdmx:org.sdmx.infomodel.codelist.Codelist=BOK:KST(1.0.0)           | false
          """)
  void structuresAreSelected(String agency, String element, String what, boolean isTold) {
    List<StructureEvents.OfType> objects =
        element == null
            ? List.of()
            : events(List.of(), "flow", what).flows().stream()
                .map(it -> new StructureEvents.OfType(element, it))
                .toList();
    selector = new EventSelector(new StructureEvents(List.of(agency), objects), null, null);
    RegistryEvent changed =
        RegistryEvent.of(
            NOW, SubmissionAction.REPLACE, urn("datastructure.DataStructure=BOK:KST(1.0.0)").ref());
    assertEquals(isTold, !notices(changed).isEmpty());
    assertEquals(List.of(), notices(registered()), "a registration is no structure");
  }

  private record OneSubscription(Kept kept) implements SubscriptionStore {
    @Override
    public Optional<Kept> find(String urn) {
      return Optional.of(kept);
    }

    @Override
    public List<Kept> list() {
      return List.of(kept);
    }

    @Override
    public boolean append(Subscription subscription, Instant at, String by) {
      throw new UnsupportedOperationException();
    }

    @Override
    public boolean replace(Subscription subscription, Instant at, String by) {
      throw new UnsupportedOperationException();
    }

    @Override
    public boolean delete(String urn, Instant at, String by) {
      throw new UnsupportedOperationException();
    }
  }
}
