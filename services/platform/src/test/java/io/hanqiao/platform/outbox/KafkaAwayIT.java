package io.hanqiao.platform.outbox;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.hanqiao.local.TestInfrastructure;
import io.hanqiao.platform.consume.InboundTopic;
import io.hanqiao.platform.parcel.Http;
import io.hanqiao.platform.parcel.ParcelsRunning;
import io.hanqiao.platform.parcel.Topics;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A broker that is down makes a service neither unready nor lossy. */
@ParcelsRunning
class KafkaAwayIT {

  private static final int PARCELS = 5;
  private static final int EDITS = 4;

  @ConfigProperty(name = "hanqiao.topics.prefix")
  String prefix;

  private final String token = Http.token(UUID.randomUUID(), "enterprise");

  @AfterEach
  void theBrokerIsBack() {
    TestInfrastructure.get().startKafka();
  }

  @Test
  void whatIsWrittenWhileTheBrokerIsDeadIsToldInOrderOnceItLives() {
    assertHears();
    UUID before = Http.postParcel(token, "before").id();
    await().until(() -> versions(before).equals(List.of(1L)));
    TestInfrastructure.get().killKafka();

    List<UUID> meanwhile = new ArrayList<>();
    for (int i = 0; i < PARCELS; i++) {
      UUID id = Http.postParcel(token, "meanwhile " + i).id();
      for (int edit = 1; edit <= EDITS; edit++) {
        assertThat(edit(id, edit)).isEqualTo(200);
      }
      meanwhile.add(id);
    }
    assertThat(edit(before, 1)).isEqualTo(200);
    Http.Reply ready = Http.get("/q/health/ready", null);
    assertThat(ready.status()).isEqualTo(200);
    assertThat(ready.json().path("status").asText()).isEqualTo("UP");
    assertThat(Http.get("/q/health/live", null).status()).isEqualTo(200);

    TestInfrastructure.get().startKafka();
    for (UUID id : meanwhile) {
      await()
          .atMost(Duration.ofSeconds(40))
          .untilAsserted(() -> assertThat(versions(id)).containsExactly(1L, 2L, 3L, 4L, 5L));
    }
    await().untilAsserted(() -> assertThat(versions(before)).containsExactly(1L, 2L));
    assertHears();
  }

  /** The consumers are back as well. */
  private void assertHears() {
    UUID event = UUID.randomUUID();
    try (InboundTopic topic = new InboundTopic(prefix)) {
      topic.send(event, UUID.randomUUID(), 1, "heard");
      await().atMost(Duration.ofSeconds(60)).until(() -> topic.rings(event, "heard") == 1);
    }
  }

  private int edit(UUID id, int revision) {
    return Http.send(
            Http.to("/v1/parcels/" + id, token, "Content-Type", "application/json")
                .header("If-Match", "\"" + revision + "\"")
                .PUT(BodyPublishers.ofString(Http.parcel(id + " " + revision, 1))))
        .status();
  }

  /** The versions of a parcel as told, each at its first telling. */
  private List<Long> versions(UUID id) {
    return Topics.read(prefix + "parcels.parcel", "read_committed").stream()
        .filter(record -> new String(record.key(), UTF_8).equals(id.toString()))
        .map(OutboxBed::version)
        .distinct()
        .toList();
  }
}
