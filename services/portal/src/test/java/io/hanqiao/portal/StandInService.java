package io.hanqiao.portal;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** A service that notes what reaches it and answers as the real ones would. */
final class StandInService implements AutoCloseable {

  /** What reached the service. */
  record Seen(String method, String target, Headers headers, String body) {}

  final BlockingQueue<Seen> seen = new LinkedBlockingQueue<>();
  private final CountDownLatch end = new CountDownLatch(1);
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final HttpServer server;

  StandInService() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.setExecutor(threads);
    server.createContext("/", this::answer);
    server.start();
  }

  String address() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  @Override
  public void close() {
    end.countDown();
    server.stop(0);
    threads.shutdownNow();
  }

  private void answer(HttpExchange exchange) throws IOException {
    byte[] body = exchange.getRequestBody().readAllBytes();
    String path = exchange.getRequestURI().getPath();
    seen.add(
        new Seen(
            exchange.getRequestMethod(),
            exchange.getRequestURI().toString(),
            exchange.getRequestHeaders(),
            new String(body, UTF_8)));
    if (path.equals("/v1/never")) {
      waitForTheEnd();
    }
    if (path.equals("/v1/events")) {
      stream(exchange);
      return;
    }
    Headers headers = exchange.getResponseHeaders();
    headers.set("Content-Type", "application/json");
    headers.set("Set-Cookie", "upstream=1");
    int status = status(exchange, path, headers);
    byte[] answer =
        (status == 200 ? body.length == 0 ? "{}" : new String(body, UTF_8) : "{}").getBytes(UTF_8);
    exchange.sendResponseHeaders(status, answer.length);
    exchange.getResponseBody().write(answer);
    exchange.close();
  }

  private final List<BlockingQueue<String>> streams = new CopyOnWriteArrayList<>();

  /** Sends an event down every stream there is; a stream has no end of its own. */
  void tell(String event) {
    streams.forEach(stream -> stream.add(event));
  }

  private void stream(HttpExchange exchange) throws IOException {
    BlockingQueue<String> events = new LinkedBlockingQueue<>();
    streams.add(events);
    exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
    exchange.sendResponseHeaders(200, 0);
    try (OutputStream out = exchange.getResponseBody()) {
      while (end.getCount() > 0) {
        String event = events.poll(100, TimeUnit.MILLISECONDS);
        if (event != null) {
          out.write(("data: " + event + "\n\n").getBytes(UTF_8));
          out.flush();
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      streams.remove(events);
    }
  }

  private static int status(HttpExchange exchange, String path, Headers headers) {
    if (path.equals("/v1/made")) {
      headers.set("Location", "/v1/made/7");
      headers.set("ETag", "\"1\"");
      return 201;
    }
    if (exchange.getRequestMethod().equals("PUT")) {
      boolean current = "\"1\"".equals(exchange.getRequestHeaders().getFirst("If-Match"));
      headers.set("ETag", "\"2\"");
      return current ? 200 : 412;
    }
    headers.set("ETag", "\"1\"");
    return 200;
  }

  private void waitForTheEnd() {
    try {
      end.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
