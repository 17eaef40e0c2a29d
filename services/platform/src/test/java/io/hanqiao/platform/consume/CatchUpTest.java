package io.hanqiao.platform.consume;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.hanqiao.platform.broker.Broker;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.ByteBuffer;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CatchUpTest {

  private static final int PARTITIONS = 3;
  private static final String BROKEN = "broken";

  private final ExecutorService threads = Executors.newFixedThreadPool(3);
  private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
  private final ReplayProgress progress = new ReplayProgress("test", meters);
  private final AtomicBoolean stopped = new AtomicBoolean();
  private final List<Burial> buried = new ArrayList<>();
  private final AtomicInteger statesRead = new AtomicInteger();
  private final Map<UUID, Event> known = new HashMap<>();
  private long nextOffset;

  /** What is known of an aggregate. */
  private record Event(UUID aggregate, long version, String state) {}

  @AfterEach
  void end() {
    threads.shutdownNow();
  }

  @Test
  void theResultIsThatOfReadingEverythingOneByOne() {
    assertLikeOneByOne(Long.MAX_VALUE);
    assertThat(statesRead).as("superseded states are not read").hasValueLessThanOrEqualTo(700);
  }

  @Test
  void whenTooMuchIsKeptItIsReadInRoundsAndTheResultIsTheSame() {
    assertLikeOneByOne(600_000);
    assertThat(statesRead).as("several rounds").hasValueGreaterThan(700);
  }

  private void assertLikeOneByOne(long allowance) {
    Random chance = new Random(42);
    Map<UUID, Event> oneByOne = new HashMap<>();
    try (CatchUp<Event> catchUp = catchUp(allowance)) {
      for (int poll = 0; poll < 20; poll++) {
        List<Event> told = new ArrayList<>();
        for (int i = 0; i < 1_000; i++) {
          told.add(
              new Event(
                  new UUID(1, chance.nextInt(700)),
                  1 + chance.nextInt(40),
                  chance.nextInt(5) == 0 ? null : "state " + chance.nextInt() + "x".repeat(900)));
        }
        told.forEach(event -> apply(oneByOne, event));
        catchUp.add(polled(told));
      }
      catchUp.finish();
    }
    assertThat(known).isEqualTo(oneByOne).hasSizeGreaterThan(400);
    assertThat(progress.recordsRead()).isEqualTo(20_000);
  }

  @Test
  void aStateThatIsSupersededIsNotBuriedThoughItCannotBeRead() {
    UUID aggregate = UUID.randomUUID();
    caughtUp(new Event(aggregate, 1, BROKEN), new Event(aggregate, 2, "good"));

    assertThat(buried).isEmpty();
    assertThat(known.get(aggregate).state()).isEqualTo("good");
  }

  @Test
  void anAggregateWhoseNewestStateCannotBeReadIsNotKnownAndTheRecordIsBuriedWhole() {
    UUID aggregate = UUID.randomUUID();
    caughtUp(new Event(aggregate, 1, "good"), new Event(aggregate, 2, BROKEN));

    assertThat(known.get(aggregate).state()).as("told that nothing is known").isNull();
    assertThat(buried).hasSize(1);
    ConsumerRecord<byte[], byte[]> letter = buried.get(0).record();
    assertThat(letter.topic()).isEqualTo("prefix.parcels");
    assertThat(letter.offset()).isEqualTo(nextOffset - 1);
    assertThat(letter.value()).isEqualTo(BROKEN.getBytes(UTF_8));
    assertThat(new EventReader("prefix.").read(letter).version()).isEqualTo(2);
    assertThat(buried.get(0).reason()).hasMessage("broken");
  }

  @Test
  void anEnvelopeThatCannotBeReadIsBuriedAndSupersedesNothing() {
    UUID aggregate = UUID.randomUUID();
    try (CatchUp<Event> catchUp = catchUp(Long.MAX_VALUE)) {
      catchUp.add(polled(List.of(new Event(aggregate, 1, "good"))));
      ConsumerRecords<byte[], byte[]> broken = polled(List.of(new Event(aggregate, 2, "newer")));
      broken.forEach(record -> record.headers().remove("ce_time"));
      catchUp.add(broken);
      catchUp.finish();
    }
    assertThat(known.get(aggregate).state()).isEqualTo("good");
    assertThat(buried).extracting(b -> b.record().offset()).containsExactly(nextOffset - 1);
  }

  @Test
  void whatWasReadIsNotCalledAppliedBeforeItIs() {
    try (CatchUp<Event> catchUp = catchUp(Long.MAX_VALUE)) {
      catchUp.add(polled(List.of(new Event(new UUID(1, 1), 1, "good"))));
      assertThat(appliedBefore()).isZero();
      catchUp.finish();
    }
    assertThat(appliedBefore()).isEqualTo((double) nextOffset);
  }

  @Test
  void whoIsStoppedAppliesNothingMore() {
    stopped.set(true);
    caughtUp(new Event(new UUID(1, 1), 1, "good"));

    assertThat(known).isEmpty();
    assertThat(appliedBefore()).isZero();
  }

  @Test
  void onlyAFewPartsAreReadBeforeThoseInFrontOfThemAreApplied() {
    int aggregates = 20_000;
    AtomicInteger mostAhead = new AtomicInteger();
    // What may be read is read the moment it is begun.
    try (CatchUp<Event> catchUp =
        catchUp(
            Long.MAX_VALUE,
            Runnable::run,
            batch -> {
              mostAhead.accumulateAndGet(statesRead.get() - known.size(), Math::max);
              batch.events().forEach(event -> apply(known, event));
            })) {
      List<Event> told = new ArrayList<>();
      for (int i = 0; i < aggregates; i++) {
        told.add(new Event(new UUID(2, i), 1, "x".repeat(1_000)));
      }
      catchUp.add(polled(told));
      catchUp.finish();
    }
    int part = (1 << 18) / 1_000;
    assertThat(known).hasSize(aggregates);
    assertThat(mostAhead)
        .as("several parts, and not all of them")
        .hasValueBetween(2 * part, 9 * part);
  }

  private double appliedBefore() {
    return meters.get("hanqiao.replay.offset").gauges().stream()
        .mapToDouble(gauge -> gauge.value())
        .max()
        .orElseThrow();
  }

  private void caughtUp(Event... events) {
    try (CatchUp<Event> catchUp = catchUp(Long.MAX_VALUE)) {
      catchUp.add(polled(List.of(events)));
      catchUp.finish();
    }
  }

  private CatchUp<Event> catchUp(long allowance) {
    return catchUp(
        allowance, threads, batch -> batch.events().forEach(event -> apply(known, event)));
  }

  private CatchUp<Event> catchUp(
      long allowance, Executor readers, Consumer<Batch<Event>> applying) {
    Map<TopicPartition, Long> none = new HashMap<>();
    Map<TopicPartition, Long> ends = new HashMap<>();
    for (int partition = 0; partition < PARTITIONS; partition++) {
      none.put(new TopicPartition("prefix.parcels", partition), 0L);
      ends.put(new TopicPartition("prefix.parcels", partition), 1_000_000L);
    }
    progress.begin(none, ends);
    Replays.Tools tools =
        new Replays.Tools(
            new ConsumerSettings("test", Broker.open("nowhere"), Optional.of("prefix.")),
            new EventReader("prefix."),
            (name, burials) -> buried.addAll(burials),
            erased -> {},
            readers,
            new Allowance(allowance),
            InstantSource.system(),
            meters);
    return new CatchUp<>(
        "test",
        new ReplayedTopics.Handler<>(() -> {}, this::read, applying, () -> {}),
        tools,
        progress,
        stopped::get);
  }

  private Event read(ConsumedEvent event) {
    statesRead.incrementAndGet();
    EventState state = event.state();
    String text = null;
    if (state != null) {
      ByteBuffer bytes = ByteBuffer.allocate(state.length());
      state.writeTo(bytes);
      text = new String(bytes.array(), UTF_8);
    }
    if (BROKEN.equals(text)) {
      throw new UnreadableEvent(BROKEN);
    }
    return new Event(event.aggregateId(), event.version(), text);
  }

  /** As every owner of a replay does it: a newer version counts. */
  private static void apply(Map<UUID, Event> state, Event event) {
    state.merge(
        event.aggregate(), event, (held, told) -> told.version() > held.version() ? told : held);
  }

  /** One poll; an aggregate is always in the same partition. */
  private ConsumerRecords<byte[], byte[]> polled(List<Event> events) {
    Map<TopicPartition, List<ConsumerRecord<byte[], byte[]>>> records = new HashMap<>();
    for (Event event : events) {
      int partition = Math.floorMod(event.aggregate().hashCode(), PARTITIONS);
      byte[] body = event.state() == null ? null : event.state().getBytes(UTF_8);
      ConsumerRecord<byte[], byte[]> record =
          new ConsumerRecord<>("prefix.parcels", partition, nextOffset++, null, body);
      InboundTopic.headers(UUID.randomUUID(), event.aggregate(), event.version())
          .forEach((name, value) -> record.headers().add(name, value.getBytes(UTF_8)));
      records
          .computeIfAbsent(new TopicPartition("prefix.parcels", partition), p -> new ArrayList<>())
          .add(record);
    }
    return new ConsumerRecords<>(records, Map.of());
  }
}
