package io.hanqiao.benchmarks.rivals;

import io.hanqiao.benchmarks.Engine;
import io.hanqiao.matching.Shortlist;
import io.hanqiao.matching.lending.LendingDemand;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.postgresql.PGStatement;

/** One statement a need, prepared once; two connections share a list of needs. */
final class PostgresByNeed implements Engine {

  private final PostgresTables tables;
  private final String name;
  private final List<String> settings;
  private final RowQuery.ForOne query;
  private final List<Connection> connections = new ArrayList<>();
  private final TwoAtOnce both;

  /**
   * @param settings of the connections, by PostgreSQL's names
   * @param query its last parameter is the length of the list
   */
  private PostgresByNeed(
      PostgresTables tables, String name, List<String> settings, RowQuery.ForOne query)
      throws SQLException {
    this.tables = tables;
    this.name = name;
    this.settings = settings;
    this.query = query;
    this.both = new TwoAtOnce(worker(), worker());
  }

  /** All offers read by the connection's own process. */
  static Engine alone(PostgresTables tables, int most) throws SQLException {
    return new PostgresByNeed(
        tables,
        "one prepared statement a need, all offers read, decisive marks first, two connections",
        List.of("max_parallel_workers_per_gather = 0", "plan_cache_mode = force_generic_plan"),
        ofAll(tables, most));
  }

  /** All offers read by two processes at once. */
  static Engine parallel(PostgresTables tables, int most) throws SQLException {
    return new PostgresByNeed(
        tables,
        "one prepared statement a need, all offers read by two processes, decisive marks first",
        List.of(
            "max_parallel_workers_per_gather = 1",
            "parallel_tuple_cost = 0",
            "plan_cache_mode = force_generic_plan"),
        ofAll(tables, most));
  }

  /** Kinds of offer read, and the offers of these found by an index. */
  static Engine byKind(PostgresTables tables, int most) throws SQLException {
    return new PostgresByNeed(
        tables,
        "one prepared statement a need, kinds of offer read, offers by B-tree (kind, amount), two connections",
        List.of("max_parallel_workers_per_gather = 0", "plan_cache_mode = force_generic_plan"),
        tables.query.forOneByKind(
            "SELECT o.id, count(*) OVER (), (",
            ") AS score FROM kinds k JOIN offers o ON o.kind = k.kind WHERE ",
            " ORDER BY score DESC, o.id LIMIT " + most));
  }

  private static RowQuery.ForOne ofAll(PostgresTables tables, int most) {
    return tables.query.forOneInSteps(
        "SELECT o.id, count(*) OVER (), (",
        ") AS score FROM (SELECT * FROM offers o WHERE ",
        " OFFSET 0) o WHERE ",
        " ORDER BY score DESC, o.id LIMIT " + most);
  }

  private TwoAtOnce.Worker worker() throws SQLException {
    Connection connection = tables.connect();
    connections.add(connection);
    try (Statement statement = connection.createStatement()) {
      for (String setting : settings) {
        statement.execute("SET " + setting);
      }
    }
    PreparedStatement statement = connection.prepareStatement(query.sql);
    statement.unwrap(PGStatement.class).setPrepareThreshold(1);
    return (needs, most) -> {
      List<Shortlist> all = new ArrayList<>();
      for (LendingDemand need : needs) {
        query.bind(statement, tables.market.flat(need));
        try (ResultSet rows = statement.executeQuery()) {
          all.add(read(need, rows, most));
        }
      }
      return all;
    };
  }

  private Shortlist read(LendingDemand need, ResultSet rows, int most) throws SQLException {
    long[] keys = new long[most];
    int eligible = 0;
    int found = 0;
    while (rows.next()) {
      eligible = rows.getInt(2);
      keys[found++] = FlatMarket.key(rows.getLong(3), rows.getInt(1));
    }
    return tables.market.answer(need, eligible, Arrays.copyOf(keys, found));
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public List<Shortlist> best(List<LendingDemand> needs, int most) {
    return both.best(needs, most);
  }

  @Override
  public void close() {
    both.close();
    Connections.close(connections);
  }
}
