package io.hanqiao.local.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.hanqiao.local.LaunchException;
import java.io.BufferedWriter;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * Takes the audit trail of a service out of a running system, through the API and as an auditor.
 *
 * @param service whose trail
 * @param at where it answers
 * @param keepers where the other services answer; one of them keeps its heads
 * @param token of an auditor
 * @param publicKey with which its heads are verified, from whoever runs the system and not from the
 *     service
 */
public record TrailExport(
    String service, URI at, List<URI> keepers, String token, String publicKey) {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final HttpClient HTTP = HttpClient.newHttpClient();

  /** Where the heads that were kept go: beside the rows. */
  public static Path keptBeside(Path file) {
    return file.resolveSibling(file.getFileName() + ".heads");
  }

  /** Writes rows and heads to a file, and beside it the key and the heads that were kept. */
  public long into(Path file) throws IOException {
    // Heads first: rows that are read later reach at least as far.
    try (BufferedWriter kept = Files.newBufferedWriter(keptBeside(file), UTF_8)) {
      kept.write(key() + "\n");
      for (URI keeper : keepers) {
        copy(keeper, "/v1/audit/kept-heads?service=" + service + "&after=", "head", kept);
      }
    }
    try (BufferedWriter trail = Files.newBufferedWriter(file, UTF_8)) {
      trail.write(key() + "\n");
      copy(at, "/v1/audit/heads?after=", "head", trail);
      return copy(at, "/v1/audit?after=", "row", trail);
    }
  }

  private ObjectNode key() {
    return JSON.createObjectNode()
        .put("kind", "key")
        .put("service", service)
        .put("publicKey", publicKey);
  }

  private long copy(URI from, String path, String kind, BufferedWriter to) throws IOException {
    long copied = 0;
    JsonNode next = JSON.getNodeFactory().numberNode(0);
    while (next.isNumber()) {
      JsonNode page = get(from.resolve(path + next.asText()));
      for (JsonNode item : page.path("items")) {
        ObjectNode line = JSON.createObjectNode().put("kind", kind);
        line.setAll((ObjectNode) item);
        to.write(line + "\n");
        copied++;
      }
      next = page.path("next");
    }
    return copied;
  }

  private JsonNode get(URI address) throws IOException {
    HttpRequest request =
        HttpRequest.newBuilder(address)
            .header("Authorization", "Bearer " + token)
            .timeout(Duration.ofSeconds(30))
            .build();
    try {
      HttpResponse<String> answer = HTTP.send(request, HttpResponse.BodyHandlers.ofString(UTF_8));
      if (answer.statusCode() != 200) {
        throw new LaunchException(
            address + " 回答 " + answer.statusCode() + "：" + answer.body(),
            address + " answered " + answer.statusCode() + ": " + answer.body());
      }
      return JSON.readTree(answer.body());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
  }
}
