package io.hanqiao.platform.consume;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;

/** Remembers, in the effect's own transaction, which events had their effect. */
@ApplicationScoped
class Inbox {

  private final DataSource dataSource;

  Inbox(DataSource dataSource) {
    this.dataSource = dataSource;
  }

  /** True the first time {@code event} arrives at {@code subscription}. */
  boolean firstTime(String subscription, UUID event) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement insert =
            connection.prepareStatement(
                "INSERT INTO inbox (subscription, event_id) VALUES (?, ?) ON CONFLICT DO NOTHING")) {
      insert.setString(1, subscription);
      insert.setObject(2, event);
      return insert.executeUpdate() == 1;
    } catch (SQLException e) {
      throw new IllegalStateException("Could not write the inbox", e);
    }
  }
}
