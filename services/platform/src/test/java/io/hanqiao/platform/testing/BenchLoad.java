package io.hanqiao.platform.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.hanqiao.local.DatabaseAccess;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/** Writers that keep to a timetable, whatever the system does, and one reader. */
final class BenchLoad implements AutoCloseable {

  private static final UUID END = new UUID(0, 0);
  private static final int WRITERS = 8;
  private static final String BODY = "{\"filler\":\"" + "x".repeat(400) + "\"}";
  private static final String INSERT =
      "INSERT INTO outbox (id, aggregatetype, aggregateid, type, eventversion, payload)"
          + " VALUES (?, ?, ?, 'io.hanqiao.bench.v1', 1, ?)";

  private final DatabaseAccess database;
  private final String topic;
  private final KafkaConsumer<byte[], byte[]> consumer;
  private final Map<UUID, Long> committed = new ConcurrentHashMap<>();
  private final Map<UUID, Long> consumed = new ConcurrentHashMap<>();
  private final Thread reader;

  BenchLoad(DatabaseAccess database, String bootstrapServers, String prefix, String topic) {
    this.database = database;
    this.topic = topic;
    this.consumer =
        new KafkaConsumer<>(
            Map.of(
                "bootstrap.servers",
                bootstrapServers,
                "group.id",
                prefix + "bench",
                "isolation.level",
                "read_committed",
                "auto.offset.reset",
                "earliest",
                "enable.auto.commit",
                false,
                "metadata.max.age.ms",
                500,
                "key.deserializer",
                ByteArrayDeserializer.class,
                "value.deserializer",
                ByteArrayDeserializer.class));
    consumer.subscribe(List.of(prefix + topic));
    this.reader = new Thread(this::read, "bench-reader");
    reader.start();
  }

  /** Writes at {@code rate} events a second for {@code time} and waits for the last one. */
  Latencies run(int rate, Duration time) throws InterruptedException {
    committed.clear();
    consumed.clear();
    int events = (int) (rate * time.toSeconds());
    BlockingQueue<UUID> due = new LinkedBlockingQueue<>();
    List<Thread> writers =
        Stream.generate(() -> new Thread(() -> write(due), "bench-writer")).limit(WRITERS).toList();
    writers.forEach(Thread::start);
    long start = System.nanoTime();
    for (int i = 0; i < events; i++) {
      long at = start + TimeUnit.SECONDS.toNanos(1) * i / rate;
      while (System.nanoTime() < at) {
        LockSupport.parkNanos(at - System.nanoTime());
      }
      due.add(UUID.randomUUID());
    }
    writers.forEach(writer -> due.add(END));
    for (Thread writer : writers) {
      writer.join();
    }
    long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
    while (consumed.size() < events && System.nanoTime() < deadline) {
      LockSupport.parkNanos(1_000_000);
    }
    if (consumed.size() < events) {
      throw new IllegalStateException(consumed.size() + " of " + events + " events came through");
    }
    return Latencies.of(
        committed.entrySet().stream()
            .mapToLong(event -> consumed.get(event.getKey()) - event.getValue())
            .toArray());
  }

  private void write(BlockingQueue<UUID> due) {
    try (Connection connection =
            DriverManager.getConnection(
                database.jdbcUrl(), database.app().username(), database.app().password());
        PreparedStatement insert = connection.prepareStatement(INSERT)) {
      connection.setAutoCommit(false);
      for (UUID id = due.take(); !id.equals(END); id = due.take()) {
        insert.setObject(1, id);
        insert.setString(2, topic);
        insert.setObject(3, id);
        insert.setString(4, BODY);
        insert.executeUpdate();
        connection.commit();
        committed.put(id, System.nanoTime());
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void read() {
    try (consumer) {
      while (true) {
        for (ConsumerRecord<byte[], byte[]> record : consumer.poll(Duration.ofMillis(500))) {
          consumed.putIfAbsent(
              UUID.fromString(new String(record.headers().lastHeader("ce_id").value(), UTF_8)),
              System.nanoTime());
        }
      }
    } catch (WakeupException e) {
      // The bench is over.
    }
  }

  @Override
  public void close() throws InterruptedException {
    consumer.wakeup();
    reader.join();
  }
}
