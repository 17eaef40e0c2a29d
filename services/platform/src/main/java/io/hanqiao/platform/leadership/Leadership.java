package io.hanqiao.platform.leadership;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Properties;

/**
 * Of the replicas of a service the one leads whose connection, outside the pool, holds an advisory
 * lock; losing the connection is losing the lead.
 */
public final class Leadership {

  /**
   * The server finds within seconds that a leader's machine is gone without a word, and gives its
   * lock to another; by default it would hold it for two hours.
   */
  private static final String LET_GO_OF_THE_VANISHED =
      "-c tcp_keepalives_idle=5 -c tcp_keepalives_interval=2 -c tcp_keepalives_count=3";

  private Leadership() {}

  /**
   * A connection to lead on.
   *
   * @param application by which name the server lists it
   * @throws SQLException if there is no server
   */
  public static Connection connect(
      String jdbcUrl, String username, String password, String application) throws SQLException {
    Properties properties = new Properties();
    properties.setProperty("user", username);
    properties.setProperty("password", password);
    properties.setProperty("ApplicationName", application);
    properties.setProperty("tcpKeepAlive", "true");
    properties.setProperty("connectTimeout", "5");
    properties.setProperty("options", LET_GO_OF_THE_VANISHED);
    return DriverManager.getConnection(jdbcUrl, properties);
  }

  /**
   * Takes the lead; false while another connection has it.
   *
   * @param work what is led, such as {@code outbox}
   */
  public static boolean take(Connection connection, String work) throws SQLException {
    try (PreparedStatement lock =
        connection.prepareStatement("SELECT pg_try_advisory_lock(hashtext(?))")) {
      lock.setString(1, "hanqiao." + work);
      try (ResultSet held = lock.executeQuery()) {
        return held.next() && held.getBoolean(1);
      }
    }
  }
}
