package io.hanqiao.platform.consume;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.stream.LongStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ReadAheadTest {

  private static final TopicPartition LEFT = new TopicPartition("parcels", 0);
  private static final TopicPartition RIGHT = new TopicPartition("parcels", 1);

  private final ExecutorService threads = Executors.newFixedThreadPool(4);

  @AfterEach
  void end() {
    threads.shutdownNow();
  }

  @Test
  void whatManyThreadsReadComesInTheOrderOfItsPartitions() {
    ReadAhead<Long> ahead = ahead(ConsumedEvent::version);
    List<ReadAhead.Part<Long>> parts = new ArrayList<>();
    for (int poll = 0; poll < 10; poll++) {
      ahead.add(polled(Map.of(LEFT, versions(poll, 3_700), RIGHT, versions(poll, 1_200))));
      parts.addAll(ahead.take(4));
    }
    parts.addAll(ahead.take(0));

    assertThat(ahead.take(0)).isEmpty();
    for (TopicPartition partition : List.of(LEFT, RIGHT)) {
      List<Long> read =
          parts.stream()
              .filter(part -> part.partition().equals(partition))
              .flatMap(part -> part.readings().read().stream())
              .toList();
      assertThat(read).hasSize(partition.equals(LEFT) ? 37_000 : 12_000).isSorted();
      assertThat(parts.stream().filter(part -> part.partition().equals(partition)))
          .last()
          .extracting(ReadAhead.Part::next)
          .isEqualTo(read.get(read.size() - 1) + 1);
    }
  }

  @Test
  void soManyPartsAsMayWaitAreLeft() {
    ReadAhead<Long> ahead = ahead(ConsumedEvent::version);
    ahead.add(polled(Map.of(LEFT, versions(0, 5_000))));

    assertThat(ahead.take(3)).hasSize(17);
    assertThat(ahead.take(0)).hasSize(3);
  }

  @Test
  void whoWaitsReadsWhatNobodyElseHasBegun() {
    CountDownLatch never = new CountDownLatch(1);
    for (int thread = 0; thread < 4; thread++) {
      threads.execute(() -> await(never));
    }
    ReadAhead<Long> ahead = ahead(ConsumedEvent::version);
    ahead.add(polled(Map.of(LEFT, versions(0, 2_000))));

    assertThat(ahead.take(0)).hasSize(8);
    never.countDown();
  }

  @Test
  void whatCannotBeReadIsPutAsideReadAgainWithoutStateAndTheRestGoesOn() {
    ReadAhead<Long> ahead = ahead(ReadAheadTest::refuseSevens);
    ahead.add(polled(Map.of(LEFT, versions(0, 20))));
    ReadAhead.Part<Long> part = ahead.take(0).get(0);

    Readings<Long> readings = part.readings();
    assertThat(readings.read()).hasSize(20).doesNotContain(7L, 17L).contains(-7L, -17L);
    assertThat(readings.unreadable()).extracting(b -> b.record().offset()).containsExactly(7L, 17L);
    assertThat(readings.unreadable().get(0).reason()).hasMessage("a seven");
    assertThat(part.next()).isEqualTo(21);
  }

  @Test
  void aFailureOfTheReadingItselfIsNotSwallowed() {
    ReadAhead<Long> ahead =
        ahead(
            event -> {
              throw new IllegalStateException("no memory");
            });
    ahead.add(polled(Map.of(LEFT, versions(0, 1))));

    assertThatThrownBy(() -> ahead.take(0)).hasMessageContaining("no memory");
  }

  private static long refuseSevens(ConsumedEvent event) {
    if (event.state() == null) {
      return -event.version();
    }
    if (event.version() % 10 == 7) {
      throw new UnreadableEvent("a seven");
    }
    return event.version();
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private ReadAhead<Long> ahead(Function<ConsumedEvent, Long> state) {
    EventReader envelope = new EventReader("");
    return new ReadAhead<>(records -> Readings.whole(records, envelope, state), threads);
  }

  /** The versions of one poll, each also the offset. */
  private static List<Long> versions(int poll, int count) {
    return LongStream.rangeClosed((long) poll * count + 1, (poll + 1L) * count).boxed().toList();
  }

  private static ConsumerRecords<byte[], byte[]> polled(Map<TopicPartition, List<Long>> versions) {
    Map<TopicPartition, List<ConsumerRecord<byte[], byte[]>>> records = new HashMap<>();
    versions.forEach(
        (partition, all) ->
            records.put(partition, all.stream().map(v -> record(partition, v)).toList()));
    return new ConsumerRecords<>(records, Map.of());
  }

  private static ConsumerRecord<byte[], byte[]> record(TopicPartition partition, long version) {
    ConsumerRecord<byte[], byte[]> record =
        new ConsumerRecord<>(
            partition.topic(), partition.partition(), version, null, "{}".getBytes(UTF_8));
    InboundTopic.headers(new UUID(0, version), new UUID(0, 1), version)
        .forEach((name, value) -> record.headers().add(name, value.getBytes(UTF_8)));
    return record;
  }
}
