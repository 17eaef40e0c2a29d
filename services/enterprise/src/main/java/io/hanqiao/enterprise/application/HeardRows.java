package io.hanqiao.enterprise.application;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Writes the tables of what was heard of firms elsewhere, in the running transaction. */
final class HeardRows {

  private final DataSource dataSource;

  HeardRows(DataSource dataSource) {
    this.dataSource = dataSource;
  }

  void run(String sql, @Nullable Object... values) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        statement.setObject(i + 1, values[i]);
      }
      statement.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException("Could not keep what was heard of a firm", e);
    }
  }
}
