package io.hanqiao.benchmarks.rivals;

import io.hanqiao.benchmarks.Engine;
import io.hanqiao.matching.Shortlist;
import io.hanqiao.matching.lending.LendingDemand;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Needs in a table, joined with the offers in one statement; two connections share the needs. */
final class DuckDbJoin implements Engine {

  private static final String NEEDS = "NEEDS";

  private final DuckDbTables tables;
  private final String name;
  private final String sql;
  private final List<Connection> connections = new ArrayList<>();
  private final TwoAtOnce both;

  /**
   * @param sql with {@link #NEEDS} for the table of needs
   */
  private DuckDbJoin(DuckDbTables tables, String name, String sql) throws SQLException {
    this.tables = tables;
    this.name = name;
    this.sql = sql;
    this.both = new TwoAtOnce(worker("needs_1"), worker("needs_2"));
  }

  /** As DuckDB joins by itself. */
  static Engine asPlanned(DuckDbTables tables, int most) throws SQLException {
    return new DuckDbJoin(
        tables,
        "one join of needs with offers, as the planner has it, two connections",
        select(tables.query, most)
            + " FROM "
            + NEEDS
            + " n JOIN offers o ON "
            + tables.query.conditions()
            + " GROUP BY n.place");
  }

  /** Every need held against every offer by blocks, the most decisive rules first. */
  static Engine inSteps(DuckDbTables tables, int most) throws SQLException {
    return new DuckDbJoin(
        tables,
        "one join of needs with offers by blocks, decisive marks first, two connections",
        select(tables.query, most)
            + " FROM "
            + NEEDS
            + " n JOIN offers o ON CASE WHEN "
            + tables.query.conditionsDecisive()
            + " THEN "
            + tables.query.conditionsBesideDecisive()
            + " ELSE false END GROUP BY n.place");
  }

  /** Needs with kinds of offer first, and these with their offers by a hash of the kind. */
  static Engine byKind(DuckDbTables tables, int most) throws SQLException {
    return new DuckDbJoin(
        tables,
        "one join of needs with kinds of offer, then with offers of the kind, two connections",
        "WITH n AS MATERIALIZED (SELECT n.*, k.kind FROM "
            + NEEDS
            + " n JOIN kinds k ON "
            + tables.query.conditionsOnKinds()
            + ") "
            + select(tables.query, most)
            + " FROM n JOIN offers o ON o.kind = n.kind AND "
            + tables.query.conditionsBesideKinds()
            + " GROUP BY n.place");
  }

  private static String select(RowQuery query, int most) {
    return "SELECT n.place, count(*), max(("
        + query.score()
        + ") * 4294967296 + (4294967295 - o.id), "
        + most
        + ")";
  }

  private TwoAtOnce.Worker worker(String table) throws SQLException {
    Connection connection = tables.connect();
    connections.add(connection);
    return new TwoAtOnce.Worker() {
      @Override
      public void load(List<LendingDemand> needs) throws SQLException {
        tables.putNeeds(table, needs.stream().map(tables.market::flat).toList());
      }

      @Override
      public List<Shortlist> best(List<LendingDemand> needs, int most) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql.replace(NEEDS, table))) {
          return read(needs, statement);
        }
      }
    };
  }

  /** A row of the result is a need; one without a row has no eligible offer. */
  private List<Shortlist> read(List<LendingDemand> needs, PreparedStatement statement)
      throws SQLException {
    Shortlist[] all = new Shortlist[needs.size()];
    Arrays.fill(all, new Shortlist(0, List.of()));
    try (ResultSet rows = statement.executeQuery()) {
      while (rows.next()) {
        int place = rows.getInt(1);
        long[] keys = DuckDbByNeed.keys(rows, 3);
        all[place] = tables.market.answer(needs.get(place), rows.getInt(2), keys);
      }
    }
    return Arrays.asList(all);
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public Loaded load(List<LendingDemand> needs) {
    return both.load(needs);
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
