package io.hanqiao.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class KafkaBrokerIT {
  private final TestInfrastructure infrastructure = TestInfrastructure.get();

  @AfterEach
  void startAgain() {
    infrastructure.startKafka();
  }

  @Test
  void whatReadersCouldSeeSurvivesTheKillingOfTheBroker() throws Exception {
    try (Admin admin = Admin.create(client())) {
      admin
          .createTopics(List.of(new NewTopic("survival", Optional.of(1), Optional.empty())))
          .all()
          .get(30, TimeUnit.SECONDS);
    }
    try (var producer =
        new KafkaProducer<>(
            with("transactional.id", "survivor"), new StringSerializer(), new StringSerializer())) {
      producer.initTransactions();
      producer.beginTransaction();
      var sent = producer.send(new ProducerRecord<>("survival", "key", "值"));
      producer.commitTransaction();
      assertThat(sent.get().offset()).isZero();
    }

    // An acknowledged commit becomes visible a moment later; what was visible must survive.
    assertThat(committed("survival")).isEqualTo("值");
    infrastructure.killKafka();
    assertThat(Ports.answers(infrastructure.kafkaPort())).isFalse();
    infrastructure.startKafka();

    assertThat(committed("survival")).isEqualTo("值");
  }

  @Test
  void aTopicNobodyCreatedIsNotThere() {
    try (Admin admin = Admin.create(client())) {
      assertThatThrownBy(
              () ->
                  admin
                      .describeTopics(List.of("never-created"))
                      .allTopicNames()
                      .get(30, TimeUnit.SECONDS))
          .hasMessageContaining("UnknownTopicOrPartition");
    }
  }

  private String committed(String topic) {
    Map<String, Object> settings = with("isolation.level", "read_committed");
    TopicPartition only = new TopicPartition(topic, 0);
    long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
    try (var consumer =
        new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
      consumer.assign(List.of(only));
      consumer.seekToBeginning(List.of(only));
      while (System.nanoTime() < deadline) {
        for (ConsumerRecord<String, String> record : consumer.poll(Duration.ofMillis(200))) {
          return record.value();
        }
      }
    }
    throw new AssertionError("nothing was read within 30 s");
  }

  private Map<String, Object> client() {
    return with("client.id", "trial");
  }

  private Map<String, Object> with(String key, String value) {
    Map<String, Object> settings = new java.util.HashMap<>();
    settings.put("bootstrap.servers", infrastructure.kafkaBootstrap());
    settings.put(key, value);
    return settings;
  }
}
