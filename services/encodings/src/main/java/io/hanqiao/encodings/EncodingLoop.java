package io.hanqiao.encodings;

import io.hanqiao.platform.leadership.Leadership;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.postgresql.PGConnection;

/**
 * The thread that encodes. Every process of a service has one; the one whose connection holds the
 * advisory lock works, hears of new words on it, and looks every second for what it did not hear.
 * Should two work at once for a moment, they do some of it twice and tell nothing twice.
 */
final class EncodingLoop implements Runnable {

  private static final Logger LOG = Logger.getLogger(EncodingLoop.class);
  private static final long STANDBY_MILLIS = 1_000;
  private static final int SAFETY_POLL_MILLIS = 1_000;

  private final Connector connector;
  private final Sweep sweep;
  private final EncodingWork work;
  private final Progress progress;
  private final IdleEncoder encoder;
  private final CountDownLatch stop = new CountDownLatch(1);

  /** Opens a connection of its own, beside the pool. */
  @FunctionalInterface
  interface Connector {
    Connection open() throws SQLException;
  }

  EncodingLoop(
      Connector connector, Sweep sweep, EncodingWork work, Progress progress, IdleEncoder encoder) {
    this.connector = connector;
    this.sweep = sweep;
    this.work = work;
    this.progress = progress;
    this.encoder = encoder;
  }

  @Override
  public void run() {
    while (!stopped(0)) {
      try (Connection connection = connector.open()) {
        if (leads(connection)) {
          lead(connection);
        }
      } catch (SQLException | RuntimeException | Error e) {
        // Whatever it is, a thread that ended in silence would leave all words waiting.
        if (!stopped(STANDBY_MILLIS)) {
          LOG.warnf("The encoding of texts was interrupted: %s", e);
        }
      } finally {
        encoder.close();
      }
    }
  }

  /** Ends after the text in hand, which is finished or will be done by the next one. */
  void stop() {
    stop.countDown();
  }

  /** Waits for the lock; false if stopped before. */
  private boolean leads(Connection connection) throws SQLException {
    while (!stopped(0)) {
      if (Leadership.take(connection, "encodings")) {
        try (Statement statement = connection.createStatement()) {
          statement.execute("LISTEN text_waiting");
        }
        return true;
      }
      // Who does not lead may still have encoded a draft.
      encoder.rest();
      if (stopped(STANDBY_MILLIS)) {
        return false;
      }
    }
    return false;
  }

  private void lead(Connection connection) throws SQLException {
    sweep.begin();
    while (!stopped(0)) {
      boolean swept = sweep.page();
      EncodingWork.Outcome outcome = work.next(encoder::encode);
      if (outcome == EncodingWork.Outcome.DONE) {
        progress.done();
      }
      if (swept || outcome != EncodingWork.Outcome.NOBODY_WAITS) {
        progress.busy();
      } else {
        progress.idle();
        encoder.rest();
        connection.unwrap(PGConnection.class).getNotifications(SAFETY_POLL_MILLIS);
      }
    }
  }

  private boolean stopped(long withinMillis) {
    try {
      return stop.await(withinMillis, TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return true;
    }
  }
}
