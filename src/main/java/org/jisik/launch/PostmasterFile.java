package org.jisik.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * {@code postmaster.pid}, by which a PostgreSQL server marks its cluster. It survives a server that
 * was killed, and its process number may belong to anybody by then.
 */
record PostmasterFile(Path cluster) {
  /** Who has the process number in the file. */
  enum Owner {
    /** Nobody: no file, or no such process. PostgreSQL copes with that itself. */
    NONE,
    /** The server of this cluster. */
    SERVER,
    /** Another program, which PostgreSQL would take for the server. */
    STRANGER
  }

  Owner owner() throws IOException {
    return process()
        .map(process -> isServer(process) ? Owner.SERVER : Owner.STRANGER)
        .orElse(Owner.NONE);
  }

  void delete() throws IOException {
    Files.deleteIfExists(file());
  }

  private Path file() {
    return cluster.resolve("postmaster.pid");
  }

  private Optional<ProcessHandle> process() throws IOException {
    if (!Files.exists(file())) {
      return Optional.empty();
    }
    List<String> lines = Files.readAllLines(file());
    return lines.isEmpty() || !lines.get(0).matches("\\d{1,10}")
        ? Optional.empty()
        : ProcessHandle.of(Long.parseLong(lines.get(0))).filter(ProcessHandle::isAlive);
  }

  /** The arguments are compared where the operating system shows them (Windows does not). */
  private boolean isServer(ProcessHandle process) {
    ProcessHandle.Info info = process.info();
    boolean postgres =
        info.command().map(PostmasterFile::program).orElse("").startsWith("postgres");
    boolean ours =
        info.arguments().map(List::of).map(all -> all.contains(cluster.toString())).orElse(true);
    return postgres && ours;
  }

  private static String program(String command) {
    Path name = Path.of(command).getFileName();
    return name == null ? "" : name.toString();
  }
}
