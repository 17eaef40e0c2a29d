package io.hanqiao.benchmarks.rivals;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;

/** DuckDB in this process, with a table of offers. */
final class DuckDbTables implements AutoCloseable {

  final FlatMarket market;
  final RowQuery query;
  private final DuckDBConnection connection;

  DuckDbTables(FlatMarket market) throws SQLException {
    this.market = market;
    Kinds kinds = new Kinds(market);
    this.query = new RowQuery(market, kinds, "//");
    this.connection = DriverManager.getConnection("jdbc:duckdb:").unwrap(DuckDBConnection.class);
    try (Statement statement = connection.createStatement()) {
      statement.execute("SET threads = 2");
      statement.execute("CREATE TABLE offers (" + query.offerColumns() + ")");
      statement.execute("CREATE TABLE kinds (" + query.kindColumns() + ")");
    }
    try (DuckDBAppender rows = connection.createAppender("main", "offers")) {
      for (int row = 0; row < market.size(); row++) {
        rows.beginRow();
        rows.append(row);
        rows.append(kinds.ofRow(row));
        append(rows, market.terms(row), market.figures(row));
      }
    }
    try (DuckDBAppender rows = connection.createAppender("main", "kinds")) {
      for (int kind = 0; kind < kinds.terms().size(); kind++) {
        rows.beginRow();
        rows.append(kind);
        for (int i = 0; i < kinds.columns().size(); i++) {
          append(rows, kinds.columns().get(i), kinds.terms().get(kind)[i]);
        }
        rows.endRow();
      }
    }
  }

  private void append(DuckDBAppender rows, int check, long number) throws SQLException {
    if (market.isNarrow(check)) {
      rows.append((int) number);
    } else {
      rows.append(number);
    }
  }

  private void append(DuckDBAppender rows, long[] checks, long[] figures) throws SQLException {
    for (int i = 0; i < checks.length; i++) {
      append(rows, i, checks[i]);
    }
    for (long figure : figures) {
      rows.append(figure);
    }
    rows.endRow();
  }

  /** A further connection to the same tables. */
  Connection connect() throws SQLException {
    return connection.duplicate();
  }

  /** Puts the needs in a table, in the place of those there were. */
  void putNeeds(String table, List<FlatNeed> needs) throws SQLException {
    try (Connection own = connect();
        Statement statement = own.createStatement()) {
      statement.execute("CREATE OR REPLACE TABLE " + table + " (" + query.needColumns() + ")");
      try (DuckDBAppender rows = own.unwrap(DuckDBConnection.class).createAppender("main", table)) {
        for (int place = 0; place < needs.size(); place++) {
          rows.beginRow();
          rows.append(place);
          append(rows, needs.get(place).facts, needs.get(place).figures);
        }
      }
    }
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
