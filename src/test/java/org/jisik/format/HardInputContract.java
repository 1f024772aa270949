package org.jisik.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.jisik.error.InvalidMessage;
import org.jisik.error.SdmxException;
import org.jisik.error.TooLarge;
import org.jisik.model.artefact.Artefact;
import org.jisik.model.artefact.Code;
import org.jisik.model.artefact.Codelist;
import org.jisik.model.artefact.Examples;
import org.jisik.model.artefact.Maintainable;
import org.jisik.model.artefact.Nameable;
import org.jisik.model.text.LanguagePreference;
import org.jisik.model.text.LocalisedText;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/**
 * What a reader of structures does with messages that are broken, by accident or on purpose: it
 * says so in a sentence for the client, soon and in little memory.
 */
public abstract class HardInputContract {

  /** Nobody waits longer for a refusal. */
  protected static final Duration SOON = Duration.ofSeconds(20);

  private static final int LONGEST_SENTENCE = 1_200;
  private static final long SEED = 20_260_101;
  private static final int MUTATIONS = 1_500;

  private static final MessageHeader HEADER =
      new MessageHeader("T1", Instant.parse("2026-01-02T03:04:05Z"), "BOK", true);

  /** The encoding under test. */
  protected abstract StructureFormat format();

  /** Tokens of the encoding, of which mutations are made. */
  protected abstract List<String> tokens();

  @Test
  void nothingIsRefused() {
    refusal("");
    refusal(" \n ");
    refusal("\uFEFF");
  }

  @Test
  void whatIsNotOfTheEncodingIsRefused() {
    refusal("nonsense");
    refusal(new byte[] {0, 0, 0, 0});
    refusal(new byte[] {'P', 'K', 3, 4, 20, 0, 0, 0, 8, 0});
    refusal(new byte[] {0x1f, (byte) 0x8b, 8, 0, 0, 0, 0, 0});
    refusal("<html><body>503 Service Unavailable</body></html>");
    refusal("[1, 2, 3]");
    refusal("\"text\"");
    refusal("null");
    refusal("DATAFLOW,FREQ,TIME_PERIOD,OBS_VALUE\nBOK:KST(1.0),A,2024,1\n");
  }

  @Test
  void messagesOfOtherEncodingsAreRefused() {
    for (StructureFormat other : AllStructureFormats.LIST) {
      if (!other.mediaType().equals(format().mediaType()) && !isReadToo(other)) {
        refusal(write(other, examples(other)));
      }
    }
  }

  /** Whether the reader may take messages of that encoding for its own. */
  protected boolean isReadToo(StructureFormat other) {
    return false;
  }

  @Test
  void everyBeginningOfAMessageIsRefused() {
    byte[] whole = write(format(), List.of(codelist()));
    assertEquals(List.of(codelist()), read(whole));
    for (int length = 0; length < whole.length - trailing(whole); length++) {
      refusal(Arrays.copyOf(whole, length));
    }
  }

  @Test
  void longMessagesAreRefusedWhereverTheyEnd() {
    byte[] whole = write(format(), examples(format()));
    for (int length = 0;
        length < whole.length - trailing(whole);
        length += 1 + whole.length / 211) {
      refusal(Arrays.copyOf(whole, length));
    }
  }

  private static int trailing(byte[] message) {
    int count = 0;
    while (Character.isWhitespace(message[message.length - 1 - count])) {
      count++;
    }
    return count;
  }

  @Test
  void mutantsAreReadOrRefused() {
    byte[] whole = write(format(), examples(format()));
    Random random = new Random(SEED);
    for (int i = 0; i < MUTATIONS; i++) {
      byte[] mutant = mutant(whole, random);
      try {
        read(mutant);
      } catch (InvalidMessage | TooLarge e) {
        assertIsASentence(e);
      } catch (RuntimeException | Error e) {
        throw new AssertionError("mutant %d: %s".formatted(i, e), e);
      }
    }
  }

  private byte[] mutant(byte[] whole, Random random) {
    int from = random.nextInt(whole.length);
    int until = Math.min(whole.length, from + 1 + random.nextInt(40));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(whole, 0, from);
    switch (random.nextInt(4)) {
      case 0 -> out.writeBytes(anyOf(tokens(), random).getBytes(StandardCharsets.UTF_8));
      case 1 -> out.write(random.nextInt(256));
      case 2 -> {
        out.write(whole, from, until - from);
        out.write(whole, from, until - from);
      }
      default -> {}
    }
    out.write(whole, until, whole.length - until);
    return out.toByteArray();
  }

  private static <T> T anyOf(List<T> list, Random random) {
    return list.get(random.nextInt(list.size()));
  }

  @Test
  void inputThatBreaksOffIsRefused() {
    byte[] whole = write(format(), List.of(codelist()));
    InputStream broken =
        new InputStream() {
          private int position;

          @Override
          public int read() throws IOException {
            if (position == whole.length / 2) {
              throw new IOException("connection reset by org.jisik.Secret");
            }
            return whole[position++];
          }
        };
    assertIsASentence(assertThrows(SdmxException.class, () -> format().read(broken)));
  }

  // What the tests of an encoding use

  /** A small message. */
  protected static Codelist codelist() {
    return codelist("Größe & <지식>", 3);
  }

  /** A codelist of so many codes, each of this name. */
  protected static Codelist codelist(String name, int count) {
    List<Code> codes =
        Stream.iterate(0, i -> i + 1)
            .limit(count)
            .map(i -> new Code(Nameable.of("C" + i, name), null))
            .toList();
    return new Codelist(
        Maintainable.of("EX", "CL", "1.0", LocalisedText.of("en", name)), null, codes);
  }

  private static List<Artefact> examples(StructureFormat format) {
    return Examples.of(format.era()).stream()
        .filter(example -> format.obstacle(example).isEmpty())
        .toList();
  }

  protected final byte[] write(List<Artefact> artefacts) {
    return write(format(), artefacts);
  }

  protected static byte[] write(StructureFormat format, List<Artefact> artefacts) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      format.write(HEADER, artefacts, LanguagePreference.NONE, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  protected final List<Artefact> read(byte[] message) {
    return format().read(new ByteArrayInputStream(message));
  }

  protected final String refusal(String message) {
    return refusal(message.getBytes(StandardCharsets.UTF_8));
  }

  /** What the reader says of a message that it refuses. */
  protected final String refusal(byte[] message) {
    return refusal(new ByteArrayInputStream(message));
  }

  protected final String refusal(InputStream message) {
    return Assertions.assertTimeoutPreemptively(
        SOON,
        () -> {
          try {
            List<Artefact> read = format().read(message);
            throw new AssertionError("was read: " + read.size() + " artefacts");
          } catch (InvalidMessage | TooLarge e) {
            return assertIsASentence(e);
          }
        });
  }

  /** Short, and of the message rather than of the program. */
  private static String assertIsASentence(SdmxException e) {
    String sentence = String.valueOf(e.getMessage());
    assertTrue(sentence.length() <= LONGEST_SENTENCE, () -> sentence.length() + " letters");
    for (String inner : List.of("org.jisik", "com.fasterxml", "java.", "javax.", "Exception")) {
      assertFalse(sentence.contains(inner), sentence);
    }
    assertFalse(sentence.chars().anyMatch(c -> c < ' ' && !Character.isWhitespace(c)), sentence);
    return sentence;
  }
}
