package io.hanqiao.credit.bench;

import io.hanqiao.credit.Conserved;
import io.hanqiao.local.DatabaseAccess;
import io.hanqiao.local.TestInfrastructure;
import io.hanqiao.platform.testing.ServiceDatabase;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** One of the two that are compared: a service with a database of its own. */
final class Side implements AutoCloseable {

  private static final int AT_ONCE = 100;
  private static final int PREPARERS = 12;

  private final DatabaseAccess database;
  private final CreditProcess credit;
  private final Desk desk;
  private final ExecutorService people = Executors.newFixedThreadPool(AT_ONCE);
  private final ExecutorService preparers = Executors.newFixedThreadPool(PREPARERS);
  private final List<Long> grants = new ArrayList<>();
  private final List<Long> draws = new ArrayList<>();
  private final Queue<String> needs;
  private List<String> round = List.of();
  private long lastGrants;
  private long lastDraws;
  private int looks;

  private Side(DatabaseAccess database, CreditProcess credit, Queue<String> needs) {
    this.database = database;
    this.credit = credit;
    this.desk = new Desk(credit);
    this.needs = needs;
  }

  /** A service that starts and hears of enough needs for so many rounds. */
  static Side start(Path root, String name, int port, int rounds)
      throws IOException, InterruptedException {
    TestInfrastructure infrastructure = TestInfrastructure.get();
    DatabaseAccess database = infrastructure.freshDatabase(name);
    Queue<String> needs = OpenNeeds.tell(CreditProcess.prefix(database), rounds * AT_ONCE);
    return new Side(database, CreditProcess.start(root, infrastructure, database, port), needs);
  }

  /** Waits until it answers and has heard of all needs. */
  Side ready() throws InterruptedException, SQLException {
    credit.ready();
    while (beside().asApp(OpenNeeds.FIRM_ORG, "enterprise", "SELECT id FROM financing_need")
        < needs.size()) {
      CreditProcess.pause(100);
    }
    return this;
  }

  /** From now on nothing is written into the trail, so that there is nothing to seal either. */
  Side withoutAudit() throws SQLException {
    asOwner("CREATE RULE unaudited AS ON INSERT TO audit DO INSTEAD NOTHING");
    return this;
  }

  /** A hundred grants that a second person has yet to confirm; not timed. */
  void propose() {
    String offer = desk.offer();
    List<String> asked = Stream.generate(needs::remove).limit(AT_ONCE).toList();
    round = all(preparers, asked, need -> desk.proposed(need, offer));
  }

  /** A hundred grants at once. */
  void grant(boolean counts) {
    lastGrants = timed(grants, counts, desk::confirmed);
  }

  /** Puts them under contract; not timed. */
  void contract() {
    all(preparers, round, desk::contracted);
  }

  /** A hundred draws at once. */
  void draw(boolean counts) {
    lastDraws = timed(draws, counts, desk::drawn);
  }

  private long timed(List<Long> figures, boolean counts, UnaryOperator<String> what) {
    try (Conserved watch = Conserved.watched(beside())) {
      long started = System.nanoTime();
      all(people, round, what);
      long took = System.nanoTime() - started;
      if (counts) {
        figures.add(took);
      }
      looks += watch.looks();
      return took;
    } catch (InterruptedException e) {
      throw interrupted(e);
    }
  }

  private ServiceDatabase beside() {
    return new ServiceDatabase(database.name());
  }

  private static List<String> all(
      ExecutorService threads, List<String> each, UnaryOperator<String> what) {
    List<Callable<String>> tasks = new ArrayList<>();
    each.forEach(one -> tasks.add(() -> what.apply(one)));
    List<String> results = new ArrayList<>();
    try {
      for (Future<String> one : threads.invokeAll(tasks)) {
        results.add(one.get());
      }
    } catch (InterruptedException e) {
      throw interrupted(e);
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    }
    return results;
  }

  private static IllegalStateException interrupted(InterruptedException cause) {
    Thread.currentThread().interrupt();
    return new IllegalStateException(cause);
  }

  /** What each round took for its grants, nanoseconds. */
  List<Long> grants() {
    return grants;
  }

  /** What each round took for its draws, nanoseconds. */
  List<Long> draws() {
    return draws;
  }

  /** What the last round took. */
  @Override
  public String toString() {
    return String.format(
        Locale.ROOT, "grants %.0f ms, draws %.0f ms", lastGrants / 1e6, lastDraws / 1e6);
  }

  /** How often the money was looked at. */
  int looks() {
    return looks;
  }

  /** Rows written, rows sealed, and how long the slowest took to be sealed. */
  String trail() throws SQLException {
    return asOwner(
        "SELECT count(*) || ' rows, ' || count(s.seq) || ' sealed, each within '"
            + " || coalesce(round(extract(epoch FROM max(s.sealed_at - a.at)) * 1000), 0) || ' ms'"
            + " FROM audit a LEFT JOIN audit_seal s USING (seq)");
  }

  private String asOwner(String sql) throws SQLException {
    try (Connection owner =
            DriverManager.getConnection(
                database.jdbcUrl(), database.owner().username(), database.owner().password());
        Statement statement = owner.createStatement()) {
      if (!statement.execute(sql)) {
        return "";
      }
      try (ResultSet found = statement.getResultSet()) {
        return found.next() ? found.getString(1) : "";
      }
    }
  }

  @Override
  public void close() {
    people.shutdownNow();
    preparers.shutdownNow();
    credit.close();
  }
}
