package io.hanqiao.platform.consume;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collections;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * A table of what was heard of another service's aggregates: {@code id}, some columns, {@code
 * version}. All methods join the running transaction.
 */
public final class HeardTable {

  private final DataSource dataSource;
  private final String table;
  private final String columns;
  private final String keep;

  /** What is made of a row; its first column is 1. */
  @FunctionalInterface
  public interface Row<T> {

    /** Reads it. */
    T of(ResultSet row) throws SQLException;
  }

  /**
   * A table of the service's database.
   *
   * @param columns beside id and version; they and the name come from the code, never from outside
   */
  public HeardTable(DataSource dataSource, String table, String... columns) {
    this.dataSource = dataSource;
    this.table = table;
    this.columns = String.join(", ", columns);
    this.keep =
        "INSERT INTO %s AS kept (id, version, %s) VALUES (%s) ON CONFLICT (id) DO UPDATE SET %s"
                .formatted(table, this.columns, places(columns.length + 2), taken(columns))
            + " WHERE kept.version < EXCLUDED.version";
  }

  private static String places(int count) {
    return String.join(", ", Collections.nCopies(count, "?"));
  }

  private static String taken(String... columns) {
    return Stream.concat(Stream.of("version"), Stream.of(columns))
        .map(column -> column + " = EXCLUDED." + column)
        .collect(Collectors.joining(", "));
  }

  /**
   * Keeps what event {@code version} says, unless a newer one was heard.
   *
   * @param values of the columns, in their order
   */
  public void keep(UUID id, long version, @Nullable Object... values) {
    run(keep, Stream.concat(Stream.of(id, version), Stream.of(values)).toArray());
  }

  /** Forgets one that was erased with event {@code version}. */
  public void forget(UUID id, long version) {
    run("DELETE FROM " + table + " WHERE id = ? AND version < ?", id, version);
  }

  /** Forgets all. */
  public void forgetAll() {
    run("DELETE FROM " + table);
  }

  /**
   * The columns of one row.
   *
   * @param condition in SQL, with one place for the value
   */
  public <T> Optional<T> find(String condition, UUID value, Row<T> row) {
    String sql = "SELECT " + columns + " FROM " + table + " WHERE " + condition + " LIMIT 1";
    try (Connection connection = dataSource.getConnection();
        PreparedStatement select = connection.prepareStatement(sql)) {
      select.setObject(1, value);
      try (ResultSet found = select.executeQuery()) {
        return found.next() ? Optional.of(row.of(found)) : Optional.empty();
      }
    } catch (SQLException e) {
      throw new IllegalStateException("Could not look into " + table, e);
    }
  }

  private void run(String sql, @Nullable Object... values) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        statement.setObject(i + 1, values[i]);
      }
      statement.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException("Could not write into " + table, e);
    }
  }
}
