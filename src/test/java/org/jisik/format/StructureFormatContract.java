package org.jisik.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.jisik.error.InvalidMessage;
import org.jisik.model.artefact.Artefact;
import org.jisik.model.artefact.Examples;
import org.jisik.model.artefact.LeftOut;
import org.jisik.model.describe.Era;
import org.jisik.model.text.LanguagePreference;
import org.jisik.schema.OfficialSchema;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * What every encoding of structures must do: what it writes is valid by the official schema, and
 * reads back equal. The test of an encoding names the format and its schema, nothing else.
 */
public abstract class StructureFormatContract {

  private static final MessageHeader HEADER =
      new MessageHeader("T1", Instant.parse("2026-01-02T03:04:05Z"), "BOK", true);

  /** The encoding under test. */
  protected abstract StructureFormat format();

  /** What its messages must be valid by. */
  protected abstract OfficialSchema schema();

  @TestFactory
  Stream<DynamicTest> everyExampleIsValidAndReadsBackEqual() {
    return Stream.concat(examples().stream(), Examples.unkept(format().era()).stream())
        .map(
            example ->
                DynamicTest.dynamicTest(
                    example.ref().toString(),
                    () -> assertEquals(List.of(example), roundTrip(List.of(example)))));
  }

  @Test
  void allExamplesFitIntoOneMessageInAnyOrder() {
    List<Artefact> examples = new ArrayList<>(examples());
    Collections.reverse(examples);
    List<Artefact> read = roundTrip(examples);
    assertEquals(examples.size(), read.size());
    assertEquals(List.of(), examples.stream().filter(example -> !read.contains(example)).toList());
  }

  @Test
  void aMessageWithoutArtefactsIsValid() {
    assertEquals(List.of(), roundTrip(List.of()));
  }

  @Test
  void whatIsLeftOutIsSaidInAValidMessage() {
    Artefact example = examples().get(0);
    LeftOut part = new LeftOut(example.ref(), "some part", "it has <no> form & never will");
    LeftOut whole = new LeftOut(example.ref(), "nobody knows why");
    byte[] message = write(new StructureMessage(HEADER, List.of(example), List.of(part, whole)));
    schema().validate(message);
    assertEquals(List.of(example), read(message));
    assertSaid(message, "is left out: nobody knows why");
    assertSaid(message, "is without some part: it has ");
  }

  @Test
  void whatItHasNoFormForIsSaid() {
    List<Artefact> unheld =
        Stream.of(Era.V21, Era.V30, Era.V31)
            .flatMap(era -> Examples.of(era).stream())
            .filter(example -> format().obstacle(example).isPresent())
            .toList();
    byte[] message = write(unheld);
    schema().validate(message);
    assertEquals(List.of(), read(message));
    assertFalse(unheld.isEmpty());
    unheld.forEach(one -> assertSaid(message, one.ref() + " is left out: "));
  }

  private static void assertSaid(byte[] message, String text) {
    assertTrue(text(message).contains(text), () -> text + " not in " + text(message));
  }

  @Test
  void writingAgainSaysTheSame() {
    List<Artefact> examples = examples();
    byte[] once = write(examples);
    assertEquals(text(once), text(write(read(once))));
  }

  @Test
  void brokenMessagesAreRefused() {
    byte[] whole = write(examples());
    byte[] half =
        new String(whole, StandardCharsets.UTF_8)
            .substring(0, whole.length / 2)
            .getBytes(StandardCharsets.UTF_8);
    assertThrows(InvalidMessage.class, () -> read(half));
    assertThrows(InvalidMessage.class, () -> read("nonsense".getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void whatItCannotHoldIsLeftOut() {
    List<Artefact> strangers =
        Stream.of(Era.V21, Era.V30, Era.V31)
            .flatMap(era -> Examples.of(era).stream())
            .filter(example -> format().obstacle(example).isPresent())
            .toList();
    assertEquals(List.of(), roundTrip(strangers));
  }

  private List<Artefact> examples() {
    return Examples.of(format().era()).stream()
        .filter(example -> format().obstacle(example).isEmpty())
        .toList();
  }

  /** Writes, validates and reads. */
  protected final List<Artefact> roundTrip(List<Artefact> artefacts) {
    byte[] message = write(artefacts);
    schema().validate(message);
    return read(message);
  }

  protected final byte[] write(List<Artefact> artefacts) {
    return write(new StructureMessage(HEADER, artefacts, List.of()));
  }

  private byte[] write(StructureMessage message) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      format().write(message, LanguagePreference.NONE, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  protected final List<Artefact> read(byte[] message) {
    return format().read(new ByteArrayInputStream(message));
  }

  protected static String text(byte[] message) {
    return new String(message, StandardCharsets.UTF_8);
  }
}
