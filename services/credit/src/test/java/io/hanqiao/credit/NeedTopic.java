package io.hanqiao.credit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.awaitility.Awaitility.await;

import io.hanqiao.local.TestInfrastructure;
import io.hanqiao.platform.testing.ServiceDatabase;
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

/** The topic of the firms' needs, written as its owner would. */
final class NeedTopic {

  static final String ENTERPRISE_ID = "01930000-0000-7000-8000-0000000ea001";
  static final String ANCHOR_ID = "01930000-0000-7000-8000-0000000ee001";

  private static final Map<String, Object> BROKER =
      Map.of("bootstrap.servers", TestInfrastructure.get().kafkaBootstrap());
  private static final ServiceDatabase DATABASE = new ServiceDatabase("credit");
  private static final String LOAN = "io.hanqiao.enterprise.financing-need.";

  private final String name =
      ConfigProvider.getConfig().getValue("hanqiao.topics.prefix", String.class)
          + "enterprise.financing-need";

  NeedTopic() {
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

  /** Tells the state of a firm's need for a loan, as the contract between the two says. */
  void tell(UUID need, String org, long version, String what, String status) {
    send(need, version, LOAN + what + ".v1", state(need, org, status));
  }

  /** Tells anything under any type. */
  void send(UUID need, long version, String type, @Nullable String body) {
    ProducerRecord<byte[], byte[]> record =
        new ProducerRecord<>(
            name, need.toString().getBytes(UTF_8), body == null ? null : body.getBytes(UTF_8));
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
            need.toString(),
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

  /** Tells of an open need of a firm and waits until the service has heard of it. */
  String open(String org) {
    UUID need = UUID.randomUUID();
    tell(need, org, 1, "opened", "OPEN");
    awaitRow(need.toString(), org, "status = 'OPEN'", 1);
    return need.toString();
  }

  /** Waits until the service keeps so many rows of a need that meet a condition. */
  void awaitRow(String need, String org, String condition, int rows) {
    String sql = "SELECT id FROM financing_need WHERE id = '" + need + "' AND " + condition;
    await().until(() -> DATABASE.asApp(org, "enterprise", sql) == rows);
  }

  static String state(UUID need, String org, String status) {
    return """
        {"needId": "%s", "enterpriseId": "%s",
         "ownerOrg": "%s", "status": "%s", "openedAt": "2026-03-31T01:02:03Z",
         "purpose": "WORKING_CAPITAL", "amount": "5000000.00", "termMonths": 12,
         "anchorEnterpriseId": "%s", "synthetic": true}
        """
        .formatted(need, ENTERPRISE_ID, org, status, ANCHOR_ID);
  }
}
