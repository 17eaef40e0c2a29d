package io.hanqiao.matcher;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.hanqiao.local.TestInfrastructure;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
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

  private Topics() {}

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
