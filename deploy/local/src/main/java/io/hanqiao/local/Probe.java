package io.hanqiao.local;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/** Asks a process over HTTP whether it is well. */
final class Probe {
  private static final Duration PATIENCE = Duration.ofSeconds(3);
  private static final HttpClient CLIENT =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(PATIENCE).build();

  private Probe() {}

  /** Whether the address answers 200 within seconds. */
  static boolean isOk(String address) {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(address)).timeout(PATIENCE).GET().build();
    try {
      return CLIENT.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /** Where a service on that port says whether it can work. */
  static String readiness(int port) {
    return "http://127.0.0.1:" + port + "/q/health/ready";
  }
}
