package io.hanqiao.platform.testing.machine;

import com.fasterxml.jackson.databind.JsonNode;

/** One aggregate under test and the newest answer about it. */
public final class Thing {

  private final String path;
  private volatile JsonNode seen;

  Thing(String path, JsonNode seen) {
    this.path = path;
    this.seen = seen;
  }

  /** Where it is, such as {@code /v1/loan-applications/…}. */
  public String path() {
    return path;
  }

  public String id() {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  /** Its view in the newest answer. */
  public JsonNode seen() {
    return seen;
  }

  /** Where it stood in the newest answer, or {@code first} if there is none. */
  String state(String first) {
    return seen.path("status").asText(first);
  }

  void see(JsonNode answer) {
    seen = answer;
  }
}
