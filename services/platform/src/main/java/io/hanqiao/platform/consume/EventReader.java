package io.hanqiao.platform.consume;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.time.DateTimeException;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;
import org.jspecify.annotations.Nullable;

/**
 * Reads the envelope of CloudEvents from Kafka records; says of a broken one what is broken. The
 * body is left to the consumer. Safe for use by many threads.
 */
final class EventReader {

  /** Names that are held once: there are few, and a million events. */
  private static final int MOST_NAMES = 1_000;

  private final String topicPrefix;
  private final Map<String, String> topics = new ConcurrentHashMap<>();
  private final Map<String, String> types = new ConcurrentHashMap<>();

  EventReader(String topicPrefix) {
    this.topicPrefix = topicPrefix;
  }

  /**
   * Reads a record.
   *
   * @throws UnreadableEvent naming the header that is wrong
   */
  ConsumedEvent read(ConsumerRecord<byte[], byte[]> record) {
    Envelope envelope = new Envelope();
    for (Header header : record.headers()) {
      envelope.take(header);
    }
    try {
      byte[] body = record.value();
      return new ConsumedEvent(
          topics.computeIfAbsent(record.topic(), t -> t.substring(topicPrefix.length())),
          UUID.fromString(required("ce_id", envelope.id)),
          once(required("ce_type", envelope.type)),
          UUID.fromString(required("ce_subject", envelope.subject)),
          version(required("ce_eventversion", envelope.version)),
          EventTime.parse(required("ce_time", envelope.time)),
          envelope.traceparent,
          body == null ? null : new EventState(body));
    } catch (IllegalArgumentException | DateTimeException e) {
      throw new UnreadableEvent("A CloudEvents header is malformed: " + e.getMessage());
    }
  }

  /**
   * The record of an event that was read here, as far as it was read: with its envelope, but none
   * of the headers that say nothing to a consumer.
   */
  ConsumerRecord<byte[], byte[]> written(Told told) {
    ConsumedEvent event = told.event();
    Headers headers = new RecordHeaders();
    headers.add("ce_id", bytes(event.id()));
    headers.add("ce_type", bytes(event.type()));
    headers.add("ce_subject", bytes(event.aggregateId()));
    headers.add("ce_eventversion", bytes(event.version()));
    headers.add("ce_time", bytes(event.time()));
    if (event.traceparent() != null) {
      headers.add("traceparent", bytes(event.traceparent()));
    }
    byte[] key = bytes(event.aggregateId());
    byte[] body = event.state() == null ? null : body(event.state());
    return new ConsumerRecord<>(
        topicPrefix + event.topic(),
        told.partition(),
        told.offset(),
        told.timestamp(),
        TimestampType.LOG_APPEND_TIME,
        key.length,
        body == null ? 0 : body.length,
        key,
        body,
        headers,
        Optional.empty());
  }

  private static byte[] body(EventState state) {
    byte[] body = new byte[state.length()];
    state.writeTo(ByteBuffer.wrap(body));
    return body;
  }

  private static byte[] bytes(Object header) {
    return header.toString().getBytes(UTF_8);
  }

  private String once(String type) {
    String known = types.get(type);
    if (known == null && types.size() < MOST_NAMES) {
      types.put(type, type);
    }
    return known == null ? type : known;
  }

  /** The headers that count, found in one pass; of two of a name the last holds. */
  private static final class Envelope {
    private @Nullable String id;
    private @Nullable String type;
    private @Nullable String subject;
    private @Nullable String version;
    private @Nullable String time;
    private @Nullable String traceparent;

    void take(Header header) {
      switch (header.key()) {
        case "ce_id" -> id = text(header);
        case "ce_type" -> type = text(header);
        case "ce_subject" -> subject = text(header);
        case "ce_eventversion" -> version = text(header);
        case "ce_time" -> time = text(header);
        case "traceparent" -> traceparent = text(header);
        default -> {
          // Of no use to a consumer.
        }
      }
    }

    private static @Nullable String text(Header header) {
      return header.value() == null ? null : new String(header.value(), UTF_8);
    }
  }

  private static long version(String text) {
    long version = Long.parseLong(text);
    if (version < 1) {
      throw new UnreadableEvent("The header ce_eventversion is below 1");
    }
    return version;
  }

  private static String required(String name, @Nullable String value) {
    if (value == null) {
      throw new UnreadableEvent("The header " + name + " is missing");
    }
    return value;
  }
}
