package io.hanqiao.platform.outbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Topics that are told a second time in brief, for those who may not read the whole: the same
 * events, in the same transaction of the broker, with the named fields and no others. The topic of
 * the brief is called like the whole and {@code -brief}.
 */
public final class Briefs {

  private static final String SUFFIX = "-brief";
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Map<String, Set<String>> fieldsByTopic;

  private Briefs(Map<String, Set<String>> fieldsByTopic) {
    this.fieldsByTopic = fieldsByTopic;
  }

  /** None. */
  public static Briefs none() {
    return of(List.of());
  }

  /**
   * As configured.
   *
   * @param entries each a topic, a colon and the fields of its brief with blanks between
   * @throws IllegalArgumentException for what is none
   */
  public static Briefs of(List<String> entries) {
    Map<String, Set<String>> fieldsByTopic = new LinkedHashMap<>();
    for (String entry : entries) {
      String[] part = entry.strip().split(":", -1);
      if (part.length != 2 || part[0].isBlank() || part[1].isBlank()) {
        throw new IllegalArgumentException(
            "hanqiao.topics.brief: '" + entry + "' is not of the form 'topic:field field'");
      }
      fieldsByTopic.put(
          part[0].strip(),
          Arrays.stream(part[1].strip().split("\\s+")).collect(Collectors.toUnmodifiableSet()));
    }
    return new Briefs(fieldsByTopic);
  }

  /** The topics of the briefs. */
  Stream<String> topics() {
    return fieldsByTopic.keySet().stream().map(topic -> topic + SUFFIX);
  }

  /** An event, and its brief if its topic has one. */
  List<UntoldEvent> of(UntoldEvent whole) {
    Set<String> fields = fieldsByTopic.get(whole.topic());
    return fields == null
        ? List.of(whole)
        : List.of(whole, whole.on(whole.topic() + SUFFIX, brief(whole.payload(), fields)));
  }

  private static @Nullable String brief(@Nullable String payload, Set<String> fields) {
    if (payload == null) {
      return null;
    }
    try {
      JsonNode state = JSON.readTree(payload);
      return state instanceof ObjectNode object ? object.retain(fields).toString() : "{}";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("an event in the outbox is no JSON", e);
    }
  }
}
