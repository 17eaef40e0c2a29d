package io.hanqiao.platform.leadership;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/**
 * Work that one replica of a service does at a time, on a thread and a connection of its own, away
 * from any business transaction: it stands by until the lead is its own, leads until it is stopped
 * or fails, and begins again. What a term leaves undone, the next one finds.
 */
public final class Led {

  private static final Logger LOG = Logger.getLogger(Led.class);
  private static final long AFTER_FAILURE_MILLIS = 500;
  private static final long PATIENCE_MILLIS = 5_000;

  private final String work;
  private final Duration standBy;
  private final Connector connector;
  private final Term term;
  private final CountDownLatch stop = new CountDownLatch(1);
  private final Thread thread;
  private volatile boolean leading;

  /** Opens a connection of its own, beside the pool. */
  @FunctionalInterface
  public interface Connector {

    /**
     * A new connection.
     *
     * @throws SQLException if there is no server
     */
    Connection open() throws SQLException;
  }

  /** What is done while leading. */
  @FunctionalInterface
  public interface Term {

    /**
     * Leads until {@link Led#stopped}. Whatever it throws ends this term and not the work.
     *
     * @param connection holds the lead
     */
    void lead(Connection connection, Led led)
        throws SQLException, InterruptedException, ExecutionException;

    /** Called now and then while another replica leads. */
    default void standBy() {}
  }

  /**
   * Work that has not begun.
   *
   * @param thread by which name the thread is listed
   * @param work what is led, the same in all replicas of the service, such as {@code outbox}
   * @param standBy how long after a look at the lead the next one comes
   */
  public Led(String thread, String work, Duration standBy, Connector connector, Term term) {
    this.work = work;
    this.standBy = standBy;
    this.connector = connector;
    this.term = term;
    this.thread = new Thread(this::run, thread);
    this.thread.setDaemon(true);
  }

  /** Begins. */
  public void start() {
    thread.start();
  }

  /** Asks for the end; what is in flight is finished or will be done by the next term. */
  public void stop() {
    stop.countDown();
  }

  /** Asks for the end and waits for it, five seconds at most. */
  public void end() throws InterruptedException {
    stop();
    thread.join(PATIENCE_MILLIS);
  }

  /** Whether the end was asked for. */
  public boolean stopped() {
    return stop.getCount() == 0;
  }

  /** Waits that long; true at once if the end is asked for. */
  public boolean stopsWithin(long millis) throws InterruptedException {
    return stop.await(millis, TimeUnit.MILLISECONDS);
  }

  /** Whether this replica leads. */
  public boolean leading() {
    return leading;
  }

  private void run() {
    long pause = 0;
    try {
      while (!stopsWithin(pause)) {
        termOfOffice();
        pause = AFTER_FAILURE_MILLIS;
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void termOfOffice() throws InterruptedException {
    try (Connection connection = connector.open()) {
      while (!Leadership.take(connection, work)) {
        term.standBy();
        if (stopsWithin(standBy.toMillis())) {
          return;
        }
      }
      leading = true;
      term.lead(connection, this);
    } catch (SQLException | ExecutionException | RuntimeException | Error e) {
      // Whatever it is, a thread that ended in silence would leave all the work undone.
      if (!stopped()) {
        LOG.warnf("%s begins again: %s", thread.getName(), e);
      }
    } finally {
      leading = false;
    }
  }
}
