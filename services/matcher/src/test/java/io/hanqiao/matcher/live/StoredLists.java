package io.hanqiao.matcher.live;

import static org.awaitility.Awaitility.await;

import io.hanqiao.local.DatabaseAccess;
import io.hanqiao.local.TestInfrastructure;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.postgresql.PGConnection;

/**
 * What is stored and told of one market's lists, looked up beside the service.
 *
 * @param market the market
 */
record StoredLists(String market) {

  private static final DatabaseAccess DATABASE = TestInfrastructure.get().database("matcher");

  private static final String END_WHO_WAITS_FOR =
      "SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity"
          + " WHERE %d = ANY (pg_blocking_pids(pid))";

  /** The version of every list. */
  List<Long> versions() throws SQLException {
    return numbers(
        asWorker("SELECT event_version FROM pairing_list WHERE market = '" + market + "'"));
  }

  /** The lists whose newest version nobody has heard of yet. */
  Set<UUID> untold() throws SQLException {
    Set<UUID> untold = new TreeSet<>();
    asWorker("SELECT unnest(list_ids)::text FROM untold_lists")
        .forEach(list -> untold.add(UUID.fromString(list)));
    return untold;
  }

  /** Who is on a list. */
  String entries(UUID list) throws SQLException {
    return asWorker("SELECT counterparts::text FROM pairing_list WHERE list_id = '" + list + "'")
        .get(0);
  }

  /** How far the last writer of each slot had read. */
  List<String> positions() throws SQLException {
    return asWorker("SELECT positions::text FROM list_slot WHERE market = '" + market + "'");
  }

  /** Who holds slots. */
  Set<UUID> owners() throws SQLException {
    Set<UUID> owners = new TreeSet<>();
    asWorker("SELECT owner::text FROM list_slot WHERE market = '" + market + "'")
        .forEach(owner -> owners.add(UUID.fromString(owner)));
    return owners;
  }

  /** Another replica claims every slot behind the holder's back. */
  void stealAll() throws SQLException {
    run("UPDATE list_slot SET epoch = epoch + 1, owner = gen_random_uuid() WHERE market = '%s'");
  }

  /**
   * Holds every slot's row until somebody waits for one, and ends the session of whoever waits.
   *
   * @param waiting what comes to wait, on its own thread; begun when the rows are held
   */
  void endWhoWaits(Thread waiting) throws SQLException {
    try (Connection owner = login(DATABASE.owner());
        Connection app = login(DATABASE.app());
        Statement holding = owner.createStatement();
        Statement ending = app.createStatement()) {
      owner.setAutoCommit(false);
      holding.execute(
          "SELECT slot FROM list_slot WHERE market = '%s' FOR UPDATE".formatted(market));
      waiting.start();
      int holder = owner.unwrap(PGConnection.class).getBackendPID();
      await()
          .until(
              () -> {
                try (ResultSet ended = ending.executeQuery(END_WHO_WAITS_FOR.formatted(holder))) {
                  return ended.next() && ended.getLong(1) > 0;
                }
              });
      owner.rollback();
    }
  }

  /** Nobody has said for a minute that it lives. */
  void letLeasesRunOut() throws SQLException {
    run("UPDATE list_writer SET seen_at = seen_at - interval '1 minute' WHERE market = '%s'");
  }

  /** Sessions of the service that stand still inside a transaction. */
  static long idleInTransaction() throws SQLException {
    return numbers(
            texts(
                DATABASE.app(),
                "",
                "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database()"
                    + " AND state LIKE 'idle in transaction%'"))
        .get(0);
  }

  private void run(String sql) throws SQLException {
    try (Connection owner = login(DATABASE.owner());
        Statement statement = owner.createStatement()) {
      statement.execute(sql.formatted(market));
    }
  }

  private static List<String> asWorker(String sql) throws SQLException {
    return texts(DATABASE.app(), "SET ROLE " + DATABASE.name() + "_worker", sql);
  }

  private static List<String> texts(DatabaseAccess.Account account, String first, String sql)
      throws SQLException {
    List<String> texts = new ArrayList<>();
    try (Connection connection = login(account);
        Statement statement = connection.createStatement()) {
      if (!first.isEmpty()) {
        statement.execute(first);
      }
      try (ResultSet found = statement.executeQuery(sql)) {
        while (found.next()) {
          texts.add(found.getString(1));
        }
      }
    }
    return texts;
  }

  private static List<Long> numbers(List<String> texts) {
    return texts.stream().map(Long::valueOf).toList();
  }

  private static Connection login(DatabaseAccess.Account account) throws SQLException {
    return DriverManager.getConnection(DATABASE.jdbcUrl(), account.username(), account.password());
  }
}
