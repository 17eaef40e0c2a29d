package io.hanqiao.platform.outbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Headers;

/** CloudEvents 1.0, binary content mode for Kafka: attributes as headers, the body as it is. */
final class CloudEvents {

  private CloudEvents() {}

  static ProducerRecord<byte[], byte[]> record(RelaySettings settings, UntoldEvent row) {
    ProducerRecord<byte[], byte[]> record =
        new ProducerRecord<>(
            settings.topicPrefix() + row.topic(),
            row.aggregateId().toString().getBytes(UTF_8),
            row.payload() == null ? null : row.payload().getBytes(UTF_8));
    Headers headers = record.headers();
    put(headers, "ce_specversion", "1.0");
    put(headers, "ce_id", row.id().toString());
    put(headers, "ce_source", "/hanqiao/" + settings.service());
    put(headers, "ce_type", row.type());
    put(headers, "ce_subject", row.aggregateId().toString());
    put(headers, "ce_time", row.createdAt().toString());
    put(headers, "ce_eventversion", Long.toString(row.version()));
    put(headers, "content-type", "application/json");
    if (row.traceparent() != null) {
      put(headers, "traceparent", row.traceparent());
    }
    return record;
  }

  private static void put(Headers headers, String name, String value) {
    headers.add(name, value.getBytes(UTF_8));
  }
}
