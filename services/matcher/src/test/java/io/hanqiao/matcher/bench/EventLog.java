package io.hanqiao.matcher.bench;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/**
 * Writes events into topics of a bench's own, with the envelope and the batch size of the services'
 * relay, but without its database and its transactions: {@code deploy/bench outbox} measures those.
 * The broker stamps each record when it appends it.
 */
final class EventLog implements AutoCloseable {

  private static final int PARTITIONS = 3;

  private final String bootstrapServers;
  private final String prefix;
  private final KafkaProducer<byte[], byte[]> producer;
  private final AtomicReference<Exception> failed = new AtomicReference<>();
  private long nextId;

  EventLog(String bootstrapServers, String prefix) {
    this.bootstrapServers = bootstrapServers;
    this.prefix = prefix;
    this.producer =
        new KafkaProducer<>(
            Map.of("bootstrap.servers", bootstrapServers, "acks", "all"),
            new ByteArraySerializer(),
            new ByteArraySerializer());
  }

  /** Makes topics as their services would. */
  void create(Set<String> topics) throws InterruptedException, ExecutionException {
    Map<String, String> config =
        Map.of("cleanup.policy", "compact", "message.timestamp.type", "LogAppendTime");
    List<NewTopic> wanted =
        topics.stream()
            .map(topic -> new NewTopic(prefix + topic, PARTITIONS, (short) 1).configs(config))
            .toList();
    try (Admin admin = Admin.create(Map.of("bootstrap.servers", bootstrapServers))) {
      admin.createTopics(wanted).all().get();
    }
  }

  /**
   * Sends a version of a posting.
   *
   * @param traceparent W3C
   * @param appended told where the record is, and when the broker appended it
   */
  void send(Posting posting, long version, String traceparent, Consumer<RecordMetadata> appended) {
    byte[] key = posting.id().toString().getBytes(US_ASCII);
    ProducerRecord<byte[], byte[]> record =
        new ProducerRecord<>(prefix + posting.topic(), key, posting.body());
    Headers headers = record.headers();
    put(headers, "ce_specversion", "1.0");
    put(headers, "ce_id", new UUID(0x0193_0000_0000_7000L, ++nextId | Long.MIN_VALUE).toString());
    put(headers, "ce_source", "/hanqiao/bench");
    put(headers, "ce_type", posting.type());
    headers.add("ce_subject", key);
    put(headers, "ce_time", "2026-10-31T01:02:03.123456Z");
    put(headers, "ce_eventversion", Long.toString(version));
    put(headers, "content-type", "application/json");
    put(headers, "traceparent", traceparent);
    var unused =
        producer.send(
            record,
            (metadata, failure) -> {
              if (failure == null) {
                appended.accept(metadata);
              } else {
                failed.set(failure);
              }
            });
  }

  /** Waits until everything sent is in the log. */
  void flush() {
    producer.flush();
    if (failed.get() != null) {
      throw new IllegalStateException("Kafka did not take an event", failed.get());
    }
  }

  private static void put(Headers headers, String name, String value) {
    headers.add(name, value.getBytes(US_ASCII));
  }

  @Override
  public void close() {
    producer.close();
  }
}
