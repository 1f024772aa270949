package org.jisik.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.jisik.error.InvalidMessage;
import org.jisik.model.artefact.ExampleMetadataSets;
import org.jisik.model.artefact.LeftOut;
import org.jisik.model.artefact.MetadataSet;
import org.jisik.schema.OfficialSchema;
import org.junit.jupiter.api.Test;

/**
 * What every encoding of reference metadata must do: what it writes is valid by the official
 * schema, and reads back equal.
 */
public abstract class MetadataFormatContract {

  private static final MessageHeader HEADER =
      new MessageHeader("T1", Instant.parse("2026-01-02T03:04:05Z"), "BOK", true);

  /** The encoding under test. */
  protected abstract MetadataFormat format();

  /** What its messages must be valid by. */
  protected abstract OfficialSchema schema();

  /** What it can carry of a set that says everything. */
  protected MetadataSet full() {
    return ExampleMetadataSets.full(format().era());
  }

  /** What it can carry of a plain set. */
  protected MetadataSet plain() {
    return ExampleMetadataSets.plain();
  }

  @Test
  void everythingIsValidAndReadsBackEqual() {
    assertEquals(List.of(full()), roundTrip(full()));
  }

  @Test
  void aSetWithoutVersionUnderAnAgreementReadsBackEqual() {
    assertEquals(List.of(plain()), roundTrip(plain()));
  }

  @Test
  void severalSetsAreInOneMessage() {
    assertEquals(asReadInOneMessage(List.of(plain(), full())), roundTrip(plain(), full()));
  }

  /** What sets become by being in one message. */
  protected List<MetadataSet> asReadInOneMessage(List<MetadataSet> sets) {
    return sets;
  }

  @Test
  void writingAgainSaysTheSame() {
    byte[] once = write(full(), plain());
    MetadataSet[] read = read(once).toArray(MetadataSet[]::new);
    assertEquals(text(once), text(write(read)));
  }

  @Test
  void brokenMessagesAreRefused() {
    byte[] whole = write(full());
    byte[] half =
        text(whole).substring(0, text(whole).length() / 2).getBytes(StandardCharsets.UTF_8);
    assertThrows(InvalidMessage.class, () -> read(half));
    assertThrows(InvalidMessage.class, () -> read("nonsense".getBytes(StandardCharsets.UTF_8)));
  }

  /** Writes, validates and reads. */
  protected final List<MetadataSet> roundTrip(MetadataSet... sets) {
    byte[] message = write(sets);
    schema().validate(message);
    return read(message);
  }

  protected final byte[] write(MetadataSet... sets) {
    return write(FormatOptions.DEFAULT, List.of(), sets);
  }

  protected final byte[] write(FormatOptions options, List<LeftOut> leftOut, MetadataSet... sets) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      format()
          .write(
              new MetadataMessage(
                  HEADER,
                  List.of(sets).stream().map(ExampleMetadataSets::report).toList(),
                  leftOut),
              options,
              out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  protected final List<MetadataSet> read(byte[] message) {
    return format()
        .read(new ByteArrayInputStream(message), context -> ExampleMetadataSets.layout());
  }

  protected static String text(byte[] message) {
    return new String(message, StandardCharsets.UTF_8);
  }

  protected static void assertSaid(byte[] message, String text) {
    assertTrue(text(message).contains(text), () -> text + " not in " + text(message));
  }
}
