package io.hanqiao.platform.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.NullNode;
import io.hanqiao.local.TestInfrastructure;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.eclipse.microprofile.config.ConfigProvider;

/** What the service has told the world, read as any consumer would. */
public final class PublishedEvents {

  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final ObjectMapper JSON = new ObjectMapper();

  private PublishedEvents() {}

  /** A record: its key, its headers and its body, JSON's null for a tombstone. */
  public record Event(String key, Map<String, String> headers, JsonNode body) {

    /** A header as text. */
    public String header(String name) {
      return String.valueOf(headers.get(name));
    }

    /** The CloudEvents type. */
    public String type() {
      return header("ce_type");
    }
  }

  /** The events of one aggregate in the order of the log, once there are {@code count}. */
  public static List<Event> of(String topic, String aggregate, int count) {
    return read(topic, aggregate, found -> found.size() >= count);
  }

  /** The events of one aggregate in the order of the log, up to the one that is asked for. */
  public static List<Event> until(String topic, String aggregate, Predicate<Event> last) {
    return read(
        topic, aggregate, found -> !found.isEmpty() && last.test(found.get(found.size() - 1)));
  }

  private static List<Event> read(String topic, String aggregate, Predicate<List<Event>> enough) {
    String name =
        ConfigProvider.getConfig().getValue("hanqiao.topics.prefix", String.class) + topic;
    try (KafkaConsumer<byte[], byte[]> consumer = new KafkaConsumer<>(config())) {
      List<TopicPartition> partitions =
          consumer.partitionsFor(name).stream()
              .map(p -> new TopicPartition(name, p.partition()))
              .toList();
      consumer.assign(partitions);
      consumer.seekToBeginning(partitions);
      List<Event> found = new ArrayList<>();
      long end = System.nanoTime() + PATIENCE.toNanos();
      while (!enough.test(found) && System.nanoTime() < end) {
        consumer
            .poll(Duration.ofMillis(200))
            .forEach(
                record -> {
                  if (new String(record.key(), UTF_8).equals(aggregate)) {
                    found.add(event(record));
                  }
                });
      }
      return found;
    }
  }

  private static Event event(ConsumerRecord<byte[], byte[]> record) {
    Map<String, String> headers = new LinkedHashMap<>();
    record.headers().forEach(h -> headers.put(h.key(), new String(h.value(), UTF_8)));
    try {
      JsonNode body =
          record.value() == null ? NullNode.getInstance() : JSON.readTree(record.value());
      return new Event(new String(record.key(), UTF_8), headers, body);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, Object> config() {
    return Map.of(
        "bootstrap.servers",
        TestInfrastructure.get().kafkaBootstrap(),
        "isolation.level",
        "read_committed",
        "key.deserializer",
        ByteArrayDeserializer.class,
        "value.deserializer",
        ByteArrayDeserializer.class);
  }
}
