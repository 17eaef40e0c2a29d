package io.hanqiao.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.AuthorizationException;
import org.apache.kafka.common.errors.ClusterAuthorizationException;
import org.apache.kafka.common.errors.GroupAuthorizationException;
import org.apache.kafka.common.errors.SaslAuthenticationException;
import org.apache.kafka.common.errors.TopicAuthorizationException;
import org.apache.kafka.common.errors.TransactionalIdAuthorizationException;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Every service at the broker's door: it reads and writes what is its own, and nothing else. */
class TopicAccessIT {

  private static final TestInfrastructure INFRASTRUCTURE = TestInfrastructure.get();
  private static final TopicAccess ACCESS = TopicAccess.table();
  private static final Home HOME =
      Home.at(Path.of("../../target/it-infrastructure").toAbsolutePath().normalize());
  private static final BrokerLogin LOGIN = new BrokerLogin(HOME.secrets());
  private static final Set<String> TOPICS = new TreeSet<>();

  @BeforeAll
  static void topicsExist() throws Exception {
    ACCESS.services().forEach(service -> TOPICS.addAll(ACCESS.writes(service)));
    try (Admin admin = Admin.create(as(BrokerLogin.ADMIN))) {
      Set<String> there = admin.listTopics().names().get(30, TimeUnit.SECONDS);
      List<NewTopic> missing =
          TOPICS.stream()
              .filter(topic -> !there.contains(topic))
              .map(topic -> new NewTopic(topic, 1, (short) 1))
              .toList();
      admin.createTopics(missing).all().get(30, TimeUnit.SECONDS);
    }
  }

  @Test
  void aServiceReadsItsOwnTopicsAndThoseItIsToHearAndNoOther() {
    for (String service : ACCESS.services()) {
      Set<String> readable = new TreeSet<>(ACCESS.writes(service));
      readable.addAll(ACCESS.reads(service));
      Map<String, Object> config = as(service);
      config.put("group.id", service + ".access-trial");
      try (var consumer =
          new KafkaConsumer<>(config, new StringDeserializer(), new StringDeserializer())) {
        for (String topic : TOPICS) {
          if (readable.contains(topic)) {
            assertThatCode(() -> read(consumer, topic))
                .as(service + " reads " + topic)
                .doesNotThrowAnyException();
          } else {
            assertThatThrownBy(() -> read(consumer, topic))
                .as(service + " reads " + topic)
                .isInstanceOf(TopicAuthorizationException.class);
          }
        }
      }
    }
  }

  @Test
  void aServiceWritesItsOwnTopicsAndNoOther() throws Exception {
    for (String service : ACCESS.services()) {
      Map<String, Object> config = as(service);
      config.put("enable.idempotence", true);
      try (var producer =
          new KafkaProducer<>(config, new StringSerializer(), new StringSerializer())) {
        for (String topic : TOPICS) {
          var sent = producer.send(new ProducerRecord<>(topic, "access-trial", null));
          if (ACCESS.writes(service).contains(topic)) {
            assertThat(sent.get(30, TimeUnit.SECONDS).topic()).isEqualTo(topic);
          } else {
            assertThatThrownBy(() -> sent.get(30, TimeUnit.SECONDS))
                .as(service + " writes " + topic)
                .isInstanceOf(ExecutionException.class)
                .hasCauseInstanceOf(TopicAuthorizationException.class);
          }
        }
      }
    }
  }

  @Test
  void figuresOfFirmsAndNeedsAreTheMatchersAlone() {
    for (String topic :
        List.of("enterprise.profile", "enterprise.financing-need", "enterprise.expert-request")) {
      assertThat(ACCESS.services())
          .filteredOn(service -> ACCESS.reads(service).contains(topic))
          .as(topic)
          .containsExactly("matcher");
    }
  }

  @Test
  void nobodyFencesAnothersRelayOrReadsInAnothersGroup() {
    Map<String, Object> config = as("credit");
    config.put("transactional.id", "enterprise-outbox");
    try (var producer =
        new KafkaProducer<>(config, new StringSerializer(), new StringSerializer())) {
      assertThatThrownBy(producer::initTransactions)
          .isInstanceOf(TransactionalIdAuthorizationException.class);
    }
    Map<String, Object> group = as("credit");
    group.put("group.id", "enterprise.loan-applications");
    try (var consumer =
        new KafkaConsumer<>(group, new StringDeserializer(), new StringDeserializer())) {
      consumer.subscribe(List.of("credit.offer"));
      assertThatThrownBy(() -> consumer.poll(Duration.ofSeconds(30)))
          .isInstanceOf(GroupAuthorizationException.class);
    }
  }

  @Test
  void aServiceMakesNoTopicOfAnothersAndNoRuleForItself() {
    try (Admin admin = Admin.create(as("credit"))) {
      assertThatThrownBy(
              () ->
                  admin
                      .createTopics(List.of(new NewTopic("enterprise.other", 1, (short) 1)))
                      .all()
                      .get(30, TimeUnit.SECONDS))
          .hasCauseInstanceOf(AuthorizationException.class);
      assertThatThrownBy(() -> ACCESS.enforce(admin))
          .hasCauseInstanceOf(ClusterAuthorizationException.class);
    }
  }

  @Test
  void whoDoesNotKnowThePasswordOrSignsInAsNobodyIsNotLetIn() {
    for (Map<String, Object> stranger :
        List.of(
            BrokerLogin.client("matcher", LOGIN.password("credit")),
            BrokerLogin.client("stranger", "guess"),
            Map.<String, Object>of(
                "security.protocol",
                "SASL_PLAINTEXT",
                "sasl.mechanism",
                "PLAIN",
                "sasl.jaas.config",
                BrokerLogin.client("", "").get("sasl.jaas.config")))) {
      Map<String, Object> config = at(stranger);
      try (Admin admin = Admin.create(config)) {
        assertThatThrownBy(() -> admin.listTopics().names().get(30, TimeUnit.SECONDS))
            .hasCauseInstanceOf(SaslAuthenticationException.class);
      }
    }
    Map<String, Object> plain =
        at(Map.of("default.api.timeout.ms", 3_000, "request.timeout.ms", 2_000));
    try (Admin admin = Admin.create(plain)) {
      assertThatThrownBy(() -> admin.listTopics().names().get(30, TimeUnit.SECONDS))
          .isInstanceOf(ExecutionException.class);
    }
  }

  @Test
  void noPasswordIsInTheLogOfTheBrokerOrOnItsCommandLine() throws IOException {
    String log = Files.readString(HOME.log(Foundation.KAFKA));
    String commands =
        ProcessHandle.allProcesses()
            .map(process -> process.info().commandLine().orElse(""))
            .collect(Collectors.joining());
    assertThat(log).contains("Kafka Server started");
    for (String service : ACCESS.services()) {
      assertThat(log).doesNotContain(LOGIN.password(service));
      assertThat(commands).doesNotContain(LOGIN.password(service));
    }
    assertThat(log + commands).doesNotContain(LOGIN.password(BrokerLogin.ADMIN));
  }

  private static void read(KafkaConsumer<String, String> consumer, String topic) {
    TopicPartition only = new TopicPartition(topic, 0);
    consumer.assign(List.of(only));
    consumer.seekToBeginning(List.of(only));
    // Its position is asked of the broker, which may refuse.
    assertThat(consumer.position(only)).isNotNegative();
    consumer.poll(Duration.ofMillis(1));
    assertThat(consumer.endOffsets(List.of(only))).hasSize(1);
  }

  private static Map<String, Object> as(String name) {
    return at(LOGIN.client(name));
  }

  private static Map<String, Object> at(Map<String, Object> login) {
    Map<String, Object> config = new HashMap<>(login);
    config.put("bootstrap.servers", INFRASTRUCTURE.securedKafkaBootstrap());
    return config;
  }
}
