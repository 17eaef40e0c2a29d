package io.hanqiao.platform.consume;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;

/** Reads CloudEvents from Kafka records; says of a broken one what is broken. */
final class EventReader {

  private final ObjectMapper mapper;
  private final String topicPrefix;

  EventReader(ObjectMapper mapper, String topicPrefix) {
    this.mapper = mapper;
    this.topicPrefix = topicPrefix;
  }

  /**
   * Reads a record.
   *
   * @throws UnreadableEvent naming the header or place that is wrong
   */
  ConsumedEvent read(ConsumerRecord<byte[], byte[]> record) {
    try {
      return new ConsumedEvent(
          record.topic().substring(topicPrefix.length()),
          UUID.fromString(required(record, "ce_id")),
          required(record, "ce_type"),
          UUID.fromString(required(record, "ce_subject")),
          version(required(record, "ce_eventversion")),
          Instant.parse(required(record, "ce_time")),
          optional(record, "traceparent"),
          state(record.value()));
    } catch (IllegalArgumentException | DateTimeException e) {
      throw new UnreadableEvent("A CloudEvents header is malformed: " + e.getMessage());
    } catch (IOException e) {
      throw new UnreadableEvent(
          "The body is not JSON: " + String.valueOf(e.getMessage()).lines().findFirst().orElse(""));
    }
  }

  private static long version(String text) {
    long version = Long.parseLong(text);
    if (version < 1) {
      throw new UnreadableEvent("The header ce_eventversion is below 1");
    }
    return version;
  }

  private @Nullable JsonNode state(byte @Nullable [] value) throws IOException {
    if (value == null) {
      return null;
    }
    JsonNode state = mapper.readTree(value);
    if (state == null || !state.isObject()) {
      throw new UnreadableEvent("The body is not a JSON object");
    }
    return state;
  }

  private static String required(ConsumerRecord<byte[], byte[]> record, String name) {
    String value = optional(record, name);
    if (value == null) {
      throw new UnreadableEvent("The header " + name + " is missing");
    }
    return value;
  }

  private static @Nullable String optional(ConsumerRecord<byte[], byte[]> record, String name) {
    Header header = record.headers().lastHeader(name);
    return header == null || header.value() == null ? null : new String(header.value(), UTF_8);
  }
}
