package io.hanqiao.credit;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.hanqiao.local.TestInfrastructure;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jspecify.annotations.Nullable;

/** A topic of the service that owns the firms, written as its owner would. */
final class EnterpriseTopic {

  private static final Map<String, Object> BROKER =
      Map.of("bootstrap.servers", TestInfrastructure.get().kafkaBootstrap());

  /** Of all tests of the module; it ends with them. */
  private static final KafkaProducer<byte[], byte[]> PRODUCER =
      new KafkaProducer<>(BROKER, new ByteArraySerializer(), new ByteArraySerializer());

  private final String name;

  EnterpriseTopic(String topic) {
    this.name = ConfigProvider.getConfig().getValue("hanqiao.topics.prefix", String.class) + topic;
    try (Admin admin = Admin.create(BROKER)) {
      admin
          .createTopics(
              Set.of(new NewTopic(name, 3, (short) 1).configs(Map.of("cleanup.policy", "compact"))))
          .all()
          .get();
    } catch (ExecutionException e) {
      if (!(e.getCause() instanceof TopicExistsException)) {
        throw new IllegalStateException(e);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** Tells anything under any type. */
  void send(UUID key, long version, String type, @Nullable String body) {
    ProducerRecord<byte[], byte[]> record =
        new ProducerRecord<>(
            name, key.toString().getBytes(UTF_8), body == null ? null : body.getBytes(UTF_8));
    Map.of(
            "ce_specversion",
            "1.0",
            "ce_id",
            UUID.randomUUID().toString(),
            "ce_source",
            "/hanqiao/enterprise",
            "ce_type",
            type,
            "ce_subject",
            key.toString(),
            "ce_time",
            "2026-11-01T00:00:00Z",
            "ce_eventversion",
            Long.toString(version))
        .forEach((header, text) -> record.headers().add(header, text.getBytes(UTF_8)));
    try {
      PRODUCER.send(record).get();
    } catch (ExecutionException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
