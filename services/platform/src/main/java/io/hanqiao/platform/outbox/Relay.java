package io.hanqiao.platform.outbox;

import io.hanqiao.platform.leadership.Leadership;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Publishes what one source of a service has to tell. Every replica runs one; the one that holds
 * the advisory lock leads.
 *
 * <p>Nothing here touches a business transaction: if Kafka or the database is away the term ends
 * and another is tried, while the source keeps what is still to be told.
 */
public final class Relay implements Runnable {

  private static final Logger LOG = Logger.getLogger(Relay.class);
  private static final long STANDBY_MILLIS = 200;
  private static final long AFTER_FAILURE_MILLIS = 500;

  private final RelaySettings settings;
  private final RelaySource source;
  private final RelayMeter meter;
  private final CountDownLatch stop = new CountDownLatch(1);
  private volatile boolean leading;
  private volatile @Nullable Connection held;

  Relay(RelaySettings settings, RelaySource source, RelayMeter meter) {
    this.settings = settings;
    this.source = source;
    this.meter = meter;
  }

  /** A relay of an outbox outside a service, measured by nobody. */
  public static Relay standalone(RelaySettings settings) {
    RelaySource source = RelaySource.OUTBOX;
    return new Relay(
        settings,
        source,
        new RelayMeter(source.name(), new SimpleMeterRegistry(), InstantSource.system()));
  }

  @Override
  public void run() {
    while (!stopped()) {
      try (Connection connection = connect()) {
        held = connection;
        standBy(connection);
      } catch (SQLException | ExecutionException | RuntimeException | Error e) {
        // Whatever it is, a relay that ended in silence would lose nothing and tell nothing either.
        if (!stopped()) {
          LOG.warnf("Relay term of %s ended: %s", name(), e);
          pause(AFTER_FAILURE_MILLIS);
        }
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return;
      } finally {
        leading = false;
      }
    }
  }

  /** Whether this replica leads. */
  public boolean leading() {
    return leading;
  }

  /** Ends the term; what is in flight is finished or will be published by the next one. */
  public void stop() {
    stop.countDown();
  }

  /** The connection that holds the lock, for tests that take it away. */
  @Nullable Connection connection() {
    return held;
  }

  private void standBy(Connection connection)
      throws SQLException, InterruptedException, ExecutionException {
    while (!Leadership.take(connection, source.name())) {
      if (stop.await(STANDBY_MILLIS, TimeUnit.MILLISECONDS)) {
        return;
      }
    }
    OwnTopics.ensure(settings);
    try (RelayTerm term = new RelayTerm(settings, source, connection, meter)) {
      leading = true;
      meter.termBegan();
      term.lead(this::stopped);
    }
  }

  private String name() {
    return settings.service() + "-" + source.name();
  }

  private boolean stopped() {
    return stop.getCount() == 0;
  }

  private void pause(long millis) {
    try {
      if (stop.await(millis, TimeUnit.MILLISECONDS)) {
        LOG.debug("Relay stops");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** As the relay's role, for one term. */
  Connection connect() throws SQLException {
    return Leadership.connect(
        settings.jdbcUrl(), settings.username(), settings.password(), name() + "-relay");
  }
}
