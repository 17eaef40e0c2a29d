package io.hanqiao.platform.outbox;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import io.hanqiao.platform.aggregate.Ids;
import io.hanqiao.platform.trace.TraceParent;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;

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
          + " VALUES (?, ?, ?, ?, ?, ?, ?)";

  private final DataSource dataSource;
  private final ObjectWriter json;

  Outbox(DataSource dataSource, ObjectMapper mapper) {
    this.dataSource = dataSource;
    this.json = mapper.copy().setDefaultPropertyInclusion(JsonInclude.Include.NON_NULL).writer();
  }

  /** Writes one event into the running transaction. */
  public void append(OutboxEvent event) {
    appendAll(List.of(event));
  }

  /** Writes events into the running transaction, in this order. */
  public void appendAll(List<OutboxEvent> events) {
    if (events.isEmpty()) {
      return;
    }
    String traceparent = TraceParent.current();
    try (Connection connection = dataSource.getConnection();
        PreparedStatement insert = connection.prepareStatement(INSERT)) {
      for (OutboxEvent event : events) {
        insert.setObject(1, Ids.next());
        insert.setString(2, event.topic());
        insert.setObject(3, event.aggregateId());
        insert.setString(4, event.type());
        insert.setLong(5, event.version());
        insert.setString(6, event.state() == null ? null : json.writeValueAsString(event.state()));
        insert.setString(7, traceparent);
        insert.addBatch();
      }
      insert.executeBatch();
    } catch (SQLException e) {
      throw new IllegalStateException("Could not write the outbox: " + e.getMessage(), e);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("An event's state cannot be written as JSON", e);
    }
  }
}
