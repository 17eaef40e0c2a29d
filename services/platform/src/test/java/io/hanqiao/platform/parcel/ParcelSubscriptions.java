package io.hanqiao.platform.parcel;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import io.hanqiao.platform.consume.ConsumedEvent;
import io.hanqiao.platform.consume.EventState;
import io.hanqiao.platform.consume.Subscription;
import io.hanqiao.platform.consume.UnreadableEvent;
import io.hanqiao.platform.trace.TraceParent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.jboss.logging.Logger;

/** What the test service does with what it hears on {@code parcels.inbound}. */
@Singleton
public class ParcelSubscriptions {

  /** The topic both listen to. */
  public static final String TOPIC = "parcels.inbound";

  private static final Logger LOG = Logger.getLogger(ParcelSubscriptions.class);

  private final DataSource dataSource;
  private final ObjectReader tree;
  private final AtomicReference<Consumer<ConsumedEvent>> afterRing =
      new AtomicReference<>(event -> {});

  ParcelSubscriptions(DataSource dataSource, ObjectMapper mapper) {
    this.dataSource = dataSource;
    this.tree = mapper.readerFor(JsonNode.class);
  }

  /** What happens after the bell's row was written and before the transaction ends. */
  public void afterRing(Consumer<ConsumedEvent> what) {
    afterRing.set(what);
  }

  @Produces
  @Singleton
  Subscription bell() {
    return new Subscription("bell", Set.of(TOPIC), Subscription.Kind.REACTOR, this::ring);
  }

  @Produces
  @Singleton
  Subscription copy() {
    return new Subscription("copy", Set.of(TOPIC), Subscription.Kind.PROJECTION, this::keep);
  }

  private void ring(ConsumedEvent event) {
    LOG.infof("Rings for %s", event.id());
    run(
        "INSERT INTO ring (event_id, parcel_id, label, trace_id) VALUES (?, ?, ?, ?)",
        event.id(),
        event.aggregateId(),
        label(event),
        TraceParent.currentTraceId());
    afterRing.get().accept(event);
  }

  private void keep(ConsumedEvent event) {
    run(
        "INSERT INTO parcel_copy AS kept (id, version, label) VALUES (?, ?, ?) ON CONFLICT (id)"
            + " DO UPDATE SET version = EXCLUDED.version, label = EXCLUDED.label"
            + " WHERE kept.version < EXCLUDED.version",
        event.aggregateId(),
        event.version(),
        label(event));
  }

  private String label(ConsumedEvent event) {
    EventState state = event.state();
    JsonNode label = state == null ? null : state.as(JsonNode.class, tree).path("label");
    if (label == null || !label.isTextual()) {
      throw new UnreadableEvent("label is not a text");
    }
    return label.asText();
  }

  private void run(String sql, Object... values) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        statement.setObject(i + 1, values[i]);
      }
      statement.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException(sql, e);
    }
  }
}
