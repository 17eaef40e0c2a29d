package io.hanqiao.platform.testing;

import io.hanqiao.local.DatabaseAccess;
import io.hanqiao.local.TestInfrastructure;
import io.hanqiao.platform.broker.Broker;
import io.hanqiao.platform.leadership.Led;
import io.hanqiao.platform.migrate.Migration;
import io.hanqiao.platform.outbox.Briefs;
import io.hanqiao.platform.outbox.Relay;
import io.hanqiao.platform.outbox.RelaySettings;
import java.io.PrintStream;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Measures how long an event takes from the commit of its transaction to a consumer that reads
 * committed records: one relay, real PostgreSQL and real Kafka, writers in an open model.
 */
public final class OutboxBench {

  private static final int[] RATES = {10, 100, 1_000};
  private static final String TOPIC = "bench.event";

  private final DatabaseAccess database;
  private final String bootstrapServers;
  private final PrintStream out;

  /**
   * A bench on a database of its own.
   *
   * @param database empty or migrated; the bench migrates it
   * @param bootstrapServers Kafka's addresses
   * @param out where the lines go
   */
  public OutboxBench(DatabaseAccess database, String bootstrapServers, PrintStream out) {
    this.database = database;
    this.bootstrapServers = bootstrapServers;
    this.out = out;
  }

  /** Runs every rate and prints one line each, and the summary as the last. */
  public void run(Duration each) throws SQLException, InterruptedException {
    migrate();
    String prefix = "bench" + System.nanoTime() + ".";
    Led relay = Relay.standalone(settings(prefix));
    relay.start();
    List<Latencies> results = new ArrayList<>();
    try (BenchLoad load = new BenchLoad(database, bootstrapServers, prefix, TOPIC)) {
      load.run(50, Duration.ofSeconds(3));
      for (int rate : RATES) {
        Latencies measured = load.run(rate, each);
        results.add(measured);
        out.println("outbox " + rate + " events/s: " + measured);
      }
    } finally {
      relay.end();
    }
    out.println(
        "outbox: p50 "
            + joined(results, 0.50)
            + " ms p99 "
            + joined(results, 0.99)
            + " ms at 10/100/1000 events/s");
  }

  private void migrate() {
    // Not through the harness of Quarkus tests, whose libraries need not be there.
    new Migration(
            database.jdbcUrl(),
            database.owner().username(),
            database.owner().password(),
            Map.of(
                "app", database.app().username(),
                "relay", database.relay().username(),
                "worker", database.name() + "_worker"))
        .run();
  }

  private RelaySettings settings(String prefix) {
    return new RelaySettings(
        "bench",
        database.jdbcUrl(),
        database.relay().username(),
        database.relay().password(),
        Broker.open(bootstrapServers),
        prefix,
        Set.of(TOPIC),
        Briefs.none(),
        500,
        Duration.ofDays(1));
  }

  private static String joined(List<Latencies> results, double quantile) {
    return results.stream()
        .map(result -> String.format(Locale.ROOT, "%.1f", result.millis(quantile)))
        .collect(Collectors.joining("/"));
  }

  /**
   * Runs the bench on the infrastructure of the tests.
   *
   * @param args {@code --quick} for 4 s instead of 10 s a rate
   */
  public static void main(String... args) throws Exception {
    boolean quick = List.of(args).contains("--quick");
    TestInfrastructure infrastructure = TestInfrastructure.get();
    new OutboxBench(
            infrastructure.freshDatabase("bench_outbox"),
            infrastructure.kafkaBootstrap(),
            System.out)
        .run(Duration.ofSeconds(quick ? 4 : 10));
  }
}
