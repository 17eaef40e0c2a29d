package io.hanqiao.benchmarks.rivals;

import io.hanqiao.benchmarks.Engine;
import io.hanqiao.matching.Shortlist;
import io.hanqiao.matching.lending.LendingDemand;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;

/** All needs in a table, joined with the offers in one statement on two threads. */
final class DuckDbJoin implements Engine {

  private final DuckDbTables tables;
  private final Connection connection;
  private final String name;
  private final String sql;

  private DuckDbJoin(DuckDbTables tables, String name, String sql) throws SQLException {
    this.tables = tables;
    this.connection = tables.connect();
    this.name = name;
    this.sql = sql;
  }

  /** Every need held against every offer. */
  static Engine ofAll(DuckDbTables tables, int most) throws SQLException {
    return new DuckDbJoin(
        tables,
        "one join of all needs with all offers",
        select(tables.query, most)
            + " FROM needs n JOIN offers o ON "
            + tables.query.conditions()
            + " GROUP BY n.place");
  }

  /** Needs with kinds of offer first, and these with their offers by a hash of the kind. */
  static Engine byKind(DuckDbTables tables, int most) throws SQLException {
    return new DuckDbJoin(
        tables,
        "one join of all needs with kinds of offer, then with offers of the kind",
        "WITH n AS MATERIALIZED (SELECT n.*, k.kind FROM needs n JOIN kinds k ON "
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

  @Override
  public String name() {
    return name;
  }

  @Override
  public List<Shortlist> best(List<LendingDemand> needs, int most) {
    Shortlist[] all = new Shortlist[needs.size()];
    Arrays.fill(all, new Shortlist(0, List.of()));
    try {
      tables.putNeeds(needs.stream().map(tables.market::flat).toList());
      try (PreparedStatement statement = connection.prepareStatement(sql);
          ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          int place = rows.getInt(1);
          all[place] =
              tables.market.answer(needs.get(place), rows.getInt(2), DuckDbByNeed.keys(rows, 3));
        }
      }
    } catch (SQLException failed) {
      throw new IllegalStateException("DuckDB could not answer", failed);
    }
    return Arrays.asList(all);
  }

  @Override
  public void close() {
    Connections.close(List.of(connection));
  }
}
