package io.hanqiao.platform.consume;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.hanqiao.local.TestInfrastructure;
import io.hanqiao.platform.parcel.ParcelsRunning;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A replay comes to its end whatever befalls its broker and its handler. */
@ParcelsRunning
class ReplayFaultsIT {

  private static final Map<String, Object> BROKER =
      Map.of("bootstrap.servers", TestInfrastructure.get().kafkaBootstrap());
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  @Inject Replays replays;

  @ConfigProperty(name = "hanqiao.topics.prefix")
  String prefix;

  private final Map<UUID, Long> state = new ConcurrentHashMap<>();
  private final AtomicInteger begun = new AtomicInteger();
  private final AtomicReference<Batch<ConsumedEvent>> last = new AtomicReference<>();
  private final AtomicReference<Consumer<Batch<ConsumedEvent>>> onBatch =
      new AtomicReference<>(batch -> {});
  private String topic = "";

  @BeforeEach
  void aTopicOfThree() throws Exception {
    topic = "faults." + UUID.randomUUID();
    create();
    send(3);
  }

  @Test
  void aHandlerThatFailsWithAnErrorBeginsAnew() throws Exception {
    AtomicInteger errors = new AtomicInteger();
    Thread thread =
        replay(
            () -> {},
            event -> {
              if (errors.getAndIncrement() == 0) {
                throw new StackOverflowError("planted");
              }
            });
    assertThat(begun).as("once in vain").hasValue(2);
    assertThat(state).hasSize(3);
    assertThat(thread.isAlive()).isTrue();
  }

  @Test
  void aLogThatLosesItsEndAfterTheEndWasAskedForIsReadAsFarAsItGoes() throws Exception {
    replay(this::makeAnewWithOne, event -> {});

    assertThat(begun).hasValue(1);
    assertThat(state).hasSize(1);
    send(2);
    await().until(() -> state.size() == 3);
  }

  @Test
  void whoWaitsForMoreThanTheLogHasIsToldWhereItEnds() throws Exception {
    replay(() -> {}, event -> {});
    String partition = topic + "-0";
    await().until(() -> last.get().positions().next().get(partition) == 3L);

    AtomicReference<Positions> ends = new AtomicReference<>(Positions.NOWHERE);
    Consumer<Batch<ConsumedEvent>> asking = batch -> batch.ends().get().ifPresent(ends::set);
    onBatch.set(asking);
    send(1);
    await().until(() -> ends.get().next().getOrDefault(partition, 0L) == 4L);
  }

  /** Returns when it has caught up. */
  private Thread replay(Runnable afterTheEndsWereAsked, Consumer<ConsumedEvent> onEvent) {
    AtomicInteger caughtUp = new AtomicInteger();
    ReplayedTopics<ConsumedEvent> replay =
        replays.of(
            topic,
            Set.of(topic),
            new ReplayedTopics.Handler<>(
                () -> {
                  begun.incrementAndGet();
                  state.clear();
                  afterTheEndsWereAsked.run();
                },
                event -> event,
                batch -> {
                  last.set(batch);
                  onBatch.get().accept(batch);
                  batch.events().forEach(onEvent);
                  batch.events().forEach(e -> state.put(e.aggregateId(), e.version()));
                },
                caughtUp::incrementAndGet));
    Thread thread = new Thread(replay, topic);
    thread.setDaemon(true);
    thread.start();
    await().atMost(PATIENCE).until(() -> caughtUp.get() == 1);
    return thread;
  }

  private void makeAnewWithOne() {
    try (Admin admin = Admin.create(BROKER)) {
      admin.deleteTopics(Set.of(prefix + topic)).all().get();
      await().atMost(PATIENCE).ignoreExceptions().until(this::create);
      send(1);
    } catch (ExecutionException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private boolean create() throws ExecutionException, InterruptedException {
    try (Admin admin = Admin.create(BROKER)) {
      admin.createTopics(List.of(new NewTopic(prefix + topic, 1, (short) 1))).all().get();
      return true;
    }
  }

  private void send(int count) throws ExecutionException, InterruptedException {
    try (KafkaProducer<byte[], byte[]> producer =
        new KafkaProducer<>(BROKER, new ByteArraySerializer(), new ByteArraySerializer())) {
      for (int i = 0; i < count; i++) {
        ProducerRecord<byte[], byte[]> record =
            new ProducerRecord<>(prefix + topic, "{}".getBytes(UTF_8));
        InboundTopic.headers(UUID.randomUUID(), UUID.randomUUID(), 1)
            .forEach((key, text) -> record.headers().add(key, text.getBytes(UTF_8)));
        producer.send(record).get();
      }
    }
  }
}
