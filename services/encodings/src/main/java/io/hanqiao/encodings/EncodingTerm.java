package io.hanqiao.encodings;

import io.hanqiao.platform.leadership.Led;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.postgresql.PGConnection;

/**
 * Encodes: hears of new words on its connection, and looks every second for what it did not hear.
 * Should two processes work at once for a moment, they do some of it twice and tell nothing twice.
 */
final class EncodingTerm implements Led.Term {

  private static final int SAFETY_POLL_MILLIS = 1_000;

  private final Sweep sweep;
  private final EncodingWork work;
  private final Progress progress;
  private final IdleEncoder encoder;

  EncodingTerm(Sweep sweep, EncodingWork work, Progress progress, IdleEncoder encoder) {
    this.sweep = sweep;
    this.work = work;
    this.progress = progress;
    this.encoder = encoder;
  }

  /** Who does not lead may still have encoded a draft. */
  @Override
  public void standBy() {
    encoder.rest();
  }

  @Override
  public void lead(Connection connection, Led led) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("LISTEN text_waiting");
    }
    try {
      work(connection, led);
    } finally {
      encoder.close();
    }
  }

  private void work(Connection connection, Led led) throws SQLException {
    sweep.begin();
    while (!led.stopped()) {
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
}
