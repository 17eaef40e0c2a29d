package io.hanqiao.enterprise;

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

/** A topic of the credit service, written as its owner would. */
final class ForeignTopic {

  private static final Map<String, Object> BROKER =
      Map.of("bootstrap.servers", TestInfrastructure.get().kafkaBootstrap());

  private final String name;

  /** A topic by its name, made if nobody has. */
  ForeignTopic(String topic) {
    name = ConfigProvider.getConfig().getValue("hanqiao.topics.prefix", String.class) + topic;
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

  /** Tells the state of an aggregate. */
  void tell(UUID aggregate, long version, String type, String body) {
    ProducerRecord<byte[], byte[]> record =
        new ProducerRecord<>(name, aggregate.toString().getBytes(UTF_8), body.getBytes(UTF_8));
    Map.of(
            "ce_specversion",
            "1.0",
            "ce_id",
            UUID.randomUUID().toString(),
            "ce_source",
            "/hanqiao/credit",
            "ce_type",
            type,
            "ce_subject",
            aggregate.toString(),
            "ce_time",
            "2026-11-01T00:00:00Z",
            "ce_eventversion",
            Long.toString(version))
        .forEach((header, text) -> record.headers().add(header, text.getBytes(UTF_8)));
    try (KafkaProducer<byte[], byte[]> producer =
        new KafkaProducer<>(BROKER, new ByteArraySerializer(), new ByteArraySerializer())) {
      producer.send(record).get();
    } catch (ExecutionException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
