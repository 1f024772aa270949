package org.jisik;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.jisik.Room.CLASSES;
import static org.jisik.Room.library;
import static org.jisik.Room.room;
import static org.jisik.Room.wing;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.library.GeneralCodingRules;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** The plan of the house: which room may know which, and where the libraries live. */
class ArchitectureTest {
  private static final Room ERROR = room("error");
  private static final Room MODEL = wing("model");
  private static final Room ARTEFACT = room("model.artefact");
  private static final Room DESCRIBE = room("model.describe");
  private static final Room QUERY = room("query");
  private static final Room FORMAT = room("format");
  private static final Room CSV = room("format.csv");
  private static final Room JSON = room("format.json");
  private static final Room ML = room("format.ml");
  private static final Room ENVELOPE = room("format.ml.envelope");
  private static final Room STAX = room("format.ml.stax");
  private static final Room STORE = room("store");
  private static final Room POSTGRES = room("store.postgres");
  private static final Room SERVICE = room("service");
  private static final Room VIEW = room("service.view");
  private static final Room MAINTENANCE = room("service.maintenance");
  private static final Room AVAILABILITY = room("service.availability");
  private static final Room METADATA = room("service.metadata");
  private static final Room USERS = room("service.users");
  private static final Room REGISTRATION = room("service.registration");
  private static final Room REST = room("rest");
  private static final Room V1 = room("rest.v1");
  private static final Room V2 = room("rest.v2");
  private static final Room REST_USERS = room("rest.users");
  private static final Room LAUNCH = room("launch");

  private static final List<Room> HOUSE =
      List.of(
          ERROR,
          MODEL,
          QUERY,
          FORMAT,
          CSV,
          JSON,
          ML,
          ENVELOPE,
          STAX,
          STORE,
          POSTGRES,
          SERVICE,
          VIEW,
          MAINTENANCE,
          AVAILABILITY,
          METADATA,
          USERS,
          REGISTRATION,
          REST,
          V1,
          V2,
          REST_USERS,
          LAUNCH);

  @Test
  void arrowsAreNotReversed() {
    ERROR.mayUse();
    MODEL.mayUse(ERROR);
    DESCRIBE.mayNotUse(ARTEFACT);
    QUERY.mayUse(MODEL, ERROR);

    FORMAT.mayUse(MODEL, ERROR);
    CSV.mayUse(FORMAT, MODEL, ERROR);
    JSON.mayUse(FORMAT, MODEL, ERROR);
    ML.mayUse(ENVELOPE, STAX, FORMAT, MODEL, ERROR);
    ENVELOPE.mayUse(STAX, FORMAT, MODEL, ERROR);
    STAX.mayUse(MODEL, ERROR);

    STORE.mayUse(QUERY, MODEL, ERROR);
    POSTGRES.mayUse(STORE, QUERY, MODEL, ERROR);
    VIEW.mayUse(MODEL, ERROR);
    AVAILABILITY.mayUse(STORE, QUERY, MODEL, ERROR);
    SERVICE.mayUse(VIEW, AVAILABILITY, STORE, QUERY, MODEL, ERROR);

    METADATA.mayUse(SERVICE, VIEW, QUERY, MODEL, ERROR);
    USERS.mayUse(SERVICE, STORE, ERROR);
    REGISTRATION.mayUse(SERVICE, STORE, QUERY, MODEL, ERROR);

    MAINTENANCE.mayUse(SERVICE, VIEW, STORE, MODEL, ERROR);
    REST.mayUse(
        MAINTENANCE,
        REGISTRATION,
        METADATA,
        SERVICE,
        VIEW,
        STORE,
        QUERY,
        CSV,
        JSON,
        ML,
        ENVELOPE,
        FORMAT,
        MODEL,
        ERROR);
    V1.mayUse(REST, SERVICE, VIEW, STORE, QUERY, FORMAT, MODEL, ERROR);
    V2.mayUse(REST, MAINTENANCE, SERVICE, VIEW, STORE, QUERY, FORMAT, MODEL, ERROR);
    REST_USERS.mayUse(REST, USERS, SERVICE, STORE, ERROR);

    LAUNCH.mayNotUse(POSTGRES);
  }

  @Test
  void coreNeedsNoFramework() {
    ERROR.needsOnly("org.jspecify..");
    MODEL.needsOnly("org.jspecify..");
    QUERY.needsOnly("org.jspecify..");
    STORE.needsOnly("org.jspecify..");
  }

  @Test
  void librariesStayInTheirRooms() {
    library("jakarta.xml.bind..").onlyIn(ENVELOPE);
    library("jakarta.persistence..", "org.hibernate..", "io.quarkus.hibernate..").onlyIn(POSTGRES);
    library("java.sql..", "javax.sql..", "org.postgresql..").onlyIn(POSTGRES, LAUNCH);
    library("jakarta.ws.rs..").onlyIn(REST, V1, V2, REST_USERS);
    library("com.fasterxml.jackson..").onlyIn(JSON, POSTGRES);
  }

  @Test
  void namesSayWhatThingsAre() {
    noClasses()
        .should()
        .haveSimpleNameEndingWith("Manager")
        .orShould()
        .haveSimpleNameEndingWith("Helper")
        .orShould()
        .haveSimpleNameEndingWith("Util")
        .orShould()
        .haveSimpleNameEndingWith("Utils")
        .orShould()
        .haveSimpleNameEndingWith("Common")
        .orShould()
        .haveSimpleNameEndingWith("Impl")
        .orShould()
        .haveSimpleNameEndingWith("Info")
        .orShould()
        .haveSimpleNameEndingWith("Data2")
        .orShould()
        .resideInAnyPackage("..util..", "..utils..", "..common..", "..helper..", "..helpers..")
        .allowEmptyShould(true)
        .check(CLASSES);
  }

  @Test
  void nobodyPrints() {
    GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS
        .allowEmptyShould(true)
        .check(CLASSES);
  }

  @Test
  void everyPackageIsARoomOfThePlan() {
    assertEquals(
        Set.of(), packagesWhere(name -> HOUSE.stream().noneMatch(room -> room.contains(name))));
  }

  @Test
  void everyPackageIsNullMarked() {
    assertEquals(Set.of(), packagesWhere(name -> !isNullMarked(CLASSES.getPackage(name))));
  }

  private static Set<String> packagesWhere(Predicate<String> condition) {
    return CLASSES.stream()
        .map(JavaClass::getPackageName)
        .filter(name -> !name.equals("org.jisik"))
        .filter(condition)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static boolean isNullMarked(JavaPackage room) {
    return room.tryGetPackageInfo()
        .map(about -> about.isAnnotatedWith(NullMarked.class))
        .orElse(false);
  }
}
