package io.hanqiao.platform.consume;

import static io.hanqiao.platform.consume.InboundTopic.headers;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.hanqiao.local.TestInfrastructure;
import io.hanqiao.platform.broker.Broker;
import io.hanqiao.platform.parcel.ParcelSubscriptions;
import io.hanqiao.platform.parcel.ParcelsRunning;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.Config;
import org.apache.kafka.common.config.ConfigResource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What was erased stays nowhere: not in a log, not among the buried, not with who was away. */
@ParcelsRunning
class ErasedIT {

  private static final long HOUR = 3_600_000;

  @Inject Delivery delivery;
  @Inject Attendance attendance;

  @ConfigProperty(name = "hanqiao.topics.prefix")
  String prefix;

  private final String service = "away" + System.nanoTime();
  private final UUID parcel = UUID.randomUUID();
  private InboundTopic topic;

  @BeforeEach
  void open() {
    topic = new InboundTopic(prefix);
  }

  @AfterEach
  void close() {
    topic.close();
  }

  @Test
  void theBrokerIsToldToLetGoOfWhatWasSupersededWithinADay() throws Exception {
    ConfigResource resource =
        new ConfigResource(ConfigResource.Type.TOPIC, prefix + "parcels.parcel");
    Config config;
    try (Admin admin =
        Admin.create(Map.of("bootstrap.servers", TestInfrastructure.get().kafkaBootstrap()))) {
      config = admin.describeConfigs(Set.of(resource)).all().get().get(resource);
    }
    assertThat(config.get("cleanup.policy").value()).isEqualTo("compact");
    assertThat(Long.parseLong(config.get("max.compaction.lag.ms").value()))
        .isLessThanOrEqualTo(24 * HOUR);
    assertThat(Long.parseLong(config.get("segment.ms").value())).isLessThanOrEqualTo(6 * HOUR);
  }

  @Test
  void whatIsBuriedOfAnErasedAggregateGoes() {
    byte[] key = parcel.toString().getBytes(UTF_8);
    topic.send(key, headers(UUID.randomUUID(), parcel, 1), "{\"label\":7}".getBytes(UTF_8));
    await().until(() -> buried() == 2);

    Map<String, String> erased = headers(UUID.randomUUID(), parcel, 2);
    erased.put("ce_type", "io.hanqiao.elsewhere.erased.v1");
    topic.send(key, erased, "{\"label\":\"x\"}".getBytes(UTF_8));
    await().until(() -> buried() == 0);
  }

  @Test
  void whoWasAwayForLongerThanAMonthForgetsAndHearsEverythingAgain() {
    List<UUID> heard = new CopyOnWriteArrayList<>();
    List<String> forgotten = new CopyOnWriteArrayList<>();
    Subscription subscription =
        new Subscription(
            service,
            Set.of(ParcelSubscriptions.TOPIC),
            Subscription.Kind.PROJECTION,
            event -> heard.add(event.aggregateId()),
            () -> forgotten.add("all"));
    topic.send(UUID.randomUUID(), parcel, 1, "once");
    run(subscription, () -> heard.contains(parcel));

    away("29 days");
    heard.clear();
    UUID later = UUID.randomUUID();
    topic.send(UUID.randomUUID(), later, 1, "later");
    run(subscription, () -> heard.contains(later));
    assertThat(heard).doesNotContain(parcel);
    assertThat(forgotten).isEmpty();

    away("31 days");
    run(subscription, () -> heard.contains(parcel));
    assertThat(forgotten).containsExactly("all");
    assertThat(attendance.group(subscription)).isEqualTo(service + ".1");
  }

  private long buried() {
    return topic.number(
        "SELECT count(*) FROM dead_letter WHERE key = convert_to(?::text, 'UTF8')",
        parcel.toString());
  }

  private void away(String time) {
    topic.change(
        "UPDATE subscription_heard SET heard_at = now() - interval '"
            + time
            + "' WHERE subscription = '"
            + service
            + "'");
  }

  private void run(Subscription subscription, java.util.concurrent.Callable<Boolean> until) {
    ConsumerSettings settings =
        new ConsumerSettings(
            service, Broker.open(TestInfrastructure.get().kafkaBootstrap()), Optional.of(prefix));
    GroupConsumer consumer = new GroupConsumer(subscription, settings, delivery, attendance);
    Thread thread = new Thread(consumer, service);
    thread.setDaemon(true);
    thread.start();
    await().until(until);
    consumer.stop();
    await().until(() -> !thread.isAlive());
  }
}
