package io.hanqiao.system;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Three matchers share the writing; one is killed, one stands still and wakes up again. */
@ExtendWith(WholeSystem.class)
class ScaleOutST {

  private static final String NEED =
      """
      {"reference": "%s", "enterpriseId": "%s", "purpose": "WORKING_CAPITAL",
       "amount": "1000000.00", "termMonths": 12, "securityTypes": ["UNSECURED"]}
      """;

  private final RunningSystem system;
  private final Api api;
  private final List<String> needs = new ArrayList<>();

  ScaleOutST(RunningSystem system) {
    this.system = system;
    this.api = new Api(system);
  }

  @Test
  void listsGoOnAndNoVersionIsLostOrDoubledWhileMatchersDieAndStandStill() throws Exception {
    awaitShares(RunningSystem.MATCHERS);
    for (String each : RunningSystem.MATCHERS) {
      assertThat(held(each)).as(each).isPositive();
    }
    post(5);

    system.pause("matcher-3");
    awaitShares(List.of("matcher", "matcher-2"));
    post(5);
    system.resume("matcher-3");
    post(5);
    awaitShares(RunningSystem.MATCHERS);

    system.kill("matcher-2");
    post(5);
    awaitShares(RunningSystem.MATCHERS);

    assertNothingLostOrDoubled();
    for (String each : RunningSystem.MATCHERS) {
      assertThat(system.sum(each, "hanqiao_matcher_verify_differences_total", ""))
          .as(each)
          .isZero();
    }
  }

  /** Posts needs one after another; each has its list before the next is posted. */
  private void post(int count) throws Exception {
    String firm =
        api.get("enterprise2", "enterprise", "/v1/enterprises")
            .body()
            .path("items")
            .path(0)
            .path("id")
            .asText();
    for (int i = 0; i < count; i++) {
      String json = NEED.formatted("scale-" + needs.size(), firm);
      Api.Answered posted = api.post("enterprise2", "enterprise", "/v1/financing-needs", json);
      assertThat(posted.status()).as(posted.body().toString()).isEqualTo(201);
      String need = posted.body().path("id").asText();
      needs.add(need);
      await()
          .atMost(Duration.ofSeconds(20))
          .ignoreExceptions()
          .until(() -> listed("matcher", need).status() == 200);
    }
  }

  private Api.Answered listed(String matcher, String need)
      throws IOException, InterruptedException {
    return api.get("enterprise2", matcher, "/v1/financing-needs/" + need + "/pairings");
  }

  /** Every slot is held by exactly one of those that are awake. */
  private void awaitShares(List<String> awake) {
    await()
        .atMost(Duration.ofSeconds(60))
        .ignoreExceptions()
        .untilAsserted(
            () -> {
              int all = 0;
              for (String each : awake) {
                all += held(each);
              }
              assertThat(all).isEqualTo(RunningSystem.SLOTS);
            });
  }

  private int held(String matcher) throws IOException, InterruptedException {
    return system.sum(matcher, "hanqiao_matcher_slots", "market=\"lending\"");
  }

  /** Of each list: the last told is what is stored, and no version ever says two things. */
  private void assertNothingLostOrDoubled() throws IOException, InterruptedException {
    Map<String, Map<Long, String>> told = new HashMap<>();
    for (ConsumerRecord<byte[], byte[]> record :
        TopicReader.all(system.kafka(), "matcher.pairing")) {
      long version =
          Long.parseLong(new String(record.headers().lastHeader("ce_eventversion").value(), UTF_8));
      String before =
          told.computeIfAbsent(new String(record.key(), UTF_8), key -> new TreeMap<>())
              .put(version, new String(record.value(), UTF_8));
      assertThat(before).isIn(null, new String(record.value(), UTF_8));
    }
    for (String need : needs) {
      Map<Long, String> versions = told.getOrDefault(need, new TreeMap<>());
      JsonNode now = listed("matcher", need).body();
      assertThat(versions.keySet()).as(need).last().isEqualTo(now.path("version").asLong());
      assertThat(listed("matcher-3", need).body().path("pairings"))
          .as(need)
          .isEqualTo(now.path("pairings"));
    }
  }
}
