package io.hanqiao.platform.consume;

import io.hanqiao.platform.broker.Broker;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Makes consumers that see committed records only and never commit by themselves. */
@ApplicationScoped
class ConsumerSettings {

  private static final int MEGABYTE = 1 << 20;

  private final String service;
  private final Broker broker;
  private final String prefix;

  ConsumerSettings(
      @ConfigProperty(name = "quarkus.application.name") String service,
      Broker broker,
      @ConfigProperty(name = "hanqiao.topics.prefix") Optional<String> prefix) {
    this.service = service;
    this.broker = broker;
    this.prefix = prefix.orElse("");
  }

  /** A consumer in the group {@code <service>.<name>}. */
  KafkaConsumer<byte[], byte[]> inGroup(String name) {
    Map<String, Object> config = config();
    config.put(ConsumerConfig.GROUP_ID_CONFIG, prefix + service + "." + name);
    return new KafkaConsumer<>(config);
  }

  /** A consumer without a group, for whoever reads topics whole: it takes much at once. */
  KafkaConsumer<byte[], byte[]> alone() {
    Map<String, Object> config = config();
    config.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, 1_000);
    // What is fetched at once is one array: larger ones are costly to the collector.
    config.put(ConsumerConfig.MAX_PARTITION_FETCH_BYTES_CONFIG, MEGABYTE);
    config.put(ConsumerConfig.FETCH_MAX_BYTES_CONFIG, 2 * MEGABYTE);
    config.put(ConsumerConfig.RECEIVE_BUFFER_CONFIG, MEGABYTE);
    return new KafkaConsumer<>(config);
  }

  /** Topic names as this deployment's broker knows them. */
  List<String> onBroker(Set<String> topics) {
    return topics.stream().map(topic -> prefix + topic).sorted().toList();
  }

  /** A partition by the name its topic has without a deployment's prefix. */
  String withoutPrefix(TopicPartition partition) {
    return partition.topic().substring(prefix.length()) + "-" + partition.partition();
  }

  private Map<String, Object> config() {
    Map<String, Object> config = broker.client(Map.of());
    config.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
    config.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
    config.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
    config.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
    config.put(ConsumerConfig.METADATA_MAX_AGE_CONFIG, 2_000);
    config.put(ConsumerConfig.FETCH_MAX_WAIT_MS_CONFIG, 250);
    config.put(ConsumerConfig.KEY_DESERIALIZER_CLASS_CONFIG, ByteArrayDeserializer.class);
    config.put(ConsumerConfig.VALUE_DESERIALIZER_CLASS_CONFIG, ByteArrayDeserializer.class);
    return config;
  }
}
