package io.hanqiao.matcher.live;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.hanqiao.platform.audit.Audit;
import io.hanqiao.platform.identity.Transactions;
import io.hanqiao.platform.outbox.Outbox;
import io.hanqiao.platform.outbox.OutboxEvent;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import javax.sql.DataSource;

/** Tells the world once which rulebooks this release carries. */
@ApplicationScoped
class RulebookPublisher {

  private static final String INSERT =
      "INSERT INTO rulebook (id, aggregate_id, market, valid_from, event_version, content,"
          + " published_at) VALUES (?, ?, ?, ?, 1, ?, now()) ON CONFLICT DO NOTHING";

  private final Rulebooks rulebooks;
  private final Transactions transactions;
  private final Outbox outbox;
  private final Audit audit;
  private final DataSource dataSource;

  RulebookPublisher(
      Rulebooks rulebooks,
      Transactions transactions,
      Outbox outbox,
      Audit audit,
      DataSource dataSource) {
    this.rulebooks = rulebooks;
    this.transactions = transactions;
    this.outbox = outbox;
    this.audit = audit;
    this.dataSource = dataSource;
  }

  /** The body of an event. */
  record State(String id, String market, LocalDate validFrom, String content) {}

  /** Stores and tells every rulebook not yet stored. */
  void publishMissing() {
    for (Rulebooks.Published published : rulebooks.all()) {
      transactions.runAsWorker(() -> publish(published));
    }
  }

  private void publish(Rulebooks.Published published) {
    String id = published.id();
    // The id of a rulebook is its name: the same name is the same aggregate everywhere.
    UUID aggregate = UUID.nameUUIDFromBytes(("rulebook/" + id).getBytes(UTF_8));
    if (insert(aggregate, published) == 1) {
      outbox.append(
          new OutboxEvent(
              "matcher.rulebook",
              "io.hanqiao.matcher.rulebook.published.v1",
              aggregate,
              1,
              new State(id, published.market(), published.validFrom(), published.content())));
      audit.asWorker("release", "rulebook.published", "rulebook", aggregate);
    }
  }

  private int insert(UUID aggregate, Rulebooks.Published published) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement insert = connection.prepareStatement(INSERT)) {
      insert.setString(1, published.id());
      insert.setObject(2, aggregate);
      insert.setString(3, published.market());
      insert.setObject(4, published.validFrom());
      insert.setString(5, published.content());
      return insert.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException("Could not store the rulebook " + published.id(), e);
    }
  }
}
