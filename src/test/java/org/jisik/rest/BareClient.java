package org.jisik.rest;

import java.io.IOException;
import java.net.Socket;
import java.net.URL;
import java.nio.charset.StandardCharsets;

/**
 * A client that sends what it is told and hides nothing of what comes back: a bare socket, closed
 * after one answer.
 *
 * @param server where it is
 */
record BareClient(URL server) {

  /**
   * Sends a request.
   *
   * @param target path and query as they are to be sent
   * @param headers each with its name
   */
  Socket open(String method, String target, String... headers) throws IOException {
    Socket socket = new Socket(server.getHost(), server.getPort());
    String request =
        "%s %s HTTP/1.1\r\nHost: test\r\n%sConnection: close\r\n\r\n"
            .formatted(
                method, target, headers.length == 0 ? "" : String.join("\r\n", headers) + "\r\n");
    socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
    return socket;
  }

  /** The whole answer, from its status line on. */
  String exchange(String method, String target, String... headers) throws IOException {
    try (Socket socket = open(method, target, headers)) {
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
