package io.hanqiao.platform.consume;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.hanqiao.local.DatabaseAccess;
import io.hanqiao.local.TestInfrastructure;
import io.hanqiao.platform.parcel.ParcelSubscriptions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.awaitility.Awaitility;

/** The topic the test service listens to, as a producer that may be broken or hostile sees it. */
public final class InboundTopic implements AutoCloseable {

  static {
    Awaitility.setDefaultPollDelay(Duration.ZERO);
    Awaitility.setDefaultPollInterval(Duration.ofMillis(25));
  }

  private final String name;
  private final DatabaseAccess database = TestInfrastructure.get().database("parcels");
  private final KafkaProducer<byte[], byte[]> producer =
      new KafkaProducer<>(
          Map.of("bootstrap.servers", TestInfrastructure.get().kafkaBootstrap()),
          new ByteArraySerializer(),
          new ByteArraySerializer());

  /** The inbound topic of the service that was started with that prefix. */
  public InboundTopic(String prefix) {
    this.name = prefix + ParcelSubscriptions.TOPIC;
  }

  String name() {
    return name;
  }

  /** The headers of an event that is in order. */
  public static Map<String, String> headers(UUID event, UUID parcel, long version) {
    Map<String, String> headers = new LinkedHashMap<>();
    headers.put("ce_specversion", "1.0");
    headers.put("ce_id", event.toString());
    headers.put("ce_source", "/hanqiao/elsewhere");
    headers.put("ce_type", "io.hanqiao.elsewhere.v1");
    headers.put("ce_subject", parcel.toString());
    headers.put("ce_time", "2026-01-01T00:00:00Z");
    headers.put("ce_eventversion", Long.toString(version));
    return headers;
  }

  /** Sends an event in order to partition 0. */
  public RecordMetadata send(UUID event, UUID parcel, long version, String label) {
    String json = "{\"label\":\"" + label + "\"}";
    return send(headers(event, parcel, version), json.getBytes(UTF_8));
  }

  /** Sends anything to partition 0. */
  public RecordMetadata send(Map<String, String> headers, byte[] value) {
    return send("key".getBytes(UTF_8), headers, value);
  }

  /** Sends anything to partition 0 under a key. */
  RecordMetadata send(byte[] key, Map<String, String> headers, byte[] value) {
    ProducerRecord<byte[], byte[]> record = new ProducerRecord<>(name, 0, key, value);
    headers.forEach((header, text) -> record.headers().add(header, text.getBytes(UTF_8)));
    try {
      return producer.send(record).get();
    } catch (ExecutionException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** How often the bell rang for an event under a label. */
  public long rings(UUID event, String label) {
    return number("SELECT count(*) FROM ring WHERE event_id = ? AND label = ?", event, label);
  }

  /** Which version the copy of a parcel has; 0 for none. */
  long copied(UUID parcel) {
    return number("SELECT coalesce(max(version), 0) FROM parcel_copy WHERE id = ?", parcel);
  }

  /** A number from the database, asked as its owner. */
  long number(String query, Object... values) {
    try (Connection connection = as(database.owner());
        PreparedStatement statement = connection.prepareStatement(query)) {
      for (int i = 0; i < values.length; i++) {
        statement.setObject(i + 1, values[i]);
      }
      try (ResultSet found = statement.executeQuery()) {
        found.next();
        return found.getLong(1);
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Changes something, as the database's owner. */
  void change(String statement) {
    try (Connection connection = as(database.owner());
        Statement run = connection.createStatement()) {
      run.execute(statement);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Ends every connection the service has. */
  void terminateService() {
    try (Connection connection = as(database.app());
        Statement run = connection.createStatement()) {
      run.execute(
          "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
              + " WHERE usename = current_user AND pid <> pg_backend_pid()");
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private Connection as(DatabaseAccess.Account account) throws SQLException {
    return DriverManager.getConnection(database.jdbcUrl(), account.username(), account.password());
  }

  @Override
  public void close() {
    producer.close();
  }
}
