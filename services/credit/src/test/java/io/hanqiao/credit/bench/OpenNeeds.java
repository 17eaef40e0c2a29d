package io.hanqiao.credit.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.hanqiao.local.TestInfrastructure;
import java.util.ArrayDeque;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/** Needs of the demo firm, told as the service that owns them would. */
final class OpenNeeds {

  static final String FIRM_ORG = "01930000-0000-7000-8000-00000000e001";

  private static final String STATE =
      """
      {"needId": "%s", "enterpriseId": "01930000-0000-7000-8000-0000000ea001", "ownerOrg": "%s",
       "status": "OPEN", "openedAt": "2026-03-31T01:02:03Z", "purpose": "WORKING_CAPITAL",
       "amount": "5000000.00", "termMonths": 12, "synthetic": true}
      """;

  private OpenNeeds() {}

  /** Tells of so many needs on a new topic. */
  static Queue<String> tell(String prefix, int count) throws InterruptedException {
    Map<String, Object> broker =
        Map.of("bootstrap.servers", TestInfrastructure.get().kafkaBootstrap());
    String topic = prefix + "enterprise.financing-need-brief";
    Queue<String> needs = new ArrayDeque<>();
    try (Admin admin = Admin.create(broker);
        KafkaProducer<byte[], byte[]> producer =
            new KafkaProducer<>(broker, new ByteArraySerializer(), new ByteArraySerializer())) {
      admin.createTopics(Set.of(new NewTopic(topic, 3, (short) 1))).all().get();
      for (int i = 0; i < count; i++) {
        String need = UUID.randomUUID().toString();
        needs.add(need);
        Future<RecordMetadata> unused = producer.send(record(topic, need));
      }
      producer.flush();
    } catch (ExecutionException e) {
      throw new IllegalStateException(e);
    }
    return needs;
  }

  private static ProducerRecord<byte[], byte[]> record(String topic, String need) {
    ProducerRecord<byte[], byte[]> record =
        new ProducerRecord<>(
            topic, need.getBytes(UTF_8), STATE.formatted(need, FIRM_ORG).getBytes(UTF_8));
    Map.of(
            "ce_specversion", "1.0",
            "ce_id", UUID.randomUUID().toString(),
            "ce_source", "/hanqiao/enterprise",
            "ce_type", "io.hanqiao.enterprise.financing-need.opened.v1",
            "ce_subject", need,
            "ce_time", "2026-11-01T00:00:00Z",
            "ce_eventversion", "1")
        .forEach((header, text) -> record.headers().add(header, text.getBytes(UTF_8)));
    return record;
  }
}
