package io.hanqiao.local.demo;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.hanqiao.vocabulary.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a service answered to a bulk load.
 *
 * @param created rows stored now
 * @param existing rows that an earlier load had stored
 * @param ids of the rows, by their references
 */
record BulkAnswer(int created, int existing, Map<String, String> ids) {
  static final BulkAnswer NOTHING = new BulkAnswer(0, 0, Map.of());

  private static final int FINDINGS_SHOWN = 3;
  private static final int BODY_SHOWN = 300;

  /**
   * Reads an answer.
   *
   * @throws DemoLoadException if a row was refused, or the answer is none of a bulk load
   */
  static BulkAnswer of(Route route, int status, String body) throws DemoLoadException {
    JsonNode json = parse(body);
    if (status == 200 && json.path("created").isInt() && json.path("rejected").asInt() == 0) {
      return new BulkAnswer(
          json.path("created").asInt(), json.path("existing").asInt(), ids(json.path("rows")));
    }
    List<String> findings = findings(json);
    if (findings.isEmpty()) {
      findings.add(sentence(json, body));
    }
    String found = String.join("；", findings);
    throw new DemoLoadException(
        new Text(
            route.what().zh() + "未能载入（HTTP " + status + "）：" + found,
            "The " + route.what().en() + " were not loaded (HTTP " + status + "): " + found));
  }

  /** How many rows there were. */
  int rows() {
    return created + existing;
  }

  /** The sum of the counts, without the ids. */
  BulkAnswer plus(BulkAnswer other) {
    return new BulkAnswer(created + other.created, existing + other.existing, Map.of());
  }

  private static Map<String, String> ids(JsonNode rows) {
    Map<String, String> ids = new HashMap<>();
    for (JsonNode row : rows) {
      if (row.hasNonNull("reference") && row.hasNonNull("id")) {
        ids.put(row.path("reference").asText(), row.path("id").asText());
      }
    }
    return ids;
  }

  private static JsonNode parse(String body) {
    try {
      return Row.JSON.readTree(body);
    } catch (JsonProcessingException e) {
      return Row.JSON.createObjectNode();
    }
  }

  private static List<String> findings(JsonNode json) {
    List<String> findings = new ArrayList<>();
    for (JsonNode row : json.path("rows")) {
      for (JsonNode error : row.path("errors")) {
        if (findings.size() < FINDINGS_SHOWN) {
          findings.add(finding(row, error));
        }
      }
    }
    return findings;
  }

  private static String finding(JsonNode row, JsonNode error) {
    return "#%s %s, %s = %s: %s %s"
        .formatted(
            row.path("row").asText(),
            row.path("reference").asText(),
            error.path("field").asText(),
            error.path("value").asText(),
            error.path("message").asText(),
            error.path("remedy").asText())
        .trim();
  }

  private static String sentence(JsonNode json, String body) {
    String said = (json.path("title").asText() + " " + json.path("detail").asText()).trim();
    return said.isEmpty() ? body.substring(0, Math.min(body.length(), BODY_SHOWN)) : said;
  }
}
