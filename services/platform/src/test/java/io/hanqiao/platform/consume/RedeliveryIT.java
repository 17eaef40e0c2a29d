package io.hanqiao.platform.consume;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.hanqiao.local.TestInfrastructure;
import io.hanqiao.platform.broker.Broker;
import io.hanqiao.platform.identity.Transactions;
import io.hanqiao.platform.parcel.ParcelSubscriptions;
import io.hanqiao.platform.parcel.ParcelsRunning;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whatever is delivered again has no second effect, and nothing is given up too early. */
@ParcelsRunning
class RedeliveryIT {

  @Inject ParcelSubscriptions effects;
  @Inject Delivery delivery;
  @Inject Attendance attendance;
  @Inject Transactions transactions;
  @Inject DataSource dataSource;
  @Inject @Any Instance<Subscription> subscriptions;

  @ConfigProperty(name = "hanqiao.topics.prefix")
  String prefix;

  private final List<GroupConsumer> started = new ArrayList<>();
  private final String service = "late" + System.nanoTime();
  private final UUID event = UUID.randomUUID();
  private final UUID parcel = UUID.randomUUID();
  private InboundTopic topic;

  @BeforeEach
  void open() {
    topic = new InboundTopic(prefix);
  }

  @AfterEach
  void close() {
    effects.afterRing(any -> {});
    started.forEach(GroupConsumer::stop);
    topic.close();
  }

  @Test
  void aTopicReadAgainFromTheStartHasNoSecondEffect() {
    topic.send(event, parcel, 1, "again");
    topic.send(UUID.randomUUID(), parcel, 2, "again");
    await().until(() -> topic.copied(parcel) == 2 && topic.rings(event, "again") == 1);
    long rings = topic.number("SELECT count(*) FROM ring");

    start(named("bell"));
    start(named("copy"));
    await().until(() -> atTheEnd("bell") && atTheEnd("copy"));
    assertThat(topic.number("SELECT count(*) FROM ring")).isEqualTo(rings);
    assertThat(topic.copied(parcel)).isEqualTo(2);
  }

  @Test
  void aProjectionIgnoresWhatIsOlderThanItHolds() {
    UUID last = UUID.randomUUID();
    topic.send(event, parcel, 3, "new");
    topic.send(UUID.randomUUID(), parcel, 2, "old");
    topic.send(UUID.randomUUID(), last, 1, "last");
    await().until(() -> topic.copied(last) == 1);
    assertThat(topic.copied(parcel)).isEqualTo(3);
    assertThat(
            topic.number("SELECT count(*) FROM parcel_copy WHERE id = ? AND label = 'new'", parcel))
        .isEqualTo(1);
  }

  @Test
  void aProjectionThatWasLostIsRebuiltFromTheStart() {
    topic.send(event, parcel, 7, "kept");
    await().until(() -> topic.copied(parcel) == 7);
    long copies = topic.number("SELECT count(*) FROM parcel_copy");
    topic.change("TRUNCATE parcel_copy");
    start(named("copy"));
    await().until(() -> atTheEnd("copy"));
    assertThat(topic.number("SELECT count(*) FROM parcel_copy")).isEqualTo(copies);
    assertThat(topic.copied(parcel)).isEqualTo(7);
  }

  @Test
  void aDatabaseThatGoesAwayBeforeTheCommitMakesTheRecordWaitAndNotDie() {
    assertRetried(e -> topic.terminateService());
  }

  @Test
  void aDatabaseThatGoesAwayInTheMiddleMakesTheRecordWaitAndNotDie() {
    assertRetried(
        e -> {
          topic.terminateService();
          run("SELECT 1");
        });
  }

  private void assertRetried(Consumer<ConsumedEvent> trouble) {
    AtomicInteger tries = new AtomicInteger();
    effects.afterRing(
        e -> {
          if (e.id().equals(event) && tries.incrementAndGet() <= 2) {
            trouble.accept(e);
          }
        });
    long sent = topic.send(event, parcel, 1, "waits").offset();
    await().until(() -> topic.rings(event, "waits") == 1);
    assertThat(tries.get()).isGreaterThanOrEqualTo(3);
    UUID next = UUID.randomUUID();
    topic.send(next, parcel, 2, "next");
    await().until(() -> topic.rings(next, "next") == 1);
    assertThat(topic.rings(event, "waits")).isEqualTo(1);
    assertThat(lettersAbout(sent)).isZero();
  }

  @Test
  void aCrashBetweenEffectAndOffsetHasOneEffect() {
    AtomicInteger deliveries = new AtomicInteger();
    Subscription crashing =
        new Subscription(
            "crash" + System.nanoTime(),
            Set.of(ParcelSubscriptions.TOPIC),
            Subscription.Kind.REACTOR,
            e -> {
              if (e.id().equals(event)) {
                run("INSERT INTO ring VALUES ('" + event + "', '" + parcel + "', 'crash', null)");
                deliveries.incrementAndGet();
              }
            });
    topic.send(event, parcel, 1, "x");
    // What a group consumer does, up to the moment of the crash.
    try (KafkaConsumer<byte[], byte[]> consumer = settings().inGroup(crashing.name())) {
      consumer.subscribe(List.of(topic.name()));
      await()
          .until(
              () -> {
                consumer.poll(Duration.ofMillis(50)).forEach(r -> delivery.deliver(crashing, r));
                return deliveries.get() == 1;
              });
    }
    assertThat(topic.rings(event, "crash")).isEqualTo(1);
    assertThat(atTheEnd(crashing.name())).as("the offset was not committed").isFalse();

    start(crashing);
    await().until(() -> atTheEnd(crashing.name()));
    assertThat(topic.rings(event, "crash")).isEqualTo(1);
    assertThat(deliveries).hasValue(1);
  }

  private long lettersAbout(long offset) {
    return transactions.asWorker(
        () -> number("SELECT count(*) FROM dead_letter WHERE kafka_offset = " + offset));
  }

  private Subscription named(String name) {
    return subscriptions.stream().filter(s -> s.name().equals(name)).findFirst().get();
  }

  private void start(Subscription subscription) {
    Thread unused = thread(consumer(subscription));
  }

  private static Thread thread(GroupConsumer consumer) {
    Thread thread = new Thread(consumer, "late");
    thread.setDaemon(true);
    thread.start();
    return thread;
  }

  private ConsumerSettings settings() {
    return new ConsumerSettings(
        service, Broker.open(TestInfrastructure.get().kafkaBootstrap()), Optional.of(prefix));
  }

  private GroupConsumer consumer(Subscription subscription) {
    GroupConsumer consumer = new GroupConsumer(subscription, settings(), delivery, attendance);
    started.add(consumer);
    return consumer;
  }

  /** Whether the late group has committed everything there is on partition 0. */
  private boolean atTheEnd(String subscription) {
    TopicPartition partition = new TopicPartition(topic.name(), 0);
    try (Admin admin =
        Admin.create(Map.of("bootstrap.servers", TestInfrastructure.get().kafkaBootstrap()))) {
      OffsetAndMetadata committed =
          admin
              .listConsumerGroupOffsets(prefix + service + "." + subscription)
              .partitionsToOffsetAndMetadata()
              .get()
              .get(partition);
      long end =
          admin
              .listOffsets(Map.of(partition, OffsetSpec.latest()))
              .partitionResult(partition)
              .get()
              .offset();
      return committed != null && committed.offset() == end;
    } catch (ExecutionException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private long number(String query) {
    try (Connection connection = dataSource.getConnection();
        Statement ask = connection.createStatement();
        ResultSet found = ask.executeQuery(query)) {
      found.next();
      return found.getLong(1);
    } catch (SQLException e) {
      throw new IllegalStateException(e.getMessage(), e);
    }
  }

  private void run(String statement) {
    try (Connection connection = dataSource.getConnection();
        Statement run = connection.createStatement()) {
      run.execute(statement);
    } catch (SQLException e) {
      throw new IllegalStateException(e.getMessage(), e);
    }
  }
}
