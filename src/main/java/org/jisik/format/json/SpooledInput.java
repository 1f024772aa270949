package org.jisik.format.json;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * An input that can be read again from its start, through a temporary file, as long as nobody has
 * said that it will not be: a message whose structure comes last has to be read twice.
 */
final class SpooledInput extends FilterInputStream {

  private static final int MEMORY = 1 << 16;

  private @Nullable OutputStream copy = new ByteArrayOutputStream();
  private int inMemory;
  private @Nullable Path file;
  private @Nullable InputStream again;

  SpooledInput(InputStream in) {
    super(in);
  }

  /** From now on what is read is not kept. */
  void forget() throws IOException {
    closeCopy();
  }

  /** The whole input from its start; to be called when it has been read to its end. */
  InputStream again() throws IOException {
    spill();
    closeCopy();
    InputStream opened = Files.newInputStream(spill());
    again = opened;
    return opened;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] bytes, int from, int count) throws IOException {
    int read = in.read(bytes, from, count);
    if (read > 0 && copy != null) {
      inMemory += read;
      if (file == null && inMemory > MEMORY) {
        spill();
      }
      copy.write(bytes, from, read);
    }
    return read;
  }

  @Override
  public boolean markSupported() {
    return false;
  }

  private Path spill() throws IOException {
    if (file == null) {
      Path created = Files.createTempFile("jisik-data", ".json");
      file = created;
      OutputStream stream = new BufferedOutputStream(Files.newOutputStream(created), MEMORY);
      if (copy instanceof ByteArrayOutputStream bytes) {
        bytes.writeTo(stream);
      }
      copy = stream;
    }
    return file;
  }

  private void closeCopy() throws IOException {
    if (copy != null) {
      copy.close();
      copy = null;
    }
  }

  @Override
  public void close() throws IOException {
    try (InputStream input = in;
        InputStream second = again) {
      closeCopy();
    } finally {
      if (file != null) {
        Files.deleteIfExists(file);
      }
    }
  }
}
