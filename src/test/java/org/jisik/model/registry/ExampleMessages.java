package org.jisik.model.registry;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jisik.model.artefact.ConstraintAttachment.QueryableDataSource;
import org.jisik.model.reference.Urn;
import org.jisik.model.registry.StatusMessage.Status;

/** A message of each kind, with every part that it can have; all can be said in every era. */
public final class ExampleMessages {

  private ExampleMessages() {}

  private static final Instant NOW = Instant.parse("2026-01-02T03:04:05.678Z");

  private static final StatusMessage DONE = new StatusMessage(Status.SUCCESS, List.of());

  private static final StatusMessage FAILED =
      new StatusMessage(
          Status.FAILURE,
          List.of(
              new StatusMessage.Text(404, "no <agreement> here"),
              new StatusMessage.Text(409, "이미 있다")));

  /** A registration with all parts. */
  public static final Registration FULL =
      new Registration(
          "reg-1_$@",
          NOW,
          NOW.plusSeconds(60),
          NOW,
          new Registration.Indexing(true, true, true, true),
          urn("registry.ProvisionAgreement=BOK.STAT:PA(1.0)"),
          new Datasource(
              "https://example.org/data.xml?a=1&b=2",
              new QueryableDataSource(
                  true,
                  false,
                  "https://example.org/v2",
                  "https://e.org/wsdl",
                  "https://e.org/wadl")));

  /** A registration with as little as there can be, as a registrant submits it. */
  public static final Registration BARE =
      new Registration(
          null,
          null,
          null,
          null,
          Registration.Indexing.NONE,
          urn("registry.ProvisionAgreement=BOK:PA(2.1)"),
          new Datasource("ftp://example.org/file", null));

  /** A subscription to everything that can be selected one by one. */
  public static final Subscription PICKY =
      new Subscription(
          urn("base.DataConsumer=BOK:DATA_CONSUMERS(1.0).1C0"),
          "urn:uuid:00000000-0000-0000-0000-000000000001",
          List.of(new Subscription.Address("mailto:a@example.org", false)),
          List.of(
              new Subscription.Address("https://example.org/notify", false),
              new Subscription.Address("https://example.org/soap", true)),
          "MINE",
          new ValidityPeriod(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31)),
          new EventSelector(
              new StructureEvents(
                  List.of("BOK", "IMF.STA"),
                  List.of(
                      new StructureEvents.OfType("AgencyScheme", selector("%", "%", "%")),
                      new StructureEvents.OfType("Categorisation", selector("%", "CAT", "%")),
                      new StructureEvents.OfType(
                          "Codelist",
                          new ObjectSelector(urn("codelist.Codelist=BOK:CL(1.0)"), "%", "%", "%")),
                      new StructureEvents.OfType("KeyFamily", selector("%", "DSD", "1.0")),
                      new StructureEvents.OfType("KeyFamily", selector("%", "OTHER", "%")))),
              new RegistrationEvents(
                  List.of("reg-1", "reg-2"),
                  List.of(urn("registry.ProvisionAgreement=BOK:PA(1.0)")),
                  List.of(urn("base.DataProvider=BOK:DATA_PROVIDERS(1.0).KR2")),
                  List.of(selector("BOK", "FLOW", "1.0")),
                  List.of(
                      new ObjectSelector(
                          urn("datastructure.DataStructure=BOK:DSD(1.0)"), "%", "%", "%")),
                  List.of(urn("categoryscheme.Category=BOK:CS(1.0).A.B"))),
              new RegistrationEvents(
                  List.of(),
                  List.of(),
                  List.of(),
                  List.of(selector("%", "MDF", "%")),
                  List.of(selector("%", "%", "%")),
                  List.of())));

  /** A subscription to everything. */
  public static final Subscription TO_ALL =
      new Subscription(
          urn("base.Agency=SDMX:AGENCIES(1.0).BOK"),
          null,
          List.of(),
          List.of(new Subscription.Address("http://localhost:8080/", false)),
          null,
          new ValidityPeriod(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 1, 1)),
          new EventSelector(
              new StructureEvents(List.of("%"), List.of()),
              new RegistrationEvents(
                  List.of(), List.of(), List.of(), List.of(), List.of(), List.of()),
              null));

  /** All of them. */
  public static List<RegistryMessage> all() {
    return Stream.of(structures(), registrations(), subscriptions()).flatMap(List::stream).toList();
  }

  private static List<RegistryMessage> structures() {
    return List.of(
        new SubmitStructureResponse(
            List.of(
                new SubmissionResult(
                    SubmissionAction.DELETE, urn("codelist.Codelist=BOK:CL(1.0)"), DONE),
                new SubmissionResult(
                    SubmissionAction.APPEND, urn("registry.DataConstraint=BOK:C(1.0)"), FAILED))));
  }

  private static List<RegistryMessage> registrations() {
    return List.of(
        new SubmitRegistrationsRequest(
            List.of(
                new SubmitRegistrationsRequest.Request(SubmissionAction.APPEND, BARE),
                new SubmitRegistrationsRequest.Request(SubmissionAction.DELETE, FULL))),
        new SubmitRegistrationsResponse(
            List.of(
                new SubmitRegistrationsResponse.Result(BARE, FAILED),
                new SubmitRegistrationsResponse.Result(FULL, DONE))),
        new QueryRegistrationRequest(true, QueryRegistrationRequest.Sets.ALL, null),
        new QueryRegistrationRequest(
            false,
            QueryRegistrationRequest.Sets.DATA,
            urn("registry.ProvisionAgreement=BOK:PA(1.0)")),
        new QueryRegistrationRequest(
            false,
            QueryRegistrationRequest.Sets.DATA,
            urn("base.DataProvider=BOK:DATA_PROVIDERS(1.0).KR2")),
        new QueryRegistrationRequest(
            false,
            QueryRegistrationRequest.Sets.METADATA,
            urn("metadatastructure.Metadataflow=BOK:MDF(1.0)")),
        new QueryRegistrationResponse(DONE, List.of()),
        new QueryRegistrationResponse(
            DONE,
            List.of(
                new QueryRegistrationResponse.Result(
                    FULL, false, List.of(urn("registry.DataConstraint=BOK:C(1.0)"))),
                new QueryRegistrationResponse.Result(FULL, true, List.of()))));
  }

  private static List<RegistryMessage> subscriptions() {
    return List.of(
        new SubmitSubscriptionsRequest(
            List.of(
                new SubmitSubscriptionsRequest.Request(SubmissionAction.REPLACE, PICKY),
                new SubmitSubscriptionsRequest.Request(SubmissionAction.APPEND, TO_ALL))),
        new SubmitSubscriptionsResponse(
            List.of(
                new SubmitSubscriptionsResponse.Result(PICKY.urn(), "MINE", DONE),
                new SubmitSubscriptionsResponse.Result(null, null, FAILED))),
        new QuerySubscriptionRequest(urn("base.OrganisationUnit=BOK:UNITS(1.0).ECOS")),
        new QuerySubscriptionResponse(DONE, List.of(PICKY, TO_ALL)),
        new NotifyRegistryEvent(
            NOW,
            "urn:sdmx:org.sdmx.infomodel.codelist.Codelist=BOK:CL(1.0)",
            "urn:uuid:1",
            SubmissionAction.REPLACE,
            null),
        new NotifyRegistryEvent(NOW, null, "urn:uuid:1", SubmissionAction.DELETE, FULL));
  }

  private static ObjectSelector selector(String agency, String id, String version) {
    return new ObjectSelector(null, agency, id, version);
  }

  private static Urn urn(String end) {
    return Urn.parse("urn:sdmx:org.sdmx.infomodel." + end);
  }
}
