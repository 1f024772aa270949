package org.jisik.rest;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.quarkus.test.security.TestSecurity;
import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jisik.format.MessageHeader;
import org.jisik.format.StructureFormat;
import org.jisik.launch.PostgresTestResource;
import org.jisik.model.artefact.Artefact;
import org.jisik.model.artefact.CategoryScheme;
import org.jisik.model.artefact.CategoryScheme.Category;
import org.jisik.model.artefact.Code;
import org.jisik.model.artefact.Codelist;
import org.jisik.model.artefact.Dataflow;
import org.jisik.model.artefact.Maintainable;
import org.jisik.model.artefact.Nameable;
import org.jisik.model.describe.Era;
import org.jisik.model.reference.ArtefactRef;
import org.jisik.model.reference.StructureClass;
import org.jisik.model.reference.Urn;
import org.jisik.model.reference.Version;
import org.jisik.model.text.LanguagePreference;
import org.jisik.model.text.LocalisedText;
import org.jisik.schema.OfficialSchemas;
import org.jisik.store.StructureStore;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The rows of SDMX-REST 2.2.2, structure maintenance, annex IV, over HTTP and in every encoding of
 * structures.
 */
@QuarkusTest
@TestProfile(MaintenanceProfile.class)
@WithTestResource(PostgresTestResource.class)
@TestSecurity(user = "kim", roles = "maintain:EX")
class StructureMaintenanceTest {

  private static final String XML31 = "application/vnd.sdmx.registry+xml;version=3.1.0";

  private static final Pattern RESULT =
      Pattern.compile("status=\"(\\w+)\">\\s*<[^>]*MessageText code=\"(\\d+)\"");

  @Inject StructureStore store;

  static Stream<Wire> encodings() {
    return Formats.STRUCTURES.stream().map(Wire::new);
  }

  /** Sends artefacts in one encoding; their ids tell it, so that tests do not meet. */
  record Wire(StructureFormat format) {

    String name(String id) {
      return id
          + "_"
          + format.mediaType().toString().replaceAll("[^0-9a-z]+", "_").toUpperCase(Locale.ROOT);
    }

    byte[] bytes(Artefact... artefacts) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      try {
        format.write(
            new MessageHeader("T1", Instant.EPOCH, "EX", false),
            List.of(artefacts),
            LanguagePreference.NONE,
            out);
      } catch (IOException e) {
        throw new AssertionError(e);
      }
      return out.toByteArray();
    }

    Response send(String method, String path, Artefact... artefacts) {
      return given()
          .config(
              RestAssuredConfig.config()
                  .encoderConfig(
                      EncoderConfig.encoderConfig()
                          .appendDefaultContentCharsetToContentTypeIfUndefined(false)))
          .header("Content-Type", format.mediaType().toString())
          .header("Accept", XML31)
          .body(bytes(artefacts))
          .request(method, "/sdmx/v2/structure" + path);
    }

    Response post(Artefact... artefacts) {
      return send("POST", "", artefacts);
    }

    Codelist codelist(String id, String version, String... codes) {
      return partial(id, version, null, codes);
    }

    Codelist partial(String id, String version, @Nullable Boolean isPartial, String... codes) {
      return new Codelist(
          Maintainable.of("EX", name(id), version, LocalisedText.of("en", "List")),
          isPartial,
          Arrays.stream(codes)
              .map(code -> new Code(Nameable.of(code, "Code " + code), null))
              .toList());
    }

    Dataflow flow(String id, String structure) {
      Urn urn =
          new Urn(new StructureClass("datastructure", "DataStructure"), "EX", structure, "1.0", "");
      return new Dataflow(
          Maintainable.of("EX", name(id), "1.0", LocalisedText.of("en", "Flow")), urn, List.of());
    }

    @Override
    public String toString() {
      return format.mediaType().toString();
    }
  }

  /** Status and code of each result of an answer in SDMX-ML. */
  private static List<String> results(Response response) {
    OfficialSchemas.ml31().validate(response.asByteArray());
    response.then().header("Content-Type", equalTo(XML31));
    Matcher matcher = RESULT.matcher(response.asString());
    List<String> results = new ArrayList<>();
    while (matcher.find()) {
      results.add(matcher.group(1) + " " + matcher.group(2));
    }
    return results;
  }

  private static void check(Response response, int status, String... results) {
    assertEquals(status, response.statusCode(), response.asString());
    assertEquals(List.of(results), results(response));
  }

  private List<String> codes(String id, String version) {
    ArtefactRef ref =
        new ArtefactRef(Codelist.TYPE.structureClass(), "EX", id, new Version(version));
    return store.find(ref).map(Codelist.class::cast).orElseThrow().codes().stream()
        .map(Code::id)
        .toList();
  }

  // 10.1 Create

  @ParameterizedTest
  @MethodSource("encodings")
  void postOfWhatIsNewCreatesIt(Wire wire) {
    Response response = wire.post(wire.codelist("NEW", "1.0", "A", "B"));
    check(response, 201, "Success 201");
    response
        .then()
        .header("Location", equalTo("/sdmx/v2/structure/codelist/EX/" + wire.name("NEW") + "/1.0"));
    given().get(response.header("Location")).then().statusCode(200);
    check(
        wire.post(wire.codelist("NEW2", "1.0", "A"), wire.codelist("NEW3", "1.0", "A")),
        201,
        "Success 201",
        "Success 201");
  }

  @ParameterizedTest
  @MethodSource("encodings")
  void postUnderATypeTakesThatType(Wire wire) {
    check(wire.send("POST", "/codelist/", wire.codelist("TYPED", "1.0", "A")), 201, "Success 201");
    check(wire.send("POST", "/dataflow", wire.codelist("TYPED2", "1.0", "A")), 422, "Failure 422");
  }

  @ParameterizedTest
  @MethodSource("encodings")
  void postWithMissingReferencesIsAConflict(Wire wire) {
    Response response = wire.post(wire.flow("LOST", "NOWHERE"));
    check(response, 409, "Failure 409");
    response
        .then()
        .body(containsString("refers to DataStructure EX:NOWHERE(1.0), which does not exist"));
  }

  @ParameterizedTest
  @MethodSource("encodings")
  void postOfGoodAndBadIsPartlyDone(Wire wire) {
    Response response = wire.post(wire.codelist("GOOD", "1.0", "A"), wire.flow("BAD", "NOWHERE"));
    assertEquals(207, response.statusCode());
    assertEquals(
        List.of("Failure 409", "Success 201"), results(response).stream().sorted().toList());
    assertEquals(List.of("A"), codes(wire.name("GOOD"), "1.0"));
    response.then().header("Location", nullValue());
  }

  // 10.2 Replace

  @ParameterizedTest
  @MethodSource("encodings")
  void putAndPostOfWhatExistsReplaceIt(Wire wire) {
    String path = "/codelist/EX/" + wire.name("OLD") + "/1.0";
    wire.post(wire.codelist("OLD", "1.0", "A", "B"));
    check(wire.send("PUT", path, wire.codelist("OLD", "1.0", "B", "C")), 200, "Success 200");
    assertEquals(List.of("B", "C"), codes(wire.name("OLD"), "1.0"));
    check(wire.post(wire.codelist("OLD", "1.0", "D")), 200, "Success 200");
    assertEquals(List.of("D"), codes(wire.name("OLD"), "1.0"));
    long revision = store.revision();
    check(wire.post(wire.codelist("OLD", "1.0", "D")), 200, "Success 200");
    assertEquals(revision, store.revision());
    check(
        wire.post(wire.codelist("OLD", "1.0", "E"), wire.codelist("OLD2", "1.0", "E")),
        207,
        "Success 200",
        "Success 201");
  }

  @ParameterizedTest
  @MethodSource("encodings")
  void putOfWhatIsAbsentIsNotFound(Wire wire) {
    check(
        wire.send(
            "PUT",
            "/codelist/EX/" + wire.name("ABSENT") + "/1.0",
            wire.codelist("ABSENT", "1.0", "A")),
        404,
        "Failure 404");
  }

  @ParameterizedTest
  @MethodSource("encodings")
  void putOfAnotherThanTheAddressSaysIsRefused(Wire wire) {
    wire.post(wire.codelist("ONE", "1.0", "A"));
    String path = "/EX/" + wire.name("ONE") + "/1.0";
    check(
        wire.send("PUT", "/codelist" + path, wire.codelist("OTHER", "1.0", "A")),
        422,
        "Failure 422");
    check(
        wire.send("PUT", "/conceptscheme" + path, wire.codelist("ONE", "1.0", "A")),
        422,
        "Failure 422");
  }

  @ParameterizedTest
  @MethodSource("encodings")
  void stableVersionsStayAsTheyAre(Wire wire) {
    String path = "/codelist/EX/" + wire.name("STABLE") + "/1.0.0";
    check(wire.post(wire.codelist("STABLE", "1.0.0", "A")), 201, "Success 201");
    check(wire.post(wire.codelist("STABLE", "1.0.0", "A")), 200, "Success 200");
    check(wire.post(wire.codelist("STABLE", "1.0.0", "B")), 409, "Failure 409");
    check(wire.send("PUT", path, wire.codelist("STABLE", "1.0.0", "B")), 409, "Failure 409");
    check(wire.post(wire.partial("STABLE", "1.0.0", true, "B")), 409, "Failure 409");
    check(given().delete("/sdmx/v2/structure" + path), 409, "Failure 409");
    check(given().delete("/sdmx/v2/structure" + path + "/A"), 409, "Failure 409");
    check(wire.post(wire.codelist("STABLE", "1.0.1", "B")), 201, "Warning 201");
  }

  // 10.3, 10.4 Update in part

  @ParameterizedTest
  @MethodSource("encodings")
  void aPartialSchemeUpdatesAndAddsItems(Wire wire) {
    wire.post(wire.codelist("PART", "1.0", "A", "B"));
    String path = "/codelist/EX/" + wire.name("PART") + "/1.0";
    check(wire.send("PUT", path, wire.partial("PART", "1.0", true, "B", "C")), 200, "Success 200");
    check(wire.post(wire.partial("PART", "1.0", true, "D")), 200, "Success 200");
    assertEquals(List.of("A", "B", "C", "D"), codes(wire.name("PART"), "1.0"));
    check(wire.post(wire.partial("NONE", "1.0", true, "D")), 404, "Failure 404");
  }

  @ParameterizedTest
  @MethodSource("encodings")
  void aPartialTreeReplacesWholeRoots(Wire wire) {
    wire.post(tree(wire, null, category("ECO", category("TRADE")), category("ENV")));
    check(wire.post(tree(wire, true, category("ECO", category("PRICES")))), 200, "Success 200");
    ArtefactRef ref = tree(wire, null).ref();
    CategoryScheme stored = store.find(ref).map(CategoryScheme.class::cast).orElseThrow();
    assertEquals(tree(wire, null, category("ECO", category("PRICES")), category("ENV")), stored);
  }

  private static CategoryScheme tree(
      Wire wire, @Nullable Boolean isPartial, Category... categories) {
    return new CategoryScheme(
        Maintainable.of("EX", wire.name("TREE"), "1.0", LocalisedText.of("en", "Subjects")),
        isPartial,
        List.of(categories));
  }

  private static Category category(String id, Category... below) {
    return new Category(Nameable.of(id, "About " + id), List.of(below));
  }

  // 10.5 Delete

  @ParameterizedTest
  @MethodSource("encodings")
  void whatNobodyNeedsCanBeDeleted(Wire wire) {
    String path = "/sdmx/v2/structure/codelist/EX/" + wire.name("GONE") + "/1.0";
    wire.post(wire.codelist("GONE", "1.0", "A", "B"));
    check(given().delete(path + "/A"), 200, "Success 200");
    assertEquals(List.of("B"), codes(wire.name("GONE"), "1.0"));
    check(given().delete(path + "/A"), 404, "Failure 404");
    check(given().delete(path), 200, "Success 200");
    check(given().delete(path), 404, "Failure 404");
  }

  @ParameterizedTest
  @MethodSource("encodings")
  void categoriesAreDeletedWithAllBelow(Wire wire) {
    wire.post(tree(wire, null, category("ECO", category("TRADE", category("GOODS")))));
    String path = "/sdmx/v2/structure/categoryscheme/EX/" + wire.name("TREE") + "/1.0";
    check(given().delete(path + "/ECO.TRADE"), 200, "Success 200");
    assertEquals(
        Optional.of(tree(wire, null, category("ECO"))), store.find(tree(wire, null).ref()));
    given().delete(path);
  }

  // 10.8 Languages

  @ParameterizedTest
  @MethodSource("encodings")
  void someLanguagesLeaveTheOthersAlone(Wire wire) {
    assumeTrue(wire.format().era() == Era.V31);
    Codelist stored = wire.codelist("LANG", "1.0", "A");
    wire.post(stored);
    Maintainable base = stored.base();
    Codelist korean =
        new Codelist(
            new Maintainable(
                base.id(),
                base.agency(),
                base.version(),
                null,
                null,
                true,
                null,
                null,
                null,
                null,
                null,
                List.of(),
                List.of(),
                LocalisedText.of("ko", "목록"),
                LocalisedText.NONE),
            null,
            stored.codes());
    check(wire.post(korean), 200, "Success 200");
    assertEquals(
        LocalisedText.of("en", "List").with("ko", "목록"),
        store.find(stored.ref()).orElseThrow().base().name());
  }
}
