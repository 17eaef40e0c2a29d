package io.hanqiao.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.hanqiao.local.TestInfrastructure;
import io.hanqiao.platform.leadership.Leadership;
import io.hanqiao.platform.leadership.Led;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.config.ConfigResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A leader that was away too long must not bring old state back, not even under compaction. */
class FencedLeaderIT {

  private static final int KEYS = 200;
  private static final int BATCH = 500;

  private final OutboxBed bed = OutboxBed.fresh("test.fenced");
  private final List<UUID> keys = Stream.generate(UUID::randomUUID).limit(KEYS).toList();

  @BeforeEach
  void aTopicThatIsCompactedAtOnce() throws Exception {
    try (Admin admin =
        Admin.create(Map.of("bootstrap.servers", TestInfrastructure.get().kafkaBootstrap()))) {
      ConfigResource broker = new ConfigResource(ConfigResource.Type.BROKER, "");
      AlterConfigOp often =
          new AlterConfigOp(
              new ConfigEntry("log.cleaner.backoff.ms", "200"), AlterConfigOp.OpType.SET);
      admin.incrementalAlterConfigs(Map.of(broker, List.of(often))).all().get();
      admin
          .createTopics(
              List.of(
                  new NewTopic(bed.topicOnBroker(), 1, (short) 1)
                      .configs(
                          Map.of(
                              "cleanup.policy", "compact",
                              "segment.ms", "200",
                              "min.cleanable.dirty.ratio", "0.01",
                              "min.compaction.lag.ms", "0",
                              "max.compaction.lag.ms", "300"))))
          .all()
          .get();
    }
  }

  @Test
  void aStalledLeaderCannotOverwriteNewerStateForEver() throws Exception {
    writeAll(1);
    StalledProducer stall = new StalledProducer();
    CompletableFuture<Integer> zombie = leadAndStall(stall);
    stall.sent.await();
    assertThat(bed.terminateLeader()).isTrue();

    writeAll(2);
    writeAll(3);
    Led successor = bed.relay(BATCH);
    successor.start();
    await().until(() -> bed.unpublished() == 0);

    stall.goOn.countDown();
    assertThat(zombie)
        .failsWithin(Duration.ofSeconds(20))
        .withThrowableOfType(java.util.concurrent.ExecutionException.class)
        .withCauseInstanceOf(KafkaException.class);
    writeAll(4);
    await().until(() -> bed.unpublished() == 0);

    long before = bed.published("read_uncommitted").size();
    compact();
    assertThat(bed.published("read_uncommitted").size()).isLessThan((int) before);
    successor.end();
    assertThat(newest(bed.published("read_committed"))).containsAllEntriesOf(newestInTheDatabase());
  }

  /** Filler rolls the segments, so that what was written before them can be cleaned. */
  private void compact() {
    UUID filler = UUID.randomUUID();
    long[] version = {0};
    await()
        .atMost(Duration.ofSeconds(30))
        .pollInterval(Duration.ofMillis(250))
        .until(
            () -> {
              try (Connection app = bed.asApp()) {
                bed.write(app, filler, ++version[0]);
              }
              return bed.published("read_uncommitted").stream()
                      .filter(record -> keys.contains(OutboxBed.key(record)))
                      .count()
                  == KEYS;
            });
  }

  private CompletableFuture<Integer> leadAndStall(StalledProducer stall) {
    return CompletableFuture.supplyAsync(
        () -> {
          RelaySettings settings = bed.settings(BATCH);
          try (Connection connection = bed.asRelay()) {
            assertThat(Leadership.take(connection, RelaySource.OUTBOX.name())).isTrue();
            try (RelayTerm term =
                new RelayTerm(
                    settings,
                    RelaySource.OUTBOX,
                    connection,
                    OutboxBed.meter(),
                    stall.around(RelayTerm.producer(settings, RelaySource.OUTBOX)))) {
              return term.publishBatch();
            }
          } catch (SQLException e) {
            throw new CompletionException(e);
          }
        });
  }

  private void writeAll(long version) throws SQLException {
    try (Connection app = bed.asApp()) {
      app.setAutoCommit(false);
      for (UUID key : keys) {
        bed.write(app, key, version);
      }
      app.commit();
    }
  }

  private Map<UUID, Long> newestInTheDatabase() {
    Map<UUID, Long> newest = new HashMap<>();
    keys.forEach(key -> newest.put(key, 4L));
    return newest;
  }

  private static Map<UUID, Long> newest(List<ConsumerRecord<byte[], byte[]>> records) {
    Map<UUID, Long> newest = new HashMap<>();
    records.forEach(record -> newest.put(OutboxBed.key(record), OutboxBed.version(record)));
    return newest;
  }
}
