package io.hanqiao.portal.gateway;

import io.hanqiao.portal.PortalSettings;
import io.vertx.core.Future;
import io.vertx.core.MultiMap;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.http.PoolOptions;
import io.vertx.core.http.RequestOptions;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Passes a request on to a service with the person's access token and the answer back, both as
 * streams. Headers pass by name only, in both directions: a cookie never reaches a service.
 */
@ApplicationScoped
class Forwarding {

  private static final Logger LOG = Logger.getLogger(Forwarding.class);
  private static final Set<HttpMethod> METHODS =
      Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.POST, HttpMethod.PUT, HttpMethod.DELETE);
  private static final List<String> REQUEST_HEADERS =
      List.of(
          "Accept",
          "Accept-Language",
          "Content-Length",
          "Content-Type",
          "Idempotency-Key",
          "If-Match",
          "If-None-Match");
  private static final List<String> RESPONSE_HEADERS =
      List.of(
          "Content-Disposition",
          "Content-Language",
          "Content-Length",
          "Content-Type",
          "ETag",
          "Idempotency-Replayed",
          "Last-Modified",
          "Retry-After",
          "Vary");

  /** Streams stay open: they have connections of their own, or they would use up the others'. */
  private static final int MOST_STREAMS = 4_096;

  private final HttpClient client;
  private final HttpClient streamClient;
  private final EventStreams streams;
  private final Map<String, URI> services;
  private final Duration patience;

  Forwarding(Vertx vertx, PortalSettings settings, EventStreams streams) {
    this.streams = streams;
    this.patience = settings.patience();
    this.services =
        Map.of(
            "enterprise", settings.enterpriseUrl(),
            "credit", settings.creditUrl(),
            "fund", settings.fundUrl(),
            "challenge", settings.challengeUrl(),
            "talent", settings.talentUrl(),
            "matcher", settings.matcherUrl());
    this.client = client(vertx, 64);
    this.streamClient = client(vertx, MOST_STREAMS);
  }

  private static HttpClient client(Vertx vertx, int connections) {
    return vertx
        .httpClientBuilder()
        .with(new HttpClientOptions().setConnectTimeout(2_000).setKeepAliveTimeout(30))
        .with(new PoolOptions().setHttp1MaxSize(connections))
        .build();
  }

  void handle(RoutingContext routing, SignedIn person) {
    String name = routing.pathParam("service");
    URI service = services.get(name);
    String path = routing.normalizedPath().substring("/api/".length() + name.length());
    if (service == null || !path.startsWith("/v1/")) {
      Problems.answer(routing, Refusal.NO_SUCH_PATH);
      return;
    }
    Refusal refusal = refusal(routing.request());
    if (refusal != null) {
      Problems.answer(routing, refusal);
      return;
    }
    forward(routing, name, options(routing, service, path, person.accessToken()), person);
  }

  private static @Nullable Refusal refusal(HttpServerRequest request) {
    if (!METHODS.contains(request.method())) {
      return Refusal.METHOD_NOT_ALLOWED;
    }
    // Without a length nobody could tell a load that is too large before it has gone through.
    return request.getHeader("Transfer-Encoding") == null ? null : Refusal.LENGTH_REQUIRED;
  }

  private static boolean hasBody(HttpServerRequest request) {
    String length = request.getHeader("Content-Length");
    return length != null && !length.equals("0");
  }

  private RequestOptions options(
      RoutingContext routing, URI service, String path, String accessToken) {
    HttpServerRequest request = routing.request();
    boolean secure = "https".equals(service.getScheme());
    RequestOptions options =
        new RequestOptions()
            .setMethod(request.method())
            .setSsl(secure)
            .setHost(service.getHost())
            .setPort(service.getPort() < 0 ? (secure ? 443 : 80) : service.getPort())
            .setURI(request.query() == null ? path : path + "?" + request.query())
            .setTimeout(patience.toMillis())
            .putHeader("Authorization", "Bearer " + accessToken);
    for (String header : REQUEST_HEADERS) {
      String value = request.getHeader(header);
      if (value != null) {
        options.putHeader(header, value);
      }
    }
    return options;
  }

  private void forward(
      RoutingContext routing, String name, RequestOptions options, SignedIn person) {
    HttpServerRequest request = routing.request();
    (EventStreams.asksForOne(request) ? streamClient : client)
        .request(options)
        .compose(upstream -> send(upstream, request))
        .compose(answer -> passBack(routing, name, answer, person))
        .onFailure(failure -> failed(routing, name, failure));
  }

  private static Future<HttpClientResponse> send(
      HttpClientRequest upstream, HttpServerRequest request) {
    if (hasBody(request)) {
      return upstream.send(request);
    }
    request.resume();
    return upstream.send();
  }

  private Future<Void> passBack(
      RoutingContext routing, String name, HttpClientResponse answer, SignedIn person) {
    HttpServerResponse response = routing.response().setStatusCode(answer.statusCode());
    MultiMap headers = response.headers();
    for (String header : RESPONSE_HEADERS) {
      String value = answer.getHeader(header);
      if (value != null) {
        headers.set(header, value);
      }
    }
    String caching = answer.getHeader("Cache-Control");
    headers.set("Cache-Control", caching == null ? "no-store" : caching);
    String location = answer.getHeader("Location");
    if (location != null) {
      headers.set("Location", "/api/" + name + URI.create(location).getRawPath());
    }
    return EventStreams.isOne(answer)
        ? streams.pass(routing, answer, person)
        : response.send(answer);
  }

  private void failed(RoutingContext routing, String name, Throwable failure) {
    boolean slow = failure instanceof TimeoutException;
    LOG.warnf(
        "No answer from %s for %s %s: %s",
        name, routing.request().method(), routing.request().path(), failure);
    if (routing.response().headWritten()) {
      routing.response().reset();
    } else {
      RESPONSE_HEADERS.forEach(routing.response().headers()::remove);
      Problems.answer(routing, slow ? Refusal.SERVICE_SLOW : Refusal.SERVICE_DOWN);
    }
  }
}
