package io.hanqiao.platform.erasure;

import io.hanqiao.platform.identity.Transactions;
import io.hanqiao.platform.leadership.Leadership;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Tells the tombstones of what was erased when they are due. Every replica looks at its start and
 * once an hour; of those that look at once the one that leads tells.
 */
@ApplicationScoped
public class Tombstones {

  private static final Logger LOG = Logger.getLogger(Tombstones.class);
  private static final String WORK = "tombstones";
  private static final int BATCH = 500;
  private static final String TELL =
      "WITH due AS (SELECT aggregate_id, topic, type, version FROM erased_aggregate"
          + " WHERE tombstoned_at IS NULL AND tombstone_due <= ? ORDER BY tombstone_due LIMIT "
          + BATCH
          + " FOR UPDATE), told AS (INSERT INTO outbox"
          + " (id, aggregatetype, aggregateid, type, eventversion)"
          + " SELECT uuidv7(), topic, aggregate_id, type, version + 1 FROM due)"
          + " UPDATE erased_aggregate e SET tombstoned_at = ? FROM due"
          + " WHERE e.aggregate_id = due.aggregate_id";

  private final Transactions transactions;
  private final DataSource dataSource;
  private final Clock clock;
  private final Settings settings;
  private final ScheduledExecutorService hourly =
      Executors.newSingleThreadScheduledExecutor(
          work -> {
            Thread thread = new Thread(work, WORK);
            thread.setDaemon(true);
            return thread;
          });

  Tombstones(Transactions transactions, DataSource dataSource, Clock clock, Settings settings) {
    this.transactions = transactions;
    this.dataSource = dataSource;
    this.clock = clock;
    this.settings = settings;
  }

  /** Where the lead is taken. */
  @ApplicationScoped
  static class Settings {

    private final String service;
    private final String jdbcUrl;
    private final String username;
    private final String password;
    private final boolean tells;

    Settings(
        @ConfigProperty(name = "quarkus.application.name") String service,
        @ConfigProperty(name = "quarkus.datasource.jdbc.url") String jdbcUrl,
        @ConfigProperty(name = "quarkus.datasource.username") String username,
        @ConfigProperty(name = "quarkus.datasource.password") String password,
        @ConfigProperty(name = "hanqiao.topics.own") Optional<Set<String>> topics) {
      this.service = service;
      this.jdbcUrl = jdbcUrl;
      this.username = username;
      this.password = password;
      this.tells = topics.isPresent();
    }

    boolean tells() {
      return tells;
    }

    Connection connect() throws SQLException {
      return Leadership.connect(jdbcUrl, username, password, service + "-" + WORK);
    }
  }

  void start(@Observes StartupEvent event) {
    if (settings.tells()) {
      var unused = hourly.scheduleWithFixedDelay(this::tellOrLog, 0, 1, TimeUnit.HOURS);
    }
  }

  void stop(@Observes ShutdownEvent event) {
    hourly.shutdownNow();
  }

  /**
   * Tells all that are due, if no other replica is at it.
   *
   * @return how many
   */
  public int tell() throws SQLException {
    try (Connection connection = settings.connect()) {
      if (!Leadership.take(connection, WORK)) {
        return 0;
      }
      int told = 0;
      int batch;
      do {
        batch = transactions.asWorker(this::batch);
        told += batch;
      } while (batch == BATCH);
      return told;
    }
  }

  private int batch() {
    OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC);
    try (Connection connection = dataSource.getConnection();
        PreparedStatement tell = connection.prepareStatement(TELL)) {
      tell.setObject(1, now);
      tell.setObject(2, now);
      return tell.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException("Could not tell tombstones", e);
    }
  }

  private void tellOrLog() {
    try {
      int unused = tell();
    } catch (SQLException | RuntimeException e) {
      // An hour later it is tried again.
      LOG.warnf("Tombstones were not told: %s", e.getClass().getSimpleName());
    }
  }
}
