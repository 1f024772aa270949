package org.jisik.format;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.jisik.model.artefact.Artefact;
import org.jisik.model.artefact.Code;
import org.jisik.model.artefact.Codelist;
import org.jisik.model.artefact.Maintainable;
import org.jisik.model.artefact.Nameable;
import org.jisik.model.text.LanguagePreference;
import org.jisik.model.text.LocalisedText;

/**
 * Writes a codelist in every encoding and reads it back; run in a process of its own, with as much
 * memory as it may take.
 *
 * <p>Arguments: a directory for the messages, the number of codes.
 */
final class BigCodelist {

  private BigCodelist() {}

  public static void main(String... args) throws IOException {
    int count = Integer.parseInt(args[1]);
    for (StructureFormat format : AllStructureFormats.LIST) {
      Path message = Path.of(args[0], "message");
      write(format, codelist(count), message);
      check(format, message, count);
      Files.delete(message);
    }
  }

  private static Codelist codelist(int count) {
    return new Codelist(
        Maintainable.of("EX", "CL", "1.0", LocalisedText.of("en", "Big")),
        null,
        IntStream.range(0, count).mapToObj(BigCodelist::code).toList());
  }

  /** In two languages, ten below each. */
  private static Code code(int i) {
    Nameable naming =
        new Nameable(
            "CODE_" + i,
            null,
            List.of(),
            List.of(),
            LocalisedText.of("en", "The name of code number " + i).with("ko", "코드 " + i + "의 이름"),
            LocalisedText.NONE);
    return new Code(naming, i % 10 == 0 ? null : "CODE_" + i / 10 * 10);
  }

  private static void write(StructureFormat format, Artefact artefact, Path message)
      throws IOException {
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(message))) {
      format.write(
          new MessageHeader("T", Instant.EPOCH, "BOK", true),
          List.of(artefact),
          LanguagePreference.NONE,
          out);
    }
  }

  private static void check(StructureFormat format, Path message, int count) throws IOException {
    try (InputStream in = Files.newInputStream(message)) {
      List<Code> codes = ((Codelist) format.read(in).get(0)).codes();
      if (codes.size() != count || !codes.get(count - 1).equals(code(count - 1))) {
        throw new IllegalStateException(format.mediaType() + " does not read what it wrote");
      }
    }
  }
}
