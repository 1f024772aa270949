package org.jisik.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * The right to use a data directory, held until closed or until the program ends, however it ends.
 */
final class DataDirectoryLock implements AutoCloseable {
  private final FileChannel channel;

  private DataDirectoryLock(FileChannel channel) {
    this.channel = channel;
  }

  /**
   * @throws InUse if another program, or this one, holds the directory
   */
  static DataDirectoryLock acquire(Path directory) throws IOException {
    FileChannel channel =
        FileChannel.open(
            directory.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    if (!tryLock(channel)) {
      channel.close();
      throw new InUse(directory);
    }
    return new DataDirectoryLock(channel);
  }

  private static boolean tryLock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock() != null;
    } catch (OverlappingFileLockException heldByThisProgram) {
      return false;
    }
  }

  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The data directory belongs to another program that runs. */
  static final class InUse extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    InUse(Path directory) {
      super(
          "another Jisik is using the data directory %s: stop it, or give this one its own with JISIK_DATA_DIR"
              .formatted(directory));
    }
  }
}
