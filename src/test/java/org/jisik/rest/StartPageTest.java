package org.jisik.rest;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(EdgeProfile.class)
class StartPageTest {

  @Test
  void pageListsTheDataflowsInBothLanguages() {
    given()
        .header("Accept", "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8")
        .get("/")
        .then()
        .statusCode(200)
        .header("Content-Type", equalTo("text/html;charset=UTF-8"))
        .body(containsString("MINI flow"), containsString("lang=\"ko\">흐름"));
  }

  @Test
  void everyLinkOfADataflowLeadsSomewhere() {
    String page = given().get("/").asString();
    List<String> links =
        Pattern.compile("href=\"([^\"]*MINI[^\"]*)\"")
            .matcher(page)
            .results()
            .map((MatchResult match) -> match.group(1).replace("&amp;", "&"))
            .toList();
    assertEquals(4, links.size());
    links.forEach(link -> given().get(link).then().statusCode(200));
    assertFalse(page.contains("%s"));
  }

  @Test
  void interfaceIsDescribed() {
    given()
        .get("/q/openapi?format=json")
        .then()
        .statusCode(200)
        .body("paths.keySet()", hasItems("/sdmx/v2/data/{context}/{agency}/{id}/{version}/{key}"))
        .body(
            "paths.collect { (it.value.get ?: it.value.put ?: it.value.post).summary.length() }",
            everyItem(greaterThan(0)))
        .body("tags.name", is(List.of("SDMX-REST 1.x", "SDMX-REST 2.x", "Users")));
  }
}
