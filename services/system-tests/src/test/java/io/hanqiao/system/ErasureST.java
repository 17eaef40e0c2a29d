package io.hanqiao.system;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * What was erased is found nowhere: a word of its own is planted in every text a firm can write and
 * in an expert, both are erased, and then the words are looked for in every table of every
 * database, every segment of the broker's log and every log file.
 */
@ExtendWith(WholeSystem.class)
class ErasureST {

  /** A firm nobody else posts for. */
  private static final String USER = "newcomer";

  private static final String ORG = "01930000-0000-7000-8000-00000000e9ff";

  /** Where words were told. */
  private static final Set<String> TOPICS =
      Set.of(
          "enterprise.profile",
          "enterprise.financing-need",
          "enterprise.expert-request",
          "enterprise.capability",
          "challenge.challenge",
          "challenge.proposal",
          "talent.expert");

  /** What the broker does within a day, at once. */
  private static final Map<String, String> HURRIED =
      Map.of(
          "segment.ms", "200",
          "max.compaction.lag.ms", "1",
          "min.cleanable.dirty.ratio", "0.001",
          "delete.retention.ms", "0",
          "file.delete.delay.ms", "0");

  /** As services make their topics; the rest as the broker has it. */
  private static final Map<String, String> USUAL =
      Map.of(
          "segment.ms", "21600000",
          "max.compaction.lag.ms", "86400000",
          "min.cleanable.dirty.ratio", "0.5",
          "delete.retention.ms", "86400000",
          "file.delete.delay.ms", "60000");

  private final RunningSystem system;
  private final Api api;
  private final PlantedWords words;

  ErasureST(RunningSystem system) {
    this.system = system;
    this.api = new Api(system);
    this.words = new PlantedWords(api, USER);
  }

  @Test
  void whatAFirmAndAnExpertHadErasedIsFoundNowhere() throws Exception {
    String firm = words.firm();
    String need = words.need(firm);
    words.approach(words.directNeed(firm));
    words.request(firm);
    words.capability(firm);
    String challenge = words.challenge();
    words.proposal();
    String application = words.apply(need);
    String expert = words.expert();
    awaitPlanted();

    eraseFirm(firm, application);
    ok(api.post("institution", "talent", "/v1/experts/" + expert + "/erase", "{}"));
    set(HURRIED);
    try {
      await()
          .atMost(Duration.ofMinutes(3))
          .pollInterval(Duration.ofSeconds(4))
          .ignoreExceptions()
          .untilAsserted(
              () -> {
                tellOfOthers();
                assertThat(found()).isEmpty();
              });
    } finally {
      set(USUAL);
    }
    assertThat(status(USER, "enterprise", "/v1/enterprises/" + firm)).isEqualTo(404);
    String pairings = "/v1/financing-needs/" + need + "/pairings";
    assertThat(api.get(USER, "matcher", pairings).body().path("pairings").size()).isZero();
    assertThat(status(USER, "challenge", "/v1/challenges/" + challenge)).isEqualTo(404);
    JsonNode kept = api.get("bank", "credit", "/v1/loan-applications/" + application).body();
    assertThat(kept.path("amount").asText()).as("what the bank must keep").isEqualTo("5000000.00");
    assertThat(kept.path("note").isNull()).isTrue();
  }

  /** Refused while its application stands, done once it is withdrawn. */
  private void eraseFirm(String firm, String application) throws Exception {
    awaitNamed(firm);
    Api.Answered held = erase();
    assertThat(held.status()).as(held.body().toString()).isEqualTo(409);
    assertThat(held.body().path("locks").findValuesAsText("lock"))
        .containsExactly("APPLICATION_STANDS");
    ok(
        api.post(
            USER,
            "credit",
            "/v1/loan-applications/" + application + "/withdraw",
            "{\"reason\": \"NEED_GONE\"}"));
    await().atMost(Duration.ofSeconds(20)).until(() -> erase().status() == 200);
  }

  @Test
  void everyTopicOfTheSystemLetsGoOfWhatWasSupersededWithinADay() throws Exception {
    try (Admin admin = Admin.create(system.kafka())) {
      List<ConfigResource> topics =
          admin.listTopics().names().get().stream()
              .map(topic -> new ConfigResource(ConfigResource.Type.TOPIC, topic))
              .toList();
      assertThat(topics).hasSizeGreaterThan(TOPICS.size());
      admin
          .describeConfigs(topics)
          .all()
          .get()
          .forEach(
              (topic, config) -> {
                assertThat(config.get("cleanup.policy").value())
                    .as("%s", topic)
                    .isEqualTo("compact");
                for (String setting : List.of("max.compaction.lag.ms", "segment.ms")) {
                  assertThat(Long.parseLong(config.get(setting).value()))
                      .as("%s of %s", setting, topic)
                      .isLessThanOrEqualTo(Long.parseLong(USUAL.getOrDefault(setting, "0")));
                }
              });
    }
  }

  /** Every word is found somewhere: the search finds what there is. */
  private void awaitPlanted() {
    await()
        .atMost(Duration.ofSeconds(30))
        .ignoreExceptions()
        .untilAsserted(
            () -> {
              Map<String, Set<String>> places = system.everywhere().placesOf(words.planted());
              assertThat(places).allSatisfy((word, its) -> assertThat(its).as(word).isNotEmpty());
              Set<String> all = new TreeSet<>();
              places.values().forEach(all::addAll);
              assertThat(all)
                  .contains(
                      "database credit.loan_application",
                      "database fund.approach",
                      "database matcher.decision",
                      "database talent.expert_name",
                      "database enterprise.idempotency",
                      "topic enterprise.profile",
                      "topic enterprise.financing-need",
                      "topic challenge.challenge",
                      "topic talent.expert");
            });
  }

  /** With the application the bank may read the name: enterprise has heard of it. */
  private void awaitNamed(String firm) {
    String path = "/v1/enterprises/" + firm + "/disclosed?purpose=LOAN_REVIEW";
    await()
        .atMost(Duration.ofSeconds(20))
        .ignoreExceptions()
        .until(() -> status("bank", "enterprise", path) == 200);
  }

  private Api.Answered erase() throws Exception {
    return api.post(USER, "enterprise", "/v1/erasures", "{\"organisation\": \"" + ORG + "\"}");
  }

  /** The words that are found, with where. */
  private Map<String, Set<String>> found() throws Exception {
    Map<String, Set<String>> places = new HashMap<>(system.everywhere().placesOf(words.planted()));
    places.values().removeIf(Set::isEmpty);
    return places;
  }

  private void set(Map<String, String> values) throws Exception {
    List<AlterConfigOp> settings = new ArrayList<>();
    values.forEach(
        (name, value) ->
            settings.add(
                new AlterConfigOp(new ConfigEntry(name, value), AlterConfigOp.OpType.SET)));
    Map<ConfigResource, Collection<AlterConfigOp>> topics = new HashMap<>();
    TOPICS.forEach(
        topic -> topics.put(new ConfigResource(ConfigResource.Type.TOPIC, topic), settings));
    try (Admin admin = Admin.create(system.kafka())) {
      admin.incrementalAlterConfigs(topics).all().get();
    }
  }

  /** Only what is written to a partition ends its newest segment: the next event, of anybody. */
  private void tellOfOthers() throws Exception {
    try (KafkaProducer<byte[], byte[]> broker =
        new KafkaProducer<>(system.kafka(), new ByteArraySerializer(), new ByteArraySerializer())) {
      for (String topic : TOPICS) {
        for (PartitionInfo partition : broker.partitionsFor(topic)) {
          broker.send(tombstone(topic, partition.partition())).get();
        }
      }
    }
  }

  private static ProducerRecord<byte[], byte[]> tombstone(String topic, int partition) {
    String id = UUID.randomUUID().toString();
    ProducerRecord<byte[], byte[]> record =
        new ProducerRecord<>(topic, partition, id.getBytes(UTF_8), null);
    Map.of(
            "ce_specversion",
            "1.0",
            "ce_id",
            id,
            "ce_type",
            "io.hanqiao." + topic + ".erased.v1",
            "ce_subject",
            id,
            "ce_time",
            "2026-11-01T00:00:00Z",
            "ce_eventversion",
            "1")
        .forEach((name, value) -> record.headers().add(name, value.getBytes(UTF_8)));
    return record;
  }

  private int status(String user, String service, String path) throws Exception {
    return api.get(user, service, path).status();
  }

  private static void ok(Api.Answered answered) {
    assertThat(answered.status()).as(String.valueOf(answered.body())).isEqualTo(200);
  }
}
