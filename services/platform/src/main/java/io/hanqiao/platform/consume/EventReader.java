package io.hanqiao.platform.consume;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.DateTimeException;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;

/**
 * Reads the envelope of CloudEvents from Kafka records; says of a broken one what is broken. The
 * body is left to the consumer. Safe for use by many threads.
 */
final class EventReader {

  private final String topicPrefix;

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
          record.topic().substring(topicPrefix.length()),
          UUID.fromString(required("ce_id", envelope.id)),
          required("ce_type", envelope.type),
          UUID.fromString(required("ce_subject", envelope.subject)),
          version(required("ce_eventversion", envelope.version)),
          EventTime.parse(required("ce_time", envelope.time)),
          envelope.traceparent,
          body == null ? null : new EventState(body));
    } catch (IllegalArgumentException | DateTimeException e) {
      throw new UnreadableEvent("A CloudEvents header is malformed: " + e.getMessage());
    }
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
