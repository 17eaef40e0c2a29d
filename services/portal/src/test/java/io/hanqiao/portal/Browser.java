package io.hanqiao.portal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A browser as far as signing in needs one: it keeps cookies, and follows redirects step by step.
 */
final class Browser {

  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final URI portal;
  private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
  private final List<String> made = new ArrayList<>();
  private final HttpClient http =
      HttpClient.newBuilder().version(Version.HTTP_1_1).cookieHandler(cookies).build();

  Browser(URI portal) {
    this.portal = portal;
  }

  /** Signs a demo user in, as a person would, and answers where the portal leads them. */
  String signIn(String name, String page) {
    HttpResponse<String> start = get("/login?to=" + URLEncoder.encode(page, UTF_8));
    URI choice = location(start);
    Matcher button =
        Pattern.compile(
                "name=\"username\" value=\"([^\"]*)\">\\s*<[^>]*name=\"claims\" value=\"([^\"]*)\">\\s*"
                    + "<button[^>]*>[^<]*<small>"
                    + name
                    + "</small>")
            .matcher(send(HttpRequest.newBuilder(choice)).body());
    if (!button.find()) {
      throw new IllegalStateException("no button for " + name);
    }
    HttpResponse<String> pressed =
        send(
            HttpRequest.newBuilder(choice)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(
                    BodyPublishers.ofString(
                        "username="
                            + URLEncoder.encode(button.group(1), UTF_8)
                            + "&claims="
                            + URLEncoder.encode(
                                button.group(2).replace("&quot;", "\"").replace("&amp;", "&"),
                                UTF_8))));
    HttpResponse<String> back = send(HttpRequest.newBuilder(location(pressed)));
    return location(send(HttpRequest.newBuilder(location(back)))).toString();
  }

  /** The value of the session's cookie. */
  String sessionKey() {
    return cookies.getCookieStore().getCookies().stream()
        .filter(cookie -> cookie.getName().equals("q_session"))
        .map(HttpCookie::getValue)
        .findFirst()
        .orElseThrow();
  }

  /** How the cookie of that name was last made, attributes and all. */
  String madeCookie(String name) {
    return made.stream()
        .filter(cookie -> cookie.startsWith(name + "="))
        .reduce((earlier, later) -> later)
        .orElseThrow();
  }

  HttpResponse<String> get(String path) {
    return send(to(path));
  }

  /** A request as the pages send it: with the header that no other site can set. */
  HttpRequest.Builder fromPage(String path) {
    return to(path).header("X-Requested-With", "hanqiao");
  }

  HttpRequest.Builder to(String path) {
    return HttpRequest.newBuilder(portal.resolve(path));
  }

  HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      HttpResponse<String> answer =
          http.send(request.timeout(PATIENCE).build(), BodyHandlers.ofString(UTF_8));
      made.addAll(answer.headers().allValues("set-cookie"));
      return answer;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** Opens a stream of events as a page does; whoever reads it closes it. */
  HttpResponse<InputStream> open(String path) {
    try {
      HttpRequest.Builder request =
          to(path).header("Accept", "text/event-stream").header("Accept-Encoding", "gzip, br");
      return http.send(request.build(), BodyHandlers.ofInputStream());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static URI location(HttpResponse<String> redirect) {
    return redirect
        .headers()
        .firstValue("location")
        .map(redirect.uri()::resolve)
        .orElseThrow(() -> new IllegalStateException(redirect + " " + redirect.body()));
  }
}
