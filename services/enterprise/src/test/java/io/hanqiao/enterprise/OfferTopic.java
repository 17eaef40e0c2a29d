package io.hanqiao.enterprise;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.awaitility.Awaitility.await;

import io.hanqiao.local.TestInfrastructure;
import io.hanqiao.platform.testing.ServiceDatabase;
import java.sql.SQLException;
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

/** The topic of the banks' offers, written as its owner would. */
final class OfferTopic {

  private static final Map<String, Object> BROKER =
      Map.of("bootstrap.servers", TestInfrastructure.get().kafkaBootstrap());
  private static final ServiceDatabase DATABASE = new ServiceDatabase("enterprise");
  private static final String OFFER = "io.hanqiao.credit.offer.";

  private final String name =
      ConfigProvider.getConfig().getValue("hanqiao.topics.prefix", String.class) + "credit.offer";

  OfferTopic() {
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

  /** Tells of an open offer of a new bank and waits until the service has heard of it. */
  String bank(String org) {
    UUID offer = UUID.randomUUID();
    UUID bank = UUID.randomUUID();
    tell(offer, bank, org, 1, "posted", "CITY", "OPEN");
    awaitBank(bank, "OPEN", 1);
    return bank.toString();
  }

  /** Tells the state of an offer. */
  void tell(
      UUID offer, UUID bank, String org, long version, String what, String kind, String status) {
    String body =
        """
        {"offerId": "%s", "bankId": "%s", "ownerOrg": "%s", "bankName": "城商行一", "bankKind": "%s",
         "status": "%s", "name": "流贷", "inForce": true, "synthetic": true}
        """
            .formatted(offer, bank, org, kind, status);
    ProducerRecord<byte[], byte[]> record =
        new ProducerRecord<>(name, offer.toString().getBytes(UTF_8), body.getBytes(UTF_8));
    Map.of(
            "ce_specversion",
            "1.0",
            "ce_id",
            UUID.randomUUID().toString(),
            "ce_source",
            "/hanqiao/credit",
            "ce_type",
            OFFER + what + ".v1",
            "ce_subject",
            offer.toString(),
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

  /** Waits until so many offers of a bank in a status are kept. */
  void awaitBank(UUID bank, String status, int rows) {
    String sql =
        "SELECT id FROM lending_offer WHERE bank_id = '%s' AND status = '%s'"
            .formatted(bank, status);
    await().until(() -> found(sql) == rows);
  }

  private static int found(String sql) throws SQLException {
    return DATABASE.asApp(Lists.DONGHU_ORG, "operator", sql);
  }
}
