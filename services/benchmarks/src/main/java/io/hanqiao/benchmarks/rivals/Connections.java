package io.hanqiao.benchmarks.rivals;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** Ends connections. */
final class Connections {

  private Connections() {}

  static void close(List<Connection> connections) {
    for (Connection connection : connections) {
      try {
        connection.close();
      } catch (SQLException failed) {
        throw new IllegalStateException("A connection could not be closed", failed);
      }
    }
  }
}
