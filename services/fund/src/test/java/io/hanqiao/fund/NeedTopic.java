package io.hanqiao.fund;

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

  private static final Map<String, Object> BROKER =
      Map.of("bootstrap.servers", TestInfrastructure.get().kafkaBootstrap());
  private static final ServiceDatabase DATABASE = new ServiceDatabase("fund");
  private static final String DIRECT = "io.hanqiao.enterprise.direct-financing-need.";

  private final String name =
      ConfigProvider.getConfig().getValue("hanqiao.topics.prefix", String.class)
          + "enterprise.financing-need-brief";

  NeedTopic() throws InterruptedException {
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
    }
  }

  /** Tells the state of a direct need of the demo firm, as the contract between the two says. */
  void tell(UUID need, long version, String what, String status) {
    send(need, version, DIRECT + what + ".v1", state(need, status));
  }

  /** Tells anything under any type. */
  void send(UUID need, long version, String type, @Nullable String body) {
    ProducerRecord<byte[], byte[]> record =
        new ProducerRecord<>(
            name, need.toString().getBytes(UTF_8), body == null ? null : body.getBytes(UTF_8));
    Map<String, String> headers =
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
            Long.toString(version));
    headers.forEach((header, text) -> record.headers().add(header, text.getBytes(UTF_8)));
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

  /** Tells of an open need of the demo firm and waits until the service has heard of it. */
  String open() {
    UUID need = UUID.randomUUID();
    tell(need, 1, "opened", "OPEN");
    awaitRow(need.toString(), "status = 'OPEN'", 1);
    return need.toString();
  }

  /** Waits until the service keeps so many rows of a need that meet a condition. */
  void awaitRow(String need, String condition, int rows) {
    String sql = "SELECT id FROM direct_financing_need WHERE id = '" + need + "' AND " + condition;
    await().until(() -> DATABASE.asApp(Requests.FUND_ORG, "fund", sql) == rows);
  }

  static String state(UUID need, String status) {
    return """
        {"needId": "%s", "enterpriseId": "01930000-0000-7000-8000-0000000ea001",
         "ownerOrg": "%s", "status": "%s", "openedAt": "2026-03-31T01:02:03Z",
         "instrument": "EQUITY", "stage": "START_UP", "sector": "OPTOELECTRONICS",
         "amount": "10000000.00", "divisionCode": "420111", "synthetic": true}
        """
        .formatted(need, Requests.FIRM_ORG, status);
  }
}
