package io.hanqiao.platform.consume;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.hanqiao.platform.identity.Transactions;
import io.hanqiao.platform.parcel.ParcelSubscriptions;
import io.hanqiao.platform.parcel.ParcelsRunning;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Topics read whole into memory, from a real broker. */
@ParcelsRunning
class ReplayedTopicsIT {

  @Inject Replays replays;
  @Inject Transactions transactions;
  @Inject DeadLetters deadLetters;

  @ConfigProperty(name = "hanqiao.topics.prefix")
  String prefix;

  private final UUID event = UUID.randomUUID();
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
  void stateInMemoryIsReadFromTheStartAndThenFollowed() throws InterruptedException {
    topic.send(event, parcel, 1, "before");
    Map<UUID, Long> state = new ConcurrentHashMap<>();
    AtomicReference<Positions> positions = new AtomicReference<>(Positions.NOWHERE);
    AtomicInteger caughtUp = new AtomicInteger();
    AtomicReference<Long> atCatchUp = new AtomicReference<>(0L);
    ReplayedTopics<ConsumedEvent> replay =
        replays.of(
            "memory",
            Set.of(ParcelSubscriptions.TOPIC),
            new ReplayedTopics.Handler<>(
                state::clear,
                event -> event,
                batch -> {
                  batch.events().forEach(e -> state.merge(e.aggregateId(), e.version(), Math::max));
                  positions.set(batch.positions());
                },
                () -> {
                  caughtUp.incrementAndGet();
                  atCatchUp.set(state.getOrDefault(parcel, 0L));
                }));
    Thread thread = new Thread(replay, "memory");
    thread.start();
    await().until(() -> caughtUp.get() == 1);
    assertThat(atCatchUp.get()).as("caught up means having read it").isEqualTo(1);
    Positions before = positions.get();
    topic.send(UUID.randomUUID(), parcel, 2, "after");
    await().until(() -> state.getOrDefault(parcel, 0L) == 2);
    assertThat(caughtUp).hasValue(1);
    await().until(() -> !before.hasReached(positions.get()));
    assertThat(positions.get().hasReached(before)).isTrue();
    replay.stop();
    thread.join();
  }

  @Test
  void anAggregateWhoseNewestStateCannotBeReadIsUnknownToEarlyAndLateReadersAlike()
      throws InterruptedException {
    topic.send(event, parcel, 1, "good");
    Map<UUID, Long> early = new ConcurrentHashMap<>();
    Map<UUID, Long> late = new ConcurrentHashMap<>();
    ReplayedTopics<ConsumedEvent> first = spoilt("early", early);
    Thread one = new Thread(first, "early");
    one.start();
    await().until(() -> early.getOrDefault(parcel, 0L) == 1);

    long spoilt = topic.send(UUID.randomUUID(), parcel, 2, "spoilt").offset();
    await().until(() -> !early.containsKey(parcel));
    ReplayedTopics<ConsumedEvent> second = spoilt("late", late);
    Thread other = new Thread(second, "late");
    other.start();
    await().until(() -> replays.percent("late") == 100);

    assertThat(late).isEqualTo(early).doesNotContainKey(parcel);
    assertThat(lettersAbout("early", spoilt)).isEqualTo(1);
    assertThat(lettersAbout("late", spoilt)).isEqualTo(1);
    first.stop();
    second.stop();
    one.join();
    other.join();
  }

  /** A replay that cannot read the parcel's second state. */
  private ReplayedTopics<ConsumedEvent> spoilt(String name, Map<UUID, Long> versions) {
    return replays.of(
        name,
        Set.of(ParcelSubscriptions.TOPIC),
        new ReplayedTopics.Handler<>(
            versions::clear,
            e -> {
              if (e.state() != null && e.aggregateId().equals(parcel) && e.version() == 2) {
                throw new UnreadableEvent("spoilt");
              }
              return e;
            },
            batch -> batch.events().forEach(e -> keep(versions, e)),
            () -> {}));
  }

  private static void keep(Map<UUID, Long> versions, ConsumedEvent event) {
    if (event.state() == null) {
      versions.remove(event.aggregateId());
    } else {
      versions.put(event.aggregateId(), event.version());
    }
  }

  /** As the service sees them: nobody else may. */
  private long lettersAbout(String replay, long offset) {
    return transactions.asWorker(
        () ->
            deadLetters.before(new UUID(-1, -1), 1_000).stream()
                .filter(letter -> letter.subscription().equals(replay))
                .filter(letter -> letter.topic().equals(topic.name()) && letter.offset() == offset)
                .count());
  }
}
