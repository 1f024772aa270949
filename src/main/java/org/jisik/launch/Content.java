package org.jisik.launch;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * The content that Jisik brings along: the files that {@code sdmx/CONTENTS} names, in its order.
 * They come from the jar, or from a directory that the operator names.
 *
 * @param directory where the files are; empty for those in the jar
 */
record Content(Optional<Path> directory) {

  private static final String LIST = "CONTENTS";
  private static final String IN_JAR = "sdmx/";

  /**
   * The paths of the files, in the order in which they are loaded; blank lines and comments left
   * out.
   */
  List<String> paths() {
    try (InputStream list = open(LIST)) {
      return new String(list.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .map(String::strip)
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Opens a file; the caller closes it. */
  InputStream open(String path) throws IOException {
    if (directory.isPresent()) {
      return Files.newInputStream(directory.get().resolve(path));
    }
    InputStream file =
        Thread.currentThread().getContextClassLoader().getResourceAsStream(IN_JAR + path);
    if (file == null) {
      throw new IOException("the content has no file '%s', which %s names".formatted(path, LIST));
    }
    return file;
  }

  /** The SHA-256 of a file, in hexadecimal: two files of the same hash are the same. */
  String hash(String path) {
    try (DigestInputStream file =
        new DigestInputStream(open(path), MessageDigest.getInstance("SHA-256"))) {
      file.transferTo(OutputStream.nullOutputStream());
      return HexFormat.of().formatHex(file.getMessageDigest().digest());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
