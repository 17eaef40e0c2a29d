package io.hanqiao.benchmarks.rivals;

import io.hanqiao.benchmarks.Engine;
import io.hanqiao.matching.Shortlist;
import io.hanqiao.matching.lending.LendingDemand;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** One statement a need, prepared once; two connections share a list of needs. */
final class DuckDbByNeed implements Engine {

  private final DuckDbTables tables;
  private final RowQuery.ForOne query;
  private final List<Connection> connections = new ArrayList<>();
  private final TwoAtOnce both;

  DuckDbByNeed(DuckDbTables tables, int most) throws SQLException {
    this.tables = tables;
    this.query =
        tables.query.forOne(
            "SELECT count(*), max((",
            ") * 4294967296 + (4294967295 - o.id), " + most + ") FROM offers o WHERE ",
            "");
    this.both = new TwoAtOnce(worker(), worker());
  }

  private TwoAtOnce.Worker worker() throws SQLException {
    Connection connection = tables.connect();
    connections.add(connection);
    PreparedStatement statement = connection.prepareStatement(query.sql);
    return (needs, most) -> {
      List<Shortlist> all = new ArrayList<>();
      for (LendingDemand need : needs) {
        query.bind(statement, tables.market.flat(need));
        try (ResultSet row = statement.executeQuery()) {
          row.next();
          all.add(tables.market.answer(need, row.getInt(1), keys(row, 2)));
        }
      }
      return all;
    };
  }

  static long[] keys(ResultSet row, int column) throws SQLException {
    Array list = row.getArray(column);
    if (list == null) {
      return new long[0];
    }
    Object[] keys = (Object[]) list.getArray();
    long[] numbers = new long[keys.length];
    for (int i = 0; i < keys.length; i++) {
      numbers[i] = ((Number) keys[i]).longValue();
    }
    return numbers;
  }

  @Override
  public String name() {
    return "one prepared statement a need, two connections";
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
