package org.jisik.format.ml;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jisik.error.InvalidMessage;
import org.jisik.error.NotImplemented;
import org.jisik.format.MessageHeader;
import org.jisik.format.RegistryFormat;
import org.jisik.format.ml.stax.MlNamespaces;
import org.jisik.model.artefact.Artefact;
import org.jisik.model.artefact.Examples;
import org.jisik.model.describe.Era;
import org.jisik.model.describe.EraClasses;
import org.jisik.model.reference.Urn;
import org.jisik.model.registry.ExampleMessages;
import org.jisik.model.registry.QueryRegistrationRequest;
import org.jisik.model.registry.RegistryMessage;
import org.jisik.model.registry.StatusMessage;
import org.jisik.model.registry.StatusMessage.Status;
import org.jisik.model.registry.SubmissionAction;
import org.jisik.model.registry.SubmissionResult;
import org.jisik.model.registry.SubmitStructureRequest;
import org.jisik.model.registry.SubmitStructureResponse;
import org.jisik.model.text.LanguagePreference;
import org.jisik.schema.OfficialSchema;
import org.jisik.schema.OfficialSchemas;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.junit.jupiter.params.provider.ValueSource;

/** Maintenance in SDMX-ML: what is written is valid, what is valid is read. */
class MlRegistryFormatTest {

  private static final MessageHeader HEADER =
      new MessageHeader("R1", Instant.parse("2026-01-02T03:04:05Z"), "BOK", true);

  private static final StatusMessage DONE = StatusMessage.of(Status.SUCCESS, 200, "done");

  @ParameterizedTest
  @EnumSource(mode = Mode.EXCLUDE, names = "STORED")
  void resultsOfEveryKindAreValid(Era era) throws IOException {
    write(
        era,
        new SubmissionResult(SubmissionAction.APPEND, urn("codelist.Codelist=BOK:CL(1.0.0)"), DONE),
        new SubmissionResult(
            SubmissionAction.REPLACE, urn("codelist.Codelist=BOK.STAT:CL(1.0.0-draft)"), DONE),
        new SubmissionResult(SubmissionAction.MERGE, urn("codelist.Hierarchy=BOK:H(1.0)"), DONE),
        new SubmissionResult(SubmissionAction.DELETE, urn("base.AgencyScheme=BOK:AGENCIES"), DONE),
        new SubmissionResult(
            SubmissionAction.INFORMATION, urn("registry.DataConstraint=BOK:C(1.0)"), DONE),
        new SubmissionResult(
            SubmissionAction.APPEND,
            urn("datastructure.DataStructure=BOK:KST(1.0.0)"),
            new StatusMessage(Status.SUCCESS, List.of())),
        new SubmissionResult(
            SubmissionAction.APPEND,
            urn("datastructure.Dataflow=BOK:KST(1.0.0)"),
            new StatusMessage(
                Status.FAILURE,
                List.of(
                    new StatusMessage.Text(409, "Codelist <BOK:CL> is missing"),
                    new StatusMessage.Text(409, "한국은행")))));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          V21 | codelist.Codelist=BOK:CL(1.0) | <Ref id="CL" version="1.0" agencyID="BOK" class="Codelist" package="codelist"/>
          V30 | codelist.Codelist=BOK:CL(1.0) | >urn:sdmx:org.sdmx.infomodel.codelist.Codelist=BOK:CL(1.0)<
          V31 | codelist.Codelist=BOK:CL      | >urn:sdmx:org.sdmx.infomodel.codelist.Codelist=BOK:CL(1.0)<
          V31 | codelist.Code=BOK:CL(1.0).A.B | >urn:sdmx:org.sdmx.infomodel.codelist.Codelist=BOK:CL(1.0)<
          V31 | codelist.Code=BOK:CL(1.0).A.B | item urn:sdmx:org.sdmx.infomodel.codelist.Code=BOK:CL(1.0).A.B<
          V21 | registry.DataConstraint=B:C(1.0) | class="ContentConstraint"
          V21 | codelist.Hierarchy=BOK:H(1.0) | <MaintainableObject><URN>
          """)
  void aTargetIsNamedAsItsVersionCan(Era era, String target, String expected) throws IOException {
    String written =
        write(era, new SubmissionResult(SubmissionAction.DELETE, urn(target), DONE))
            .replaceAll("(</?)reg:", "$1");
    assertTrue(written.contains(expected), written);
  }

  @TestFactory
  Stream<DynamicTest> everyMessageIsValidAndReadsBackEqual() {
    return Stream.of(Era.V21, Era.V30, Era.V31)
        .flatMap(
            era ->
                ExampleMessages.all().stream()
                    .map(
                        message ->
                            DynamicTest.dynamicTest(
                                era + " " + message.getClass().getSimpleName(),
                                () -> assertEquals(message, roundTrip(era, message)))));
  }

  private static RegistryMessage roundTrip(Era era, RegistryMessage message) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    format(era).write(HEADER, message, out);
    schema(era).validate(out.toByteArray());
    return format(era).readMessage(new ByteArrayInputStream(out.toByteArray()));
  }

  @ParameterizedTest
  @EnumSource(mode = Mode.EXCLUDE, names = "STORED")
  void whatNeedsAnIndexIsNotServed(Era era) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    QueryRegistrationRequest all =
        new QueryRegistrationRequest(false, QueryRegistrationRequest.Sets.DATA, null);
    format(era).write(HEADER, all, out);
    byte[] refined =
        text(out.toByteArray())
            .replace(
                "<reg:All/>",
                "<reg:All/><reg:ReferencePeriod startTime=\"2024-01-01T00:00:00\""
                    + " endTime=\"2024-12-31T00:00:00\"/>")
            .getBytes(UTF_8);
    schema(era).validate(refined);
    ByteArrayInputStream in = new ByteArrayInputStream(refined);
    assertThrows(NotImplemented.class, () -> format(era).readMessage(in));
  }

  @ParameterizedTest
  @EnumSource(mode = Mode.EXCLUDE, names = "STORED")
  void aRequestOfAllStructuresIsRead(Era era) throws IOException {
    List<Artefact> examples = Examples.of(era);
    for (String root : List.of("RegistryInterface", "SubmitStructureRequest")) {
      byte[] message = request(era, root, " action=\"Replace\"", "");
      schema(era).validate(message);
      SubmitStructureRequest read = read(era, message);
      assertEquals(SubmissionAction.REPLACE, read.action());
      assertEquals(examples.size(), read.artefacts().size());
      assertTrue(read.artefacts().containsAll(examples));
    }
  }

  @ParameterizedTest
  @EnumSource(mode = Mode.EXCLUDE, names = "STORED")
  void anActionOfItsOwnHoldsForOneArtefact(Era era) throws IOException {
    Artefact special = Examples.of(era).get(3);
    String exception = exception(era, special.ref().urn(), " action=\"Information\"");
    byte[] message = request(era, "RegistryInterface", "", exception);
    schema(era).validate(message);
    SubmitStructureRequest read = read(era, message);
    assertEquals(SubmissionAction.APPEND, read.action());
    assertEquals(Map.of(special.ref(), SubmissionAction.INFORMATION), read.exceptions());
    assertEquals(SubmissionAction.INFORMATION, read.actionOf(special));
    assertEquals(SubmissionAction.APPEND, read.actionOf(Examples.of(era).get(0)));
  }

  @ParameterizedTest
  @EnumSource(mode = Mode.EXCLUDE, names = "STORED")
  void nothingIsFetched(Era era) throws IOException {
    String located =
        text(request(era, "RegistryInterface", "", ""))
            .replaceAll(
                "(?s)<str:Structures>.*</str:Structures>",
                "<reg:StructureLocation>http://169.254.169.254/</reg:StructureLocation>");
    schema(era).validate(located.getBytes(UTF_8));
    assertThrows(NotImplemented.class, () -> read(era, located.getBytes(UTF_8)));
    byte[] dependent = request(era, "RegistryInterface", " externalDependencies=\"true\"", "");
    assertThrows(NotImplemented.class, () -> read(era, dependent));
    Urn first = Examples.of(era).get(0).ref().urn();
    byte[] partly =
        request(era, "RegistryInterface", "", exception(era, first, " externalDependencies=\"1\""));
    assertThrows(NotImplemented.class, () -> read(era, partly));
  }

  @ParameterizedTest
  @ValueSource(strings = {" action=\"Upsert\"", " action=\"append\"", " action=\"\""})
  void unknownActionsAreRefused(String attribute) {
    assertThrows(
        InvalidMessage.class,
        () -> read(Era.V31, request(Era.V31, "RegistryInterface", attribute, "")));
  }

  @ParameterizedTest
  @EnumSource(mode = Mode.EXCLUDE, names = "STORED")
  void otherMessagesAreRefused(Era era) throws IOException {
    String good = text(request(era, "RegistryInterface", "", ""));
    String stranger = exception(era, urn("codelist.Codelist=NOBODY:CL(1.0)"), "");
    for (String bad :
        List.of(
            good.substring(0, good.length() - 30),
            good.replace("SubmitStructureRequest", "SubmitSomethingRequest"),
            good.replace("RegistryInterface", "Structure"),
            good.replace("str:Structures>", "str:Sculptures>"),
            good.replaceAll("(?s)<mes:Header>.*</mes:Header>", ""),
            text(request(era, "RegistryInterface", "", stranger)))) {
      assertThrows(InvalidMessage.class, () -> read(era, bad.getBytes(UTF_8)), bad);
    }
  }

  /** A structure message of all examples with another root, a receiver and a wrapper. */
  private static byte[] request(Era era, String root, String attributes, String behind)
      throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    structures(era).write(HEADER, Examples.of(era), LanguagePreference.NONE, out);
    return text(out.toByteArray())
        .replace("<mes:Structure ", "<mes:" + root + " xmlns:reg=\"" + registry(era) + "\" ")
        .replace("</mes:Structure>", "</mes:" + root + ">")
        .replace("</mes:Header>", "<mes:Receiver id=\"JISIK\"/></mes:Header>")
        .replace(
            "<mes:Structures>",
            "<mes:SubmitStructureRequest" + attributes + ">\n<!-- inline -->\n<str:Structures>")
        .replace(
            "</mes:Structures>", "</str:Structures>" + behind + "</mes:SubmitStructureRequest>")
        .getBytes(UTF_8);
  }

  private static String exception(Era era, Urn target, String attributes) {
    Urn known = EraClasses.written(target, era);
    String content = era == Era.V21 ? "<URN>" + known + "</URN>" : known.toString();
    return "\n<reg:SubmittedStructure%s><reg:MaintainableObject>%s</reg:MaintainableObject></reg:SubmittedStructure>\n"
        .formatted(attributes, content);
  }

  private static String write(Era era, SubmissionResult... results) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    format(era).write(HEADER, new SubmitStructureResponse(List.of(results)), out);
    schema(era).validate(out.toByteArray());
    return text(out.toByteArray());
  }

  private static SubmitStructureRequest read(Era era, byte[] message) {
    return format(era).read(new ByteArrayInputStream(message));
  }

  private static Urn urn(String end) {
    return Urn.parse("urn:sdmx:org.sdmx.infomodel." + end);
  }

  private static String registry(Era era) {
    return MlNamespaces.of(era).registry();
  }

  private static String text(byte[] message) {
    return new String(message, UTF_8);
  }

  private static RegistryFormat format(Era era) {
    return switch (era) {
      case V21 -> new SdmxMl21RegistryFormat();
      case V30 -> new SdmxMl30RegistryFormat();
      case V31, STORED -> new SdmxMl31RegistryFormat();
    };
  }

  private static MlStructureFormat structures(Era era) {
    return switch (era) {
      case V21 -> new SdmxMl21StructureFormat();
      case V30 -> new SdmxMl30StructureFormat();
      case V31, STORED -> new SdmxMl31StructureFormat();
    };
  }

  private static OfficialSchema schema(Era era) {
    return switch (era) {
      case V21 -> OfficialSchemas.ml21();
      case V30 -> OfficialSchemas.ml30();
      case V31, STORED -> OfficialSchemas.ml31();
    };
  }
}
