package io.hanqiao.system;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(WholeSystem.class)
class FaultsST {

  private static final String NEED =
      """
      {"reference": "%s", "enterpriseId": "%s", "purpose": "WORKING_CAPITAL",
       "amount": "1000000.00", "termMonths": 12, "securityTypes": ["UNSECURED"]}
      """;

  private static final List<String> EVERY_PROCESS =
      List.of(
          "enterprise",
          "matcher",
          "kafka",
          "postgres",
          "credit",
          "fund",
          "challenge",
          "talent",
          "portal");

  private final RunningSystem system;
  private final Api api;

  FaultsST(RunningSystem system) {
    this.system = system;
    this.api = new Api(system);
  }

  @Test
  void everyProcessIsKilledInTurnWhileNeedsArePostedAndNothingIsLostOrDoubled() throws Exception {
    String firm =
        api.get("enterprise2", "enterprise", "/v1/enterprises")
            .body()
            .path("items")
            .path(0)
            .path("id")
            .asText();
    Map<String, String> accepted = new ConcurrentHashMap<>();
    AtomicBoolean enough = new AtomicBoolean();
    Thread poster = new Thread(() -> post(firm, accepted, enough), "poster");
    poster.start();
    for (String name : EVERY_PROCESS) {
      int before = accepted.size();
      system.kill(name);
      await().atMost(Duration.ofSeconds(60)).until(() -> accepted.size() >= before + 5);
    }
    enough.set(true);
    poster.join();

    assertThat(stored()).as("needs in the database").containsExactlyInAnyOrderEntriesOf(accepted);
    Set<String> ids = new HashSet<>(accepted.values());
    await()
        .atMost(Duration.ofSeconds(60))
        .untilAsserted(() -> assertThat(told(ids)).as("needs told").isEqualTo(ids));
    for (String id : ids) {
      await().atMost(Duration.ofSeconds(60)).until(() -> isListed(id));
    }
    for (String market : List.of("lending", "investment", "challenge", "secondment")) {
      await()
          .atMost(Duration.ofSeconds(60))
          .ignoreExceptions()
          .untilAsserted(() -> assertThat(held(market)).as(market).isEqualTo(RunningSystem.SLOTS));
    }
  }

  /** Slots of a market whose lists somebody writes. */
  private int held(String market) throws IOException, InterruptedException {
    int held = 0;
    for (String matcher : RunningSystem.MATCHERS) {
      held += system.sum(matcher, "hanqiao_matcher_slots", "market=\"" + market + "\"");
    }
    return held;
  }

  /** Posts one need after another, each under its own key, again and again until it is accepted. */
  private void post(String firm, Map<String, String> accepted, AtomicBoolean enough) {
    for (int i = 0; !enough.get(); i++) {
      String reference = "fault-" + i;
      String json = NEED.formatted(reference, firm);
      await()
          .atMost(Duration.ofMinutes(2))
          // Ten a second are enough to meet every fault, and each is looked for at the end.
          .pollDelay(Duration.ofMillis(100))
          .pollInterval(Duration.ofMillis(100))
          .ignoreExceptions()
          .until(
              () -> {
                Api.Answered answer =
                    api.post(
                        "enterprise2",
                        "enterprise",
                        "/v1/financing-needs",
                        json,
                        "key-" + reference);
                if (answer.status() == 201) {
                  accepted.put(reference, answer.body().path("id").asText());
                }
                return answer.status() == 201;
              });
    }
  }

  private Map<String, String> stored() throws IOException, InterruptedException {
    Map<String, String> stored = new HashMap<>();
    List<String> doubled = new ArrayList<>();
    String cursor = "";
    do {
      JsonNode page =
          api.get("enterprise2", "enterprise", "/v1/financing-needs?limit=100" + cursor).body();
      for (JsonNode need : page.path("items")) {
        String reference = need.path("reference").asText();
        if (reference.startsWith("fault-")
            && stored.put(reference, need.path("id").asText()) != null) {
          doubled.add(reference);
        }
      }
      cursor = page.path("next").isNull() ? "" : "&cursor=" + page.path("next").asText();
    } while (!cursor.isEmpty());
    assertThat(doubled).as("needs stored twice").isEmpty();
    return stored;
  }

  private Set<String> told(Set<String> wanted) {
    Set<String> told = new HashSet<>();
    Map<String, String> eventOf = new HashMap<>();
    for (ConsumerRecord<byte[], byte[]> record :
        TopicReader.all(system.kafka(), "enterprise.financing-need")) {
      String need = new String(record.key(), UTF_8);
      String event = new String(record.headers().lastHeader("ce_id").value(), UTF_8);
      if (wanted.contains(need)) {
        told.add(need);
        // A record may come twice, but always as the same event.
        assertThat(eventOf.putIfAbsent(need, event)).isIn(null, event);
      }
    }
    return told;
  }

  private boolean isListed(String need) throws IOException, InterruptedException {
    return api.get("enterprise2", "matcher", "/v1/financing-needs/" + need + "/pairings").status()
        == 200;
  }
}
