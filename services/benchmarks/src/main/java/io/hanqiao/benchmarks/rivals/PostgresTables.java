package io.hanqiao.benchmarks.rivals;

import io.hanqiao.local.Child;
import io.hanqiao.local.Home;
import io.hanqiao.local.PostgresServer;
import java.io.IOException;
import java.io.StringReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.postgresql.PGConnection;

/**
 * A PostgreSQL server of our own with a table of offers, kept as reads alone would have it: all in
 * memory, vacuumed, analysed, offers of a kind beside each other.
 */
final class PostgresTables implements AutoCloseable {

  private static final String DATABASE = "postgres";
  private static final Duration GRACE = Duration.ofSeconds(10);

  /** More than the tables need; nothing is written while it is measured. */
  private static final Map<String, String> SETTINGS =
      Map.of(
          "shared_buffers", "1GB",
          "work_mem", "64MB",
          "effective_cache_size", "4GB",
          "fsync", "off",
          "autovacuum", "off",
          "min_parallel_table_scan_size", "0",
          "parallel_setup_cost", "0",
          "jit", "off");

  final FlatMarket market;
  final RowQuery query;
  private final Kinds kinds;
  private final PostgresServer server;
  private final Child process;
  private final Thread atExit;

  /**
   * Starts the server and fills the tables.
   *
   * @param directory for the server's files; made the first time
   */
  PostgresTables(FlatMarket market, Path directory) throws SQLException, IOException {
    this.market = market;
    this.kinds = new Kinds(market);
    this.query = new RowQuery(market, kinds, "/");
    this.server = new PostgresServer(Home.at(directory), freePort(), SETTINGS);
    this.process = server.start();
    this.atExit = new Thread(process::kill);
    Runtime.getRuntime().addShutdownHook(atExit);
    try (Connection connection = connect();
        Statement statement = connection.createStatement()) {
      statement.execute("DROP TABLE IF EXISTS offers, kinds, marked");
      statement.execute("CREATE UNLOGGED TABLE offers (" + query.offerColumns() + ")");
      statement.execute(
          "CREATE UNLOGGED TABLE marked (" + query.offerColumns() + ", marks INTEGER[])");
      statement.execute("CREATE UNLOGGED TABLE kinds (" + query.kindColumns() + ")");
      copy(connection, "offers", offers().map(this::numbers));
      copy(connection, "marked", offers().map(row -> numbers(row) + "\t" + allMarks(row)));
      copy(
          connection,
          "kinds",
          IntStream.range(0, kinds.terms().size())
              .mapToObj(kind -> line(LongStream.of(kind), Arrays.stream(kinds.terms().get(kind)))));
      statement.execute("CREATE INDEX ON offers (kind, amount_max)");
      statement.execute("CREATE INDEX ON offers (amount_max)");
      statement.execute("CREATE INDEX ON marked USING gin (marks) WITH (fastupdate = off)");
      for (String table : List.of("offers", "kinds", "marked")) {
        statement.execute("VACUUM (FREEZE, ANALYZE) " + table);
      }
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  /** Rows, those of a kind beside each other. */
  private Stream<Integer> offers() {
    return IntStream.range(0, market.size()).boxed().sorted(Comparator.comparing(kinds::ofRow));
  }

  private String numbers(int row) {
    return line(
        LongStream.of(row, kinds.ofRow(row)),
        Arrays.stream(market.terms(row)),
        Arrays.stream(market.figures(row)));
  }

  private static String line(LongStream... parts) {
    return Stream.of(parts)
        .flatMap(LongStream::boxed)
        .map(String::valueOf)
        .collect(Collectors.joining("\t"));
  }

  /** An array of all marks of the decisive rules, each rule's in numbers of its own. */
  private String allMarks(int row) {
    return IntStream.range(0, query.decisive().size())
        .mapToObj(i -> marks(i, market.terms(row)))
        .flatMap(marks -> marks)
        .collect(Collectors.joining(",", "{", "}"));
  }

  private Stream<String> marks(int decisive, long[] numbers) {
    long marks = numbers[query.decisive().get(decisive)];
    return IntStream.range(0, Long.SIZE)
        .filter(bit -> (marks >>> bit & 1) != 0)
        .mapToObj(bit -> String.valueOf(decisive * Long.SIZE + bit));
  }

  private static void copy(Connection connection, String table, Stream<String> lines)
      throws SQLException, IOException {
    connection
        .unwrap(PGConnection.class)
        .getCopyAPI()
        .copyIn(
            "COPY " + table + " FROM STDIN",
            new StringReader(lines.map(line -> line + "\n").collect(Collectors.joining())));
  }

  /** A further connection. */
  Connection connect() throws SQLException {
    return server.superuser(DATABASE);
  }

  /** Makes a table of needs that this connection alone sees. */
  void createNeeds(Connection connection) throws SQLException {
    String marks =
        IntStream.range(0, query.decisive().size())
            .mapToObj(i -> ", marks_" + i + " INTEGER[]")
            .collect(Collectors.joining());
    try (Statement statement = connection.createStatement()) {
      statement.execute("CREATE TEMPORARY TABLE needs (" + query.needColumns() + marks + ")");
    }
  }

  /** Puts the needs in that table, in the place of those there were. */
  void putNeeds(Connection connection, List<FlatNeed> needs) throws SQLException, IOException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("TRUNCATE needs");
    }
    copy(
        connection,
        "needs",
        IntStream.range(0, needs.size()).mapToObj(place -> need(place, needs.get(place))));
  }

  private String need(int place, FlatNeed need) {
    String marks =
        IntStream.range(0, query.decisive().size())
            .mapToObj(i -> marks(i, need.facts).collect(Collectors.joining(",", "\t{", "}")))
            .collect(Collectors.joining());
    return line(LongStream.of(place), Arrays.stream(need.facts), Arrays.stream(need.figures))
        + marks;
  }

  @Override
  public void close() {
    process.stop(GRACE);
    Runtime.getRuntime().removeShutdownHook(atExit);
  }
}
