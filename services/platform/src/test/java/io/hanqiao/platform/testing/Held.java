package io.hanqiao.platform.testing;

import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/** Holds whoever tells of an aggregate, right before the event is written. */
public final class Held implements AutoCloseable {

  private final ServiceDatabase database;
  private final Connection owner;

  private Held(ServiceDatabase database, Connection owner) {
    this.database = database;
    this.owner = owner;
  }

  /** Whoever tells of this one waits until this is closed. */
  public static Held whenTold(ServiceDatabase database, String aggregate) throws SQLException {
    Connection owner = database.owner();
    run(
        owner,
        "CREATE FUNCTION hold() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN"
            + " IF NEW.aggregateid = '"
            + aggregate
            + "' THEN PERFORM pg_advisory_xact_lock(77); END IF; RETURN NEW; END $$");
    run(owner, "CREATE TRIGGER hold BEFORE INSERT ON outbox FOR EACH ROW EXECUTE FUNCTION hold()");
    run(owner, "SELECT pg_advisory_lock(77)");
    return new Held(database, owner);
  }

  /** Waits until somebody other than {@code before} is held. Returns who. */
  public int awaitWaiting(int before) {
    AtomicInteger held = new AtomicInteger();
    await()
        .until(
            () -> {
              held.set(waiting());
              return held.get() != 0 && held.get() != before;
            });
    return held.get();
  }

  /** Waits until somebody is held, or {@code answered} without. Returns who, or 0. */
  public int awaitWaitingUnless(Future<?> answered) throws SQLException {
    await().until(() -> waiting() != 0 || answered.isDone());
    return waiting();
  }

  private int waiting() throws SQLException {
    try (Statement statement = owner.createStatement();
        ResultSet found =
            statement.executeQuery(
                "SELECT pid FROM pg_locks WHERE locktype = 'advisory' AND NOT granted"
                    + " AND objid = 77")) {
      return found.next() ? found.getInt(1) : 0;
    }
  }

  /** Ends a session of the service, as a process that is killed does. */
  public void kill(int pid) throws SQLException {
    try (Connection app = database.app()) {
      run(app, "SELECT pg_terminate_backend(" + pid + ")");
    }
  }

  @Override
  public void close() throws SQLException {
    try (owner) {
      run(owner, "SELECT pg_advisory_unlock(77)");
      run(owner, "DROP TRIGGER hold ON outbox");
      run(owner, "DROP FUNCTION hold()");
    }
  }

  private static void run(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
