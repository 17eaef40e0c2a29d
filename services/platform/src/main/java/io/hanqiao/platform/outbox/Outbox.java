package io.hanqiao.platform.outbox;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import io.hanqiao.platform.aggregate.Ids;
import io.hanqiao.platform.audit.ToldStates;
import io.hanqiao.platform.trace.TraceParent;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Where a business transaction leaves its events.
 *
 * <p>Call it after the aggregate's row is locked or newly made: then the rows of one aggregate are
 * in the order of its versions, and a transaction that rolls back has told nobody anything.
 */
@ApplicationScoped
public class Outbox {

  private static final String INSERT =
      "INSERT INTO outbox (id, aggregatetype, aggregateid, type, eventversion, payload, traceparent)"
          + " SELECT id, ?, aggregate, type, version, payload, ?"
          + " FROM unnest(?::uuid[], ?::uuid[], ?::text[], ?::bigint[], ?::text[])"
          + " AS told(id, aggregate, type, version, payload)";

  private final DataSource dataSource;
  private final ToldStates states;
  private final ObjectWriter json;

  Outbox(DataSource dataSource, ToldStates states, ObjectMapper mapper) {
    this.dataSource = dataSource;
    this.states = states;
    this.json = mapper.copy().setDefaultPropertyInclusion(JsonInclude.Include.NON_NULL).writer();
  }

  /** Writes one event into the running transaction. */
  public void append(OutboxEvent event) {
    appendAll(List.of(event));
  }

  /**
   * Writes events into the running transaction, in this order, with one statement for each topic.
   */
  public void appendAll(List<OutboxEvent> events) {
    Map<String, List<OutboxEvent>> byTopic = new LinkedHashMap<>();
    events.forEach(e -> byTopic.computeIfAbsent(e.topic(), t -> new ArrayList<>()).add(e));
    byTopic.forEach(this::appendTo);
  }

  private void appendTo(String topic, List<OutboxEvent> events) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement insert = connection.prepareStatement(INSERT)) {
      insert.setString(1, topic);
      insert.setString(2, TraceParent.current());
      insert.setArray(3, array(connection, "uuid", events, event -> Ids.next()));
      insert.setArray(4, array(connection, "uuid", events, OutboxEvent::aggregateId));
      insert.setArray(5, array(connection, "text", events, OutboxEvent::type));
      insert.setArray(6, array(connection, "bigint", events, OutboxEvent::version));
      insert.setArray(7, array(connection, "text", events, this::payload));
      insert.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException("Could not write the outbox: " + e.getMessage(), e);
    }
  }

  private static Array array(
      Connection connection,
      String type,
      List<OutboxEvent> events,
      Function<OutboxEvent, @Nullable Object> column)
      throws SQLException {
    return connection.createArrayOf(type, events.stream().map(column).toArray());
  }

  private @Nullable String payload(OutboxEvent event) {
    try {
      if (event.state() == null) {
        return null;
      }
      String payload = json.writeValueAsString(event.state());
      states.note(event.aggregateId(), payload);
      return payload;
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("An event's state cannot be written as JSON", e);
    }
  }
}
