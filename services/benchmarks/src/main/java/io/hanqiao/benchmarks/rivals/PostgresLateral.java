package io.hanqiao.benchmarks.rivals;

import io.hanqiao.benchmarks.Engine;
import io.hanqiao.matching.Shortlist;
import io.hanqiao.matching.lending.LendingDemand;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A table of needs and for each the best of the offers; two connections share the needs. */
final class PostgresLateral implements Engine {

  private final PostgresTables tables;
  private final String name;
  private final String sql;
  private final List<Connection> connections = new ArrayList<>();
  private final TwoAtOnce both;

  private PostgresLateral(PostgresTables tables, String name, String from) throws SQLException {
    this.tables = tables;
    this.name = name;
    this.sql =
        "SELECT n.place, b.eligible, b.id, b.score FROM needs n CROSS JOIN LATERAL ("
            + "SELECT o.id, count(*) OVER () AS eligible, ("
            + tables.query.score()
            + ") AS score FROM "
            + from
            + " ORDER BY score DESC, o.id LIMIT ?) b";
    this.both = new TwoAtOnce(worker(), worker());
  }

  /** All rules in one filter, asked in the order the planner chooses. */
  static Engine asPlanned(PostgresTables tables) throws SQLException {
    return new PostgresLateral(
        tables,
        "LATERAL over needs, as the planner has it with a B-tree (amount), two connections",
        "offers o WHERE " + tables.query.conditions());
  }

  /** All offers read, the most decisive rules asked before the others. */
  static Engine inSteps(PostgresTables tables) throws SQLException {
    return new PostgresLateral(
        tables,
        "LATERAL over needs, all offers read, decisive marks first, two connections",
        "(SELECT * FROM offers o WHERE "
            + tables.query.conditionsDecisive()
            + " OFFSET 0) o WHERE "
            + tables.query.conditionsBesideDecisive());
  }

  /** The most decisive rules by an inverted index, then the others. */
  static Engine byMarks(PostgresTables tables) throws SQLException {
    return new PostgresLateral(
        tables,
        "LATERAL over needs, decisive marks by GIN, two connections",
        "(SELECT * FROM marked o WHERE "
            + IntStream.range(0, tables.query.decisive().size())
                .mapToObj(i -> "o.marks && n.marks_" + i)
                .collect(Collectors.joining(" AND "))
            + " OFFSET 0) o WHERE "
            + tables.query.conditionsBesideDecisive());
  }

  /** Every need held against kinds of offer, and then against the offers of these by an index. */
  static Engine byKind(PostgresTables tables) throws SQLException {
    return new PostgresLateral(
        tables,
        "LATERAL over needs, kinds of offer read, offers by B-tree (kind, amount), two connections",
        "kinds k JOIN offers o ON o.kind = k.kind WHERE "
            + tables.query.conditionsOnKinds()
            + " AND "
            + tables.query.conditionsBesideKinds());
  }

  private TwoAtOnce.Worker worker() throws SQLException {
    Connection connection = tables.connect();
    connections.add(connection);
    tables.createNeeds(connection);
    try (Statement statement = connection.createStatement()) {
      statement.execute("SET max_parallel_workers_per_gather = 0");
      // No two needs are alike.
      statement.execute("SET enable_memoize = off");
    }
    PreparedStatement statement = connection.prepareStatement(sql);
    return new TwoAtOnce.Worker() {
      @Override
      public void load(List<LendingDemand> needs) throws SQLException, IOException {
        tables.putNeeds(connection, needs.stream().map(tables.market::flat).toList());
      }

      @Override
      public List<Shortlist> best(List<LendingDemand> needs, int most) throws SQLException {
        statement.setInt(1, most);
        return read(needs, statement);
      }
    };
  }

  /** A row of the result is a row of a need's list; a need without rows has none eligible. */
  private List<Shortlist> read(List<LendingDemand> needs, PreparedStatement statement)
      throws SQLException {
    long[][] keys = new long[needs.size()][0];
    int[] eligible = new int[needs.size()];
    try (ResultSet rows = statement.executeQuery()) {
      while (rows.next()) {
        int place = rows.getInt(1);
        eligible[place] = rows.getInt(2);
        keys[place] = Arrays.copyOf(keys[place], keys[place].length + 1);
        keys[place][keys[place].length - 1] = FlatMarket.key(rows.getLong(4), rows.getInt(3));
      }
    }
    List<Shortlist> all = new ArrayList<>();
    for (int i = 0; i < keys.length; i++) {
      all.add(tables.market.answer(needs.get(i), eligible[i], keys[i]));
    }
    return all;
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
