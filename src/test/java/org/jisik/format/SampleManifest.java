package org.jisik.format;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/**
 * What is known of files that others wrote and that are not simply good: a table of file patterns,
 * verdicts and reasons. The first row that matches a file holds.
 */
record SampleManifest(List<Row> rows) {

  /** What comes of a file. */
  enum Verdict {
    /** It is read, written again valid, and equal when read again; so is all that has no row. */
    ROUND_TRIP,
    /** The same, but for artefacts that its version does not have, which are passed over. */
    PARTLY,
    /** The official schema refuses it; it is read and written again all the same. */
    INVALID,
    /** It is refused, with the place of what is wrong. */
    REFUSED,
    /** It is something else. */
    NO_STRUCTURE
  }

  /** One row: which files, and why they are what they are. */
  record Row(String files, Verdict verdict, String reason) {

    private static Row of(String line) {
      String[] cells = line.split(";", 3);
      return new Row(cells[0], Verdict.valueOf(cells[1]), cells[2]);
    }

    boolean matches(String name) {
      return FileSystems.getDefault().getPathMatcher("glob:" + files).matches(Path.of(name));
    }

    boolean isAbout(String root) {
      return files.startsWith(root + "/");
    }
  }

  /** The table in a resource beside this class, without its heading. */
  static SampleManifest load(String resource) {
    try (InputStream in = SampleManifest.class.getResourceAsStream(resource)) {
      String text =
          new String(Objects.requireNonNull(in, resource).readAllBytes(), StandardCharsets.UTF_8);
      return new SampleManifest(text.lines().skip(1).map(Row::of).toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Verdict verdict(String name) {
    return rows.stream()
        .filter(row -> row.matches(name))
        .findFirst()
        .map(Row::verdict)
        .orElse(Verdict.ROUND_TRIP);
  }

  /** The rows about a directory to which none of its files belongs. */
  List<Row> withoutFiles(String root, List<String> names) {
    return rows.stream()
        .filter(row -> row.isAbout(root) && names.stream().noneMatch(row::matches))
        .toList();
  }
}
