package io.hanqiao.platform.consume;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.hanqiao.platform.aggregate.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;
import org.jspecify.annotations.Nullable;

/** The table of records that could not be read or applied. Use inside a transaction. */
@ApplicationScoped
class DeadLetters {

  private static final String INSERT =
      "INSERT INTO dead_letter (id, subscription, topic, partition, kafka_offset, key, value,"
          + " headers, reason) VALUES (?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?)"
          + " ON CONFLICT (subscription, topic, partition, kafka_offset) DO NOTHING";
  private static final String LIST =
      "SELECT id, subscription, topic, partition, kafka_offset, reason, died_at, replayed_at"
          + " FROM dead_letter WHERE id < ? ORDER BY id DESC LIMIT ?";

  private final DataSource dataSource;
  private final ObjectMapper mapper;

  DeadLetters(DataSource dataSource, ObjectMapper mapper) {
    this.dataSource = dataSource;
    this.mapper = mapper;
  }

  /** A stored record and the subscription that could not take it. */
  record Stored(String subscription, ConsumerRecord<byte[], byte[]> record) {}

  void bury(String subscription, ConsumerRecord<byte[], byte[]> record, String reason) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement insert = connection.prepareStatement(INSERT)) {
      insert.setObject(1, Ids.next());
      insert.setString(2, subscription);
      insert.setString(3, record.topic());
      insert.setInt(4, record.partition());
      insert.setLong(5, record.offset());
      insert.setBytes(6, record.key());
      insert.setBytes(7, record.value());
      insert.setString(8, headers(record));
      insert.setString(9, storable(reason));
      insert.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException("Could not write a dead letter", e);
    }
  }

  List<DeadLetter> before(UUID id, int most) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement select = connection.prepareStatement(LIST)) {
      select.setObject(1, id);
      select.setInt(2, most);
      List<DeadLetter> letters = new ArrayList<>();
      try (ResultSet found = select.executeQuery()) {
        while (found.next()) {
          letters.add(letter(found));
        }
      }
      return letters;
    } catch (SQLException e) {
      throw new IllegalStateException("Could not list the dead letters", e);
    }
  }

  /** The record of a dead letter not yet replayed, locked until the transaction ends. */
  Optional<Stored> lock(UUID id) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement select =
            connection.prepareStatement(
                "SELECT subscription, topic, partition, kafka_offset, key, value, headers"
                    + " FROM dead_letter WHERE id = ? AND replayed_at IS NULL FOR UPDATE")) {
      select.setObject(1, id);
      try (ResultSet found = select.executeQuery()) {
        return found.next() ? Optional.of(stored(found)) : Optional.empty();
      }
    } catch (SQLException e) {
      throw new IllegalStateException("Could not read a dead letter", e);
    }
  }

  void markReplayed(UUID id) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement update =
            connection.prepareStatement(
                "UPDATE dead_letter SET replayed_at = clock_timestamp() WHERE id = ?")) {
      update.setObject(1, id);
      update.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException("Could not mark a dead letter", e);
    }
  }

  /** Lets go of the records of an aggregate that was erased. */
  void forget(UUID aggregate) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement delete =
            connection.prepareStatement("DELETE FROM dead_letter WHERE key = ?")) {
      delete.setBytes(1, aggregate.toString().getBytes(UTF_8));
      delete.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException("Could not forget dead letters", e);
    }
  }

  private static DeadLetter letter(ResultSet found) throws SQLException {
    return new DeadLetter(
        found.getObject(1, UUID.class),
        found.getString(2),
        found.getString(3),
        found.getInt(4),
        found.getLong(5),
        found.getString(6),
        found.getObject(7, OffsetDateTime.class).toInstant(),
        instant(found.getObject(8, OffsetDateTime.class)));
  }

  private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
    return time == null ? null : time.toInstant();
  }

  private Stored stored(ResultSet found) throws SQLException {
    RecordHeaders headers = new RecordHeaders();
    try {
      mapper
          .readTree(found.getString(7))
          .properties()
          .forEach(h -> headers.add(h.getKey(), h.getValue().asText().getBytes(UTF_8)));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A dead letter's headers are broken", e);
    }
    byte[] key = found.getBytes(5);
    byte[] value = found.getBytes(6);
    return new Stored(
        found.getString(1),
        new ConsumerRecord<>(
            found.getString(2),
            found.getInt(3),
            found.getLong(4),
            ConsumerRecord.NO_TIMESTAMP,
            TimestampType.NO_TIMESTAMP_TYPE,
            key == null ? 0 : key.length,
            value == null ? 0 : value.length,
            key,
            value,
            headers,
            Optional.empty()));
  }

  /** A zero character cannot be stored as text, and a letter must be buried whatever it holds. */
  private static String storable(String text) {
    return text.replace('\0', '\ufffd');
  }

  private String headers(ConsumerRecord<byte[], byte[]> record) {
    Map<String, String> headers = new LinkedHashMap<>();
    for (Header header : record.headers()) {
      String text = header.value() == null ? "" : new String(header.value(), UTF_8);
      headers.put(storable(header.key()), storable(text));
    }
    try {
      return mapper.writeValueAsString(headers);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Headers cannot be written as JSON", e);
    }
  }
}
