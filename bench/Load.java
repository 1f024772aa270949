import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A load generator for short answers: one thread and a number of connections that stay open, each
 * asking again as soon as it has its answer. Understands as much of HTTP/1.1 as that needs.
 */
final class Load {

  private final InetSocketAddress server;
  private final int connections;

  Load(int port, int connections) {
    this.server = new InetSocketAddress("127.0.0.1", port);
    this.connections = connections;
  }

  /**
   * What was measured: answers per second, and how long half and 99 of 100 of them took at most, in
   * microseconds.
   */
  record Result(double perSecond, long median, long p99) {}

  /**
   * Asks for a time.
   *
   * @param status what each answer must have
   */
  Result run(String path, String headers, int status, double seconds) throws IOException {
    byte[] request =
        ("GET " + path + " HTTP/1.1\r\nHost: 127.0.0.1\r\n" + headers + "\r\n")
            .getBytes(StandardCharsets.US_ASCII);
    Latencies latencies = new Latencies();
    try (Selector selector = Selector.open()) {
      for (int i = 0; i < connections; i++) {
        SocketChannel channel = SocketChannel.open(server);
        channel.configureBlocking(false);
        Connection connection = new Connection(channel, request, status);
        channel.register(selector, SelectionKey.OP_READ, connection);
        connection.ask();
      }
      long began = System.nanoTime();
      long end = began + (long) (seconds * 1e9);
      while (System.nanoTime() < end) {
        selector.select(key -> ((Connection) key.attachment()).read(latencies), 100);
      }
      double elapsed = (System.nanoTime() - began) / 1e9;
      for (SelectionKey key : selector.keys()) {
        key.channel().close();
      }
      return new Result(latencies.count / elapsed, latencies.at(0.5), latencies.at(0.99));
    }
  }

  private static final class Latencies {
    private long[] micros = new long[1 << 16];
    private int count;

    void add(long nanos) {
      if (count == micros.length) {
        micros = Arrays.copyOf(micros, 2 * count);
      }
      micros[count++] = nanos / 1000;
    }

    long at(double share) {
      long[] sorted = Arrays.copyOf(micros, count);
      Arrays.sort(sorted);
      return count == 0 ? 0 : sorted[(int) (share * (count - 1))];
    }
  }

  private static final class Connection {
    private static final byte[] HEAD_END = "\r\n\r\n".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] LAST_CHUNK = "\r\n0\r\n\r\n".getBytes(StandardCharsets.US_ASCII);
    private static final long IN_CHUNKS = Long.MAX_VALUE;

    private final SocketChannel channel;
    private final ByteBuffer request;
    private final int status;
    private final ByteBuffer in = ByteBuffer.allocateDirect(1 << 16);
    private final byte[] head = new byte[1 << 13];
    private int headLength;
    private long bodyLeft = -1;
    private int endSeen;
    private long asked;

    Connection(SocketChannel channel, byte[] request, int status) {
      this.channel = channel;
      this.request = ByteBuffer.wrap(request);
      this.status = status;
    }

    void ask() throws IOException {
      asked = System.nanoTime();
      request.rewind();
      while (request.hasRemaining()) {
        channel.write(request);
      }
    }

    void read(Latencies latencies) {
      try {
        in.clear();
        if (channel.read(in) < 0) {
          throw new IOException("the server closed a connection");
        }
        in.flip();
        if (isWhole()) {
          latencies.add(System.nanoTime() - asked);
          headLength = 0;
          bodyLeft = -1;
          endSeen = 0;
          ask();
        }
      } catch (IOException e) {
        throw new IllegalStateException(e);
      }
    }

    private boolean isWhole() throws IOException {
      while (bodyLeft < 0 && in.hasRemaining()) {
        head[headLength++] = in.get();
        if (headLength >= 4 && Arrays.equals(head, headLength - 4, headLength, HEAD_END, 0, 4)) {
          bodyLeft = bodyLength(new String(head, 0, headLength, StandardCharsets.US_ASCII));
        }
      }
      if (bodyLeft == IN_CHUNKS) {
        return isLastChunkSeen();
      }
      bodyLeft -= in.remaining();
      return bodyLeft == 0;
    }

    /** No text that is asked for here holds what ends it. */
    private boolean isLastChunkSeen() {
      while (in.hasRemaining() && endSeen < LAST_CHUNK.length) {
        byte next = in.get();
        endSeen = next == LAST_CHUNK[endSeen] ? endSeen + 1 : next == LAST_CHUNK[0] ? 1 : 0;
      }
      return endSeen == LAST_CHUNK.length;
    }

    private long bodyLength(String text) throws IOException {
      if (!text.startsWith("HTTP/1.1 " + status)) {
        throw new IOException("expected " + status + ", came " + text);
      }
      if (status == 304 || status == 204) {
        return 0;
      }
      for (String line : text.split("\r\n")) {
        if (line.regionMatches(true, 0, "content-length:", 0, 15)) {
          return Long.parseLong(line.substring(15).strip());
        }
      }
      return IN_CHUNKS;
    }
  }
}
