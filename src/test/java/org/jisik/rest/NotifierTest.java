package org.jisik.rest;

import static org.jisik.rest.RegistryMessages.post;
import static org.jisik.rest.RegistryMessages.read;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jisik.launch.PostgresTestResource;
import org.jisik.model.artefact.Codelist;
import org.jisik.model.artefact.Maintainable;
import org.jisik.model.reference.Urn;
import org.jisik.model.registry.Datasource;
import org.jisik.model.registry.EventSelector;
import org.jisik.model.registry.NotifyRegistryEvent;
import org.jisik.model.registry.Registration;
import org.jisik.model.registry.RegistrationEvents;
import org.jisik.model.registry.StatusMessage.Status;
import org.jisik.model.registry.StructureEvents;
import org.jisik.model.registry.SubmissionAction;
import org.jisik.model.registry.SubmitRegistrationsRequest;
import org.jisik.model.registry.SubmitSubscriptionsRequest;
import org.jisik.model.registry.SubmitSubscriptionsResponse;
import org.jisik.model.registry.Subscription;
import org.jisik.model.registry.ValidityPeriod;
import org.jisik.model.text.LocalisedText;
import org.jisik.store.StructureStore;
import org.junit.jupiter.api.Test;

/** Subscribers that listen on a host that the operator allows, and one that is elsewhere. */
@QuarkusTest
@WithTestResource(PostgresTestResource.class)
@WithTestResource(Subscriber.class)
class NotifierTest {

  private static final RegistrationEvents ALL =
      new RegistrationEvents(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

  @Inject StructureStore structures;
  @Inject Clock clock;

  private static SubmitSubscriptionsResponse.Result subscribe(String url, EventSelector events) {
    LocalDate today = LocalDate.now(java.time.ZoneOffset.UTC);
    Subscription wish =
        new Subscription(
            urn("base.Agency=SDMX:AGENCIES(1.0).BOK"),
            null,
            List.of(),
            List.of(new Subscription.Address(url, false)),
            null,
            new ValidityPeriod(today.minusDays(1), today.plusDays(1)),
            events);
    Response answer =
        post(
            "/sdmx/v2/subscription",
            new SubmitSubscriptionsRequest(
                List.of(new SubmitSubscriptionsRequest.Request(SubmissionAction.APPEND, wish))));
    return read(answer, SubmitSubscriptionsResponse.class).results().get(0);
  }

  private static Urn urn(String end) {
    return Urn.parse("urn:sdmx:org.sdmx.infomodel." + end);
  }

  private static NotifyRegistryEvent next() throws InterruptedException {
    byte[] message = Subscriber.RECEIVED.poll(20, TimeUnit.SECONDS);
    assertNotNull(message, "nothing came");
    return read(RegistryMessages.ML31, message, NotifyRegistryEvent.class);
  }

  @Test
  @TestSecurity(
      user = "kim",
      roles = {"maintain:BOK"})
  void changesAreToldToWhoWantsToKnow() throws InterruptedException {
    SubmitSubscriptionsResponse.Result toRegistrations =
        subscribe(Subscriber.url(), new EventSelector(null, ALL, null));
    assertEquals(Status.SUCCESS, toRegistrations.message().status());
    SubmitSubscriptionsResponse.Result toStructures =
        subscribe(
            Subscriber.url() + "moody",
            new EventSelector(new StructureEvents(List.of("TEST"), List.of()), null, null));
    assertEquals(
        Status.WARNING,
        subscribe("http://169.254.169.254/", new EventSelector(null, ALL, null))
            .message()
            .status());

    post(
            "/sdmx/v2/registration",
            new SubmitRegistrationsRequest(
                List.of(
                    new SubmitRegistrationsRequest.Request(
                        SubmissionAction.APPEND,
                        new Registration(
                            "TOLD",
                            null,
                            null,
                            null,
                            Registration.Indexing.NONE,
                            urn("registry.ProvisionAgreement=BOK:PA_IPT_KR2(1.0)"),
                            new Datasource("https://example.org/", null))))))
        .then()
        .statusCode(201);
    NotifyRegistryEvent told = next();
    assertEquals(toRegistrations.urn(), told.subscription());
    assertEquals(SubmissionAction.APPEND, told.action());
    assertNotNull(told.registration());
    assertEquals("TOLD", told.registration().id());

    Codelist list =
        new Codelist(
            Maintainable.of("TEST", "CL_TOLD", "1.0", LocalisedText.of("en", "Told")),
            null,
            List.of(),
            List.of());
    structures.save(List.of(list), clock.instant());
    NotifyRegistryEvent changed = next();
    assertEquals(toStructures.urn(), changed.subscription());
    assertEquals(list.ref().urn().toString(), changed.object());
    assertNull(Subscriber.RECEIVED.poll(3, TimeUnit.SECONDS), "and it is told once");
  }
}
