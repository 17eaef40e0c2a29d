package io.hanqiao.local;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * Signs demo users in at the provider of a running system, as any client would.
 *
 * @param port of the provider
 * @param users the list of demo users
 */
record DemoSignIn(int port, Path users) {
  /**
   * A bearer token, valid for an hour.
   *
   * @throws LaunchException if there is no such user, or the provider does not answer
   */
  String token(String user) {
    List<DemoUser> known = DemoUser.read(users);
    if (DemoUser.named(known, user).isEmpty()) {
      throw new LaunchException(
          "没有演示用户“" + user + "”，可用：" + DemoUser.names(known) + "。",
          "There is no demo user \"" + user + "\"; there are: " + DemoUser.names(known) + ".");
    }
    String name = URLEncoder.encode(user, UTF_8);
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(OpenIdProvider.issuer(port) + "/token"))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .timeout(Duration.ofSeconds(10))
            .POST(
                HttpRequest.BodyPublishers.ofString(
                    "grant_type=password&client_id=hanqiao-cli&scope=openid&username="
                        + name
                        + "&password="
                        + name))
            .build();
    try {
      String answer =
          HttpClient.newHttpClient()
              .send(request, HttpResponse.BodyHandlers.ofString(UTF_8))
              .body();
      JsonNode token = new ObjectMapper().readTree(answer).path("access_token");
      if (token.isTextual()) {
        return token.asText();
      }
      throw noAnswer(answer);
    } catch (IOException e) {
      throw noAnswer(String.valueOf(e.getMessage()));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw noAnswer(String.valueOf(e.getMessage()));
    }
  }

  private LaunchException noAnswer(String why) {
    return new LaunchException(
        "OpenID 服务（端口 " + port + "）没有给出令牌：" + why,
        "The OpenID provider on port " + port + " gave no token: " + why);
  }
}
