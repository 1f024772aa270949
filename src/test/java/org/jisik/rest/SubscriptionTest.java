package org.jisik.rest;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.jisik.rest.RegistryMessages.ML21;
import static org.jisik.rest.RegistryMessages.bytes;
import static org.jisik.rest.RegistryMessages.post;
import static org.jisik.rest.RegistryMessages.read;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.Response;
import java.util.List;
import org.jisik.launch.PostgresTestResource;
import org.jisik.model.reference.Urn;
import org.jisik.model.registry.ExampleMessages;
import org.jisik.model.registry.QueryRegistrationRequest;
import org.jisik.model.registry.QuerySubscriptionRequest;
import org.jisik.model.registry.QuerySubscriptionResponse;
import org.jisik.model.registry.StatusMessage;
import org.jisik.model.registry.SubmissionAction;
import org.jisik.model.registry.SubmitSubscriptionsRequest;
import org.jisik.model.registry.SubmitSubscriptionsResponse;
import org.jisik.model.registry.Subscription;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** Subscriptions over HTTP, kept in PostgreSQL, on a server that sends nothing. */
@QuarkusTest
@WithTestResource(PostgresTestResource.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SubscriptionTest {

  private static final String PATH = "/sdmx/v2/subscription";

  private static SubmitSubscriptionsResponse.Result submit(
      int status, SubmissionAction action, Subscription subscription) {
    Response answer =
        post(
            PATH,
            new SubmitSubscriptionsRequest(
                List.of(new SubmitSubscriptionsRequest.Request(action, subscription))));
    answer.then().statusCode(status);
    return read(answer, SubmitSubscriptionsResponse.class).results().get(0);
  }

  private static List<Subscription> find(Urn organisation) {
    Response answer = post(PATH, new QuerySubscriptionRequest(organisation));
    answer.then().statusCode(200);
    return read(answer, QuerySubscriptionResponse.class).subscriptions();
  }

  @Test
  @TestSecurity(
      user = "kim",
      roles = {})
  void whoeverHasSignedInMaySubscribe() {
    Subscription wish = ExampleMessages.PICKY.named(null);
    SubmitSubscriptionsResponse.Result kept = submit(201, SubmissionAction.APPEND, wish);
    assertEquals("MINE", kept.subscriberId());
    assertEquals(StatusMessage.Status.WARNING, kept.message().status());
    String text = kept.message().texts().get(0).text();
    assertTrue(text.contains("notifications are not sent by this server"), text);
    assertTrue(text.contains("mail is not sent"), text);
    assertEquals(List.of(wish.named(kept.urn())), find(wish.organisation()));
    assertEquals(List.of(), find(ExampleMessages.TO_ALL.organisation()));

    Subscription other =
        new Subscription(
            wish.organisation(),
            kept.urn(),
            List.of(),
            List.of(),
            null,
            wish.validity(),
            wish.events());
    submit(200, SubmissionAction.REPLACE, other);
    assertEquals(List.of(other), find(wish.organisation()));
    submit(200, SubmissionAction.DELETE, other);
    assertEquals(List.of(), find(wish.organisation()));
    submit(404, SubmissionAction.DELETE, other);
    submit(422, SubmissionAction.DELETE, wish);
    submit(422, SubmissionAction.APPEND, other);
  }

  @Test
  @Order(1)
  @TestSecurity(
      user = "kim",
      roles = {})
  void kimSubscribes() {
    submit(201, SubmissionAction.APPEND, ExampleMessages.TO_ALL);
    assertEquals(1, find(ExampleMessages.TO_ALL.organisation()).size());
  }

  @Test
  @Order(2)
  @TestSecurity(user = "lee", roles = "maintain")
  void leeDoesNotSeeIt() {
    assertEquals(List.of(), find(ExampleMessages.TO_ALL.organisation()));
  }

  @Test
  @Order(3)
  @TestSecurity(user = "root", roles = "admin")
  void theAdminEndsIt() {
    Subscription kims = find(ExampleMessages.TO_ALL.organisation()).get(0);
    submit(200, SubmissionAction.DELETE, kims);
    assertEquals(List.of(), find(ExampleMessages.TO_ALL.organisation()));
  }

  @Test
  void strangersCanNeitherSubscribeNorLook() {
    for (String path : List.of(PATH, "/sdmx/v2/")) {
      post(path, new QuerySubscriptionRequest(ExampleMessages.PICKY.organisation()))
          .then()
          .statusCode(401);
      SubmitSubscriptionsRequest wish =
          new SubmitSubscriptionsRequest(
              List.of(
                  new SubmitSubscriptionsRequest.Request(
                      SubmissionAction.APPEND, ExampleMessages.TO_ALL)));
      post(path, wish).then().statusCode(401);
      post(path, ML21.mediaType().toString(), bytes(ML21, wish)).then().statusCode(401);
    }
  }

  @Test
  void thereIsNothingToGet() {
    given().get(PATH).then().statusCode(405).header("Allow", containsString("POST"));
    given()
        .delete("/sdmx/v2/registration/id/IPT")
        .then()
        .statusCode(405)
        .header("Allow", containsString("GET"));
    given().get("/sdmx/v2/").then().statusCode(404);
  }

  @Test
  void registrationsHaveAPlaceOfTheirOwn() {
    post(PATH, new QueryRegistrationRequest(false, QueryRegistrationRequest.Sets.ALL, null))
        .then()
        .statusCode(422);
  }
}
