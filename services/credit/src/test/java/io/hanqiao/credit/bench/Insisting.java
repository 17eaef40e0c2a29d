package io.hanqiao.credit.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.hanqiao.local.TestInfrastructure;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Collection;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Sends each command under a key of its own, again and again until it is answered. */
final class Insisting {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final HttpClient http =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(5))
          .build();
  private final Queue<Answered> answered = new ConcurrentLinkedQueue<>();
  private final CreditProcess credit;

  Insisting(CreditProcess credit) {
    this.credit = credit;
  }

  /** A command that nobody has answered yet. */
  record Command(String user, String path, String body, String key) {

    Command(String user, String path, String body) {
      this(user, path, body, UUID.randomUUID().toString());
    }
  }

  /** A command and the first answer that arrived. */
  record Answered(Command command, int status, String text) {

    boolean accepted() {
      return status == 200;
    }

    JsonNode body() {
      try {
        return JSON.readTree(text);
      } catch (JsonProcessingException e) {
        throw new IllegalStateException(text, e);
      }
    }
  }

  /** Sends it until it is answered for good; a service that is away answers nothing. */
  Answered send(Command command) {
    HttpRequest request =
        HttpRequest.newBuilder(credit.at(command.path()))
            .timeout(Duration.ofSeconds(30))
            .header("Authorization", "Bearer " + token(command))
            .header("Idempotency-Key", command.key())
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(command.body(), UTF_8))
            .build();
    while (true) {
      try {
        HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString(UTF_8));
        if (answer.statusCode() < 500 && !answer.body().contains("\"in-flight\"")) {
          Answered first = new Answered(command, answer.statusCode(), answer.body());
          answered.add(first);
          return first;
        }
      } catch (IOException away) {
        // Killed before, while or after it did what was asked: only the answer would say.
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException(e);
      }
      CreditProcess.pause(100);
    }
  }

  Answered send(String user, String path, String body) {
    return send(new Command(user, path, body));
  }

  /** Sends it once and never reads the answer; it is lost when the process ends. */
  Socket unheard(Command command) throws IOException {
    URI at = credit.at(command.path());
    Socket socket = new Socket(at.getHost(), at.getPort());
    byte[] body = command.body().getBytes(UTF_8);
    String head =
        String.join(
            "\r\n",
            "POST " + at.getPath() + " HTTP/1.1",
            "Host: " + at.getAuthority(),
            "Authorization: Bearer " + token(command),
            "Idempotency-Key: " + command.key(),
            "Content-Type: application/json",
            "Content-Length: " + body.length,
            "",
            "");
    socket.getOutputStream().write(head.getBytes(UTF_8));
    socket.getOutputStream().write(body);
    socket.getOutputStream().flush();
    return socket;
  }

  private static String token(Command command) {
    return TestInfrastructure.get().token(command.user());
  }

  /** All commands that were answered, with their first answers. */
  Collection<Answered> answered() {
    return answered;
  }
}
