package org.jisik.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * As whom PostgreSQL runs. It refuses to run as root, so a program that runs as root (in
 * containers, often) starts it
 *
 * <ul>
 *   <li>as the owner of an existing cluster, if that is an ordinary user;
 *   <li>or in a user namespace where root has no name and no privileges, while its files stay
 *       root's;
 *   <li>or, where namespaces are forbidden, as {@code nobody}, who then owns the cluster.
 * </ul>
 */
final class ServerAccount {
  private static final int ROOT = 0;
  private static final int NOBODY = 65534;

  private final List<String> prefix;
  private final int user;

  private ServerAccount(List<String> prefix, int user) {
    this.prefix = prefix;
    this.user = user;
  }

  /**
   * @param directory the data directory
   * @param cluster the cluster's directory in it, which need not exist
   * @throws IllegalStateException if the cluster belongs to somebody else and we are not root
   */
  static ServerAccount of(Path directory, Path cluster) throws IOException {
    if (!cluster.getFileSystem().supportedFileAttributeViews().contains("unix")) {
      return new ServerAccount(List.of(), NOBODY);
    }
    int self = ownUid(directory);
    int owner = Files.exists(cluster) ? uid(cluster) : self;
    if (self != ROOT && owner != self) {
      throw new IllegalStateException(
          "%s belongs to user %d, and this program runs as user %d"
              .formatted(cluster, owner, self));
    }
    if (self != ROOT) {
      return new ServerAccount(List.of(), self);
    }
    if (owner == ROOT && succeeds(List.of("unshare", "--user", "true"))) {
      return new ServerAccount(List.of("unshare", "--user"), ROOT);
    }
    return asUser(owner == ROOT ? NOBODY : owner, directory);
  }

  private static ServerAccount asUser(int user, Path directory) {
    ServerAccount account =
        new ServerAccount(
            List.of("setpriv", "--reuid=" + user, "--regid=" + user, "--clear-groups"), user);
    if (!succeeds(account.command(List.of("test", "-x", directory.toString())))) {
      throw new IllegalStateException(
          "PostgreSQL does not run as root, and user %d may not enter %s: set JISIK_DATA_DIR to a directory it may enter"
              .formatted(user, directory));
    }
    return account;
  }

  /** The command, changed so that it runs as this account. */
  List<String> command(List<String> command) {
    List<String> all = new ArrayList<>(prefix);
    all.addAll(command);
    return all;
  }

  /** Gives files that we made to this account, if that is not ourselves. */
  void own(Path tree) throws IOException {
    if (prefix.contains("setpriv")) {
      try (Stream<Path> files = Files.walk(tree)) {
        for (Path file : (Iterable<Path>) files::iterator) {
          Files.setAttribute(file, "unix:uid", user, LinkOption.NOFOLLOW_LINKS);
        }
      }
    }
  }

  private static int ownUid(Path directory) throws IOException {
    Path probe = Files.createTempFile(directory, "owner", ".tmp");
    try {
      return uid(probe);
    } finally {
      Files.delete(probe);
    }
  }

  private static int uid(Path file) throws IOException {
    return (int) Files.getAttribute(file, "unix:uid");
  }

  private static boolean succeeds(List<String> command) {
    try {
      return new ProcessBuilder(command).start().waitFor() == 0;
    } catch (IOException absent) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
