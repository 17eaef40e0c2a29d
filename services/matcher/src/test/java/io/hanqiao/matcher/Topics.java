package io.hanqiao.matcher;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.hanqiao.local.TestInfrastructure;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.eclipse.microprofile.config.ConfigProvider;

/** Writes events as the services would, into the topics of this test run. */
final class Topics {

  private static final Map<String, Object> BROKER =
      Map.of("bootstrap.servers", TestInfrastructure.get().kafkaBootstrap());

  /** Every topic of other services that the matcher hears. */
  private static final Set<String> HEARD =
      Set.of(
          "enterprise.profile",
          "enterprise.financing-need",
          "enterprise.expert-request",
          "enterprise.supplier-edge",
          "credit.offer",
          "credit.guarantor",
          "credit.line",
          "credit.loan-application",
          "fund.mandate",
          "fund.approach",
          "challenge.challenge",
          "challenge.proposal",
          "talent.institution",
          "talent.team",
          "enterprise.capability",
          "talent.achievement",
          "talent.expert",
          "talent.secondment");

  /** Where demands and supplies are posted, each under an id of its own. */
  private static final Set<String> MARKETS =
      Set.of(
          "enterprise.financing-need",
          "enterprise.expert-request",
          "enterprise.capability",
          "credit.offer",
          "fund.mandate",
          "challenge.challenge",
          "talent.team",
          "talent.achievement",
          "talent.expert");

  /** Above the version of all that a test posts. */
  private static final long LAST = 1_000_000;

  private static final Map<UUID, String> POSTED = new ConcurrentHashMap<>();

  private Topics() {}

  /**
   * Takes all off the markets that was posted through this class. A list shows the best ten alone:
   * what one test left open could push what another posted off every list.
   */
  static void erasePosted() throws InterruptedException, ExecutionException {
    Set<UUID> posted = Set.copyOf(POSTED.keySet());
    for (UUID id : posted) {
      String topic = POSTED.remove(id);
      send(topic, "io.hanqiao." + topic + ".erased.v1", id, LAST, "{}".getBytes(UTF_8));
    }
    await().untilAsserted(() -> assertThat(Stored.listed(posted)).isEmpty());
  }

  /** Creates all that the matcher hears. */
  static void create() throws InterruptedException, ExecutionException {
    create(HEARD);
  }

  /** Creates the topics other services own. */
  static void create(Set<String> topics) throws InterruptedException, ExecutionException {
    List<NewTopic> wanted =
        topics.stream()
            .map(
                t ->
                    new NewTopic(name(t), 3, (short) 1)
                        .configs(Map.of("cleanup.policy", "compact")))
            .toList();
    try (Admin admin = Admin.create(BROKER)) {
      Set<String> existing = admin.listTopics().names().get();
      admin
          .createTopics(wanted.stream().filter(t -> !existing.contains(t.name())).toList())
          .all()
          .get();
    }
  }

  /** Writes one event; of texts with the vectors of their words. */
  static void send(String topic, UUID key, long version, String json)
      throws InterruptedException, ExecutionException {
    send(topic, key, version, Encoded.state(topic, json).getBytes(UTF_8));
  }

  /** Writes one event of a type of its own. */
  static void send(String topic, String type, UUID key, long version, String json)
      throws InterruptedException, ExecutionException {
    send(topic, type, key, version, Encoded.state(topic, json).getBytes(UTF_8));
  }

  /** Writes one event whose body may be anything. */
  static void send(String topic, UUID key, long version, byte[] body)
      throws InterruptedException, ExecutionException {
    send(topic, "io.hanqiao." + topic + ".test.v1", key, version, body);
  }

  /** Writes one event that happened at a time of its own. */
  static void sendAt(Instant time, String topic, UUID key, long version, String json)
      throws InterruptedException, ExecutionException {
    send(
        topic,
        "io.hanqiao." + topic + ".test.v1",
        key,
        version,
        json.getBytes(UTF_8),
        time.toString());
  }

  private static void send(String topic, String type, UUID key, long version, byte[] body)
      throws InterruptedException, ExecutionException {
    send(topic, type, key, version, body, "2026-11-01T00:00:00Z");
  }

  private static void send(
      String topic, String type, UUID key, long version, byte[] body, String time)
      throws InterruptedException, ExecutionException {
    if (MARKETS.contains(topic) && version < LAST) {
      POSTED.put(key, topic);
    }
    ProducerRecord<byte[], byte[]> record =
        new ProducerRecord<>(name(topic), key.toString().getBytes(UTF_8), body);
    Map<String, String> headers =
        Map.of(
            "ce_specversion",
            "1.0",
            "ce_id",
            UUID.randomUUID().toString(),
            "ce_type",
            type,
            "ce_subject",
            key.toString(),
            "ce_time",
            time,
            "ce_eventversion",
            Long.toString(version),
            "traceparent",
            "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01");
    headers.forEach((k, v) -> record.headers().add(k, v.getBytes(UTF_8)));
    try (KafkaProducer<byte[], byte[]> producer =
        new KafkaProducer<>(BROKER, new ByteArraySerializer(), new ByteArraySerializer())) {
      producer.send(record).get();
    }
  }

  static String name(String topic) {
    return ConfigProvider.getConfig().getValue("hanqiao.topics.prefix", String.class) + topic;
  }
}
