package io.hanqiao.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.hanqiao.platform.leadership.Led;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Two relays, writers, and somebody who pulls the plug of whichever relay leads. */
class RelayUnderFireIT {

  private static final int WRITERS = 3;
  private static final int KEYS_EACH = 10;
  private static final int TERMINATIONS = 8;

  private final OutboxBed bed = OutboxBed.fresh("test.fire");
  private final List<Led> relays = List.of(bed.relay(50), bed.relay(50));

  @AfterEach
  void stopRelays() throws InterruptedException {
    for (Led relay : relays) {
      relay.end();
    }
  }

  private void startRelays() {
    relays.forEach(Led::start);
  }

  @Test
  void twoRelaysUnderTerminationsLoseNothingAndKeepTheOrderOfEachAggregate() throws Exception {
    startRelays();
    AtomicBoolean stop = new AtomicBoolean();
    List<CompletableFuture<Map<UUID, Long>>> writers =
        IntStream.range(0, WRITERS)
            .mapToObj(i -> CompletableFuture.supplyAsync(() -> writeUntil(stop)))
            .toList();
    for (int i = 0; i < TERMINATIONS; i++) {
      await().until(() -> relays.stream().anyMatch(Led::leading));
      await().pollDelay(Duration.ofMillis(300)).until(bed::terminateLeader);
    }
    stop.set(true);
    Map<UUID, Long> written = new HashMap<>();
    writers.forEach(writer -> written.putAll(writer.join()));
    await().atMost(Duration.ofSeconds(30)).until(() -> bed.unpublished() == 0);

    assertInOrder(bed.published("read_committed"), written);
  }

  @Test
  void aTransactionThatRolledBackHasToldNobody() throws Exception {
    startRelays();
    UUID rolledBack = UUID.randomUUID();
    UUID committed = UUID.randomUUID();
    try (Connection app = bed.asApp()) {
      app.setAutoCommit(false);
      bed.write(app, rolledBack, 1);
      app.rollback();
      bed.write(app, committed, 1);
      app.commit();
    }
    await().until(() -> relays.stream().anyMatch(Led::leading) && bed.unpublished() == 0);
    assertThat(bed.published("read_uncommitted"))
        .extracting(OutboxBed::key)
        .containsExactly(committed);
  }

  /** Versions of keys of its own, several keys to a transaction, as fast as it goes. */
  private Map<UUID, Long> writeUntil(AtomicBoolean stop) {
    List<UUID> keys = IntStream.range(0, KEYS_EACH).mapToObj(i -> UUID.randomUUID()).toList();
    Map<UUID, Long> versions = new HashMap<>();
    try (Connection app = bed.asApp()) {
      app.setAutoCommit(false);
      while (!stop.get()) {
        int some = ThreadLocalRandom.current().nextInt(1, KEYS_EACH);
        for (UUID key : keys.subList(0, some)) {
          bed.write(app, key, versions.merge(key, 1L, Long::sum));
        }
        app.commit();
      }
    } catch (SQLException e) {
      throw new CompletionException(e);
    }
    return versions;
  }

  private static void assertInOrder(
      List<ConsumerRecord<byte[], byte[]>> records, Map<UUID, Long> written) {
    Set<String> seen = new HashSet<>();
    Map<UUID, Long> next = new HashMap<>();
    Map<UUID, Long> last = new HashMap<>();
    for (ConsumerRecord<byte[], byte[]> record : records) {
      UUID key = OutboxBed.key(record);
      last.put(key, OutboxBed.version(record));
      if (seen.add(OutboxBed.header(record, "ce_id"))) {
        assertThat(OutboxBed.version(record))
            .as("first occurrences of %s are in order", key)
            .isEqualTo(next.merge(key, 1L, Long::sum));
      }
    }
    assertThat(next).as("nothing is missing").isEqualTo(written);
    assertThat(last).as("the last record is the newest").isEqualTo(written);
  }
}
