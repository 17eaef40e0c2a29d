package io.hanqiao.enterprise;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.hanqiao.local.TestInfrastructure;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.eclipse.microprofile.config.ConfigProvider;

/** What the service has told of needs, read as any consumer would. */
final class ToldNeeds {

  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final ObjectMapper JSON = new ObjectMapper();

  private ToldNeeds() {}

  /** An event's type and body. */
  record Told(String type, JsonNode body) {}

  /**
   * The first event of a need, once it is there.
   *
   * @throws AssertionError if it does not come
   */
  static Told first(String need) throws IOException {
    String topic =
        ConfigProvider.getConfig().getValue("hanqiao.topics.prefix", String.class)
            + NeedSchemas.TOPIC;
    try (KafkaConsumer<byte[], byte[]> consumer = new KafkaConsumer<>(config())) {
      List<TopicPartition> partitions =
          consumer.partitionsFor(topic).stream()
              .map(p -> new TopicPartition(topic, p.partition()))
              .toList();
      consumer.assign(partitions);
      consumer.seekToBeginning(partitions);
      long end = System.nanoTime() + PATIENCE.toNanos();
      while (System.nanoTime() < end) {
        for (ConsumerRecord<byte[], byte[]> told : consumer.poll(Duration.ofMillis(200))) {
          if (new String(told.key(), UTF_8).equals(need)) {
            return told(told);
          }
        }
      }
    }
    throw new AssertionError("Nothing was told of need " + need + " within " + PATIENCE);
  }

  private static Told told(ConsumerRecord<byte[], byte[]> event) throws IOException {
    String type = new String(event.headers().lastHeader("ce_type").value(), UTF_8);
    return new Told(type, JSON.readTree(event.value()));
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
