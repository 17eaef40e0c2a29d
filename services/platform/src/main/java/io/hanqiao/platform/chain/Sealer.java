package io.hanqiao.platform.chain;

import com.fasterxml.jackson.databind.ObjectWriter;
import io.hanqiao.platform.leadership.Leadership;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/**
 * Seals the audit trail behind the business transactions. Every replica runs one; the one that
 * holds the advisory lock seals, on a connection of its own.
 */
final class Sealer implements Runnable {

  private static final Logger LOG = Logger.getLogger(Sealer.class);
  private static final long AFTER_FAILURE_MILLIS = 500;
  private static final String WORK = "audit-chain";

  private final SealSettings settings;
  private final ObjectWriter json;
  private final Clock clock;
  private final CountDownLatch stop = new CountDownLatch(1);

  Sealer(SealSettings settings, ObjectWriter json, Clock clock) {
    this.settings = settings;
    this.json = json;
    this.clock = clock;
  }

  @Override
  public void run() {
    long pause = 0;
    try {
      while (!stop.await(pause, TimeUnit.MILLISECONDS)) {
        try (Connection connection = connect()) {
          lead(connection);
        } catch (SQLException | RuntimeException | Error e) {
          // What is not sealed yet stays where it is: the next term seals it.
          LOG.warnf("Sealing of %s begins again: %s", settings.service(), e);
        }
        pause = AFTER_FAILURE_MILLIS;
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void lead(Connection connection) throws SQLException, InterruptedException {
    long every = settings.every().toMillis();
    while (!Leadership.take(connection, WORK)) {
      if (stop.await(every, TimeUnit.MILLISECONDS)) {
        return;
      }
    }
    SealTerm term = new SealTerm(settings, connection, json, clock);
    int sealed = 0;
    while (!stop.await(sealed < settings.batch() ? every : 0, TimeUnit.MILLISECONDS)) {
      sealed = term.seal();
    }
  }

  void stop() {
    stop.countDown();
  }

  private Connection connect() throws SQLException {
    return Leadership.connect(
        settings.jdbcUrl(),
        settings.username(),
        settings.password(),
        settings.service() + "-sealer");
  }
}
