package io.hanqiao.platform.outbox;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.postgresql.PGConnection;

/**
 * One leadership: from the advisory lock to its loss.
 *
 * <p>The producer is made after the lock is held and carries the service's fixed transactional id:
 * that fences the producer of the term before, whose open transaction is aborted. A term that lost
 * its connection can therefore no longer publish anything, and whatever it had published without
 * marking it is published again, in the same order. Every statement uses the connection that holds
 * the lock: a term that lost the lock fails at its next statement.
 */
final class RelayTerm implements AutoCloseable {

  private static final int SAFETY_POLL_MILLIS = 1_000;

  private final RelaySettings settings;
  private final Connection connection;
  private final RelaySource source;
  private final Untold untold;
  private final RelayMeter meter;
  private final Producer<byte[], byte[]> producer;
  private final CommittedEnd committedEnd;

  /**
   * Opens a term on a connection that holds the lock.
   *
   * @throws KafkaException if the broker cannot be reached or a newer term has begun
   */
  RelayTerm(RelaySettings settings, RelaySource source, Connection connection, RelayMeter meter) {
    this(settings, source, connection, meter, producer(settings, source));
  }

  /** With a producer of the caller's, closed with the term. */
  RelayTerm(
      RelaySettings settings,
      RelaySource source,
      Connection connection,
      RelayMeter meter,
      Producer<byte[], byte[]> producer) {
    this.settings = settings;
    this.connection = connection;
    this.source = source;
    this.untold = source.on().apply(connection);
    this.meter = meter;
    this.producer = producer;
    try {
      producer.initTransactions();
    } catch (RuntimeException e) {
      producer.close(Duration.ZERO);
      throw e;
    }
    this.committedEnd = new CommittedEnd(settings);
  }

  /** Publishes until {@code stopped}. Returns normally only then. */
  void lead(BooleanSupplier stopped) throws SQLException {
    listen();
    long lastForgotten = 0;
    while (!stopped.getAsBoolean()) {
      if (publishBatch() == 0) {
        long now = System.nanoTime();
        if (lastForgotten == 0 || now - lastForgotten > 60_000_000_000L) {
          untold.forget(settings.keep());
          lastForgotten = now;
        }
        connection.unwrap(PGConnection.class).getNotifications(SAFETY_POLL_MILLIS);
      }
    }
  }

  /**
   * Publishes one batch in one Kafka transaction and marks it once readers can see it. Returns how
   * many rows.
   */
  int publishBatch() throws SQLException {
    List<UntoldEvent> batch = untold.next(settings.batch());
    if (batch.isEmpty()) {
      return 0;
    }
    List<Future<RecordMetadata>> sent = new ArrayList<>(batch.size());
    producer.beginTransaction();
    for (UntoldEvent row : batch) {
      for (UntoldEvent told : settings.briefs().of(row)) {
        sent.add(producer.send(CloudEvents.record(settings, told)));
      }
    }
    producer.commitTransaction();
    committedEnd.await(sent);
    untold.told(batch);
    meter.published(batch);
    return batch.size();
  }

  /**
   * Hears of new rows from now on, and stops waiting for the disk: marks that a power cut takes are
   * the newest ones, and what they marked is published again in order.
   */
  private void listen() throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("LISTEN " + source.name());
      statement.execute("SET synchronous_commit = off");
    }
  }

  @Override
  public void close() {
    committedEnd.close();
    producer.close(Duration.ofSeconds(2));
  }

  /** A producer that fences whoever had the service's transactional id before. */
  static Producer<byte[], byte[]> producer(RelaySettings settings, RelaySource source) {
    return new KafkaProducer<>(config(settings, source));
  }

  private static Map<String, Object> config(RelaySettings settings, RelaySource source) {
    return settings
        .broker()
        .client(
            Map.ofEntries(
                Map.entry(ProducerConfig.TRANSACTIONAL_ID_CONFIG, settings.transactionalId(source)),
                Map.entry(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true),
                Map.entry(ProducerConfig.ACKS_CONFIG, "all"),
                Map.entry(ProducerConfig.LINGER_MS_CONFIG, 0),
                // The broker asks to try again while it still writes the markers of the batch
                // before.
                Map.entry(ProducerConfig.RETRY_BACKOFF_MS_CONFIG, 4),
                Map.entry(ProducerConfig.RETRY_BACKOFF_MAX_MS_CONFIG, 500),
                Map.entry(ProducerConfig.MAX_BLOCK_MS_CONFIG, 10_000),
                Map.entry(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, 15_000),
                // Readers of committed records wait no longer for a batch whose leader is gone for
                // good.
                Map.entry(ProducerConfig.TRANSACTION_TIMEOUT_CONFIG, 20_000),
                Map.entry(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, 5_000),
                Map.entry(ProducerConfig.KEY_SERIALIZER_CLASS_CONFIG, ByteArraySerializer.class),
                Map.entry(
                    ProducerConfig.VALUE_SERIALIZER_CLASS_CONFIG, ByteArraySerializer.class)));
  }
}
