package org.jisik.rest;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** Somebody who listens to notifications; at {@code /moody} not at the first try. */
public final class Subscriber implements QuarkusTestResourceLifecycleManager {

  static final BlockingQueue<byte[]> RECEIVED = new LinkedBlockingQueue<>();

  private static @Nullable HttpServer server;

  private final AtomicInteger tries = new AtomicInteger();

  static String url() {
    return "http://localhost:%d/".formatted(Objects.requireNonNull(server).getAddress().getPort());
  }

  @Override
  public Map<String, String> start() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
      server.createContext("/", exchange -> answer(exchange, true));
      server.createContext("/moody", exchange -> answer(exchange, tries.incrementAndGet() > 1));
      server.start();
      return Map.of("jisik.notify.hosts", url().substring("http://".length()).replace("/", ""));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void answer(HttpExchange exchange, boolean isTaken) throws IOException {
    byte[] message = exchange.getRequestBody().readAllBytes();
    exchange.sendResponseHeaders(isTaken ? 204 : 503, -1);
    exchange.close();
    if (isTaken) {
      RECEIVED.add(message);
    }
  }

  @Override
  public void stop() {
    Objects.requireNonNull(server).stop(0);
  }
}
