package org.jisik.launch;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/**
 * The PostgreSQL programs, unpacked from the class path into the data directory once per version.
 */
final class PostgresBinaries {
  private static final int EXECUTABLE = 0100;

  private PostgresBinaries() {}

  /**
   * The directory of an unpacked PostgreSQL, with {@code bin}, {@code lib} and {@code share}.
   *
   * @throws IllegalStateException if there is none for this operating system and processor
   */
  static Path unpack(Path directory) throws IOException {
    String archive = archive();
    URL packed = PostgresBinaries.class.getClassLoader().getResource(archive);
    if (packed == null) {
      throw new IllegalStateException(
          "no embedded PostgreSQL for this system (%s is not on the class path): set QUARKUS_DATASOURCE_JDBC_URL"
              .formatted(archive));
    }
    long size = packed.openConnection().getContentLengthLong();
    Path all = directory.resolve("postgres-binaries");
    Path unpacked = all.resolve(archive.replace(".txz", "-" + size));
    if (!Files.isDirectory(unpacked)) {
      deleteTree(all);
      Path partial = Files.createDirectories(all.resolve("partial"));
      extract(packed, partial);
      Files.move(partial, unpacked, StandardCopyOption.ATOMIC_MOVE);
    }
    return unpacked;
  }

  private static String archive() {
    String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
    String name =
        system.startsWith("mac") ? "darwin" : system.startsWith("win") ? "windows" : "linux";
    String processor = System.getProperty("os.arch", "").toLowerCase(Locale.ROOT);
    return "postgres-%s-%s.txz".formatted(name, processor.equals("aarch64") ? "arm_64" : "x86_64");
  }

  private static void extract(URL packed, Path target) throws IOException {
    try (InputStream bytes = packed.openStream();
        TarArchiveInputStream tar = new TarArchiveInputStream(new XZInputStream(bytes))) {
      for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
        Path file = target.resolve(entry.getName()).normalize();
        if (!file.startsWith(target)) {
          throw new IOException("entry outside of the archive: " + entry.getName());
        }
        write(tar, entry, file);
      }
    }
  }

  private static void write(TarArchiveInputStream tar, TarArchiveEntry entry, Path file)
      throws IOException {
    if (entry.isDirectory()) {
      Files.createDirectories(file);
      return;
    }
    Files.createDirectories(file.getParent());
    if (entry.isSymbolicLink()) {
      Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
      return;
    }
    Files.copy(tar, file);
    if ((entry.getMode() & EXECUTABLE) != 0
        && Files.getFileStore(file).supportsFileAttributeView("posix")) {
      Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
  }

  /** Deletes a directory and what is in it; does nothing if it is absent. */
  static void deleteTree(Path root) throws IOException {
    if (!Files.exists(root)) {
      return;
    }
    try (Stream<Path> files = Files.walk(root)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
