package io.hanqiao.talent;

import io.hanqiao.local.DatabaseAccess;
import io.hanqiao.local.TestInfrastructure;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** Looks through the whole database, as somebody who stole it would: policies do not hold there. */
final class EveryTable {

  private final DatabaseAccess access;

  EveryTable(String service) {
    this.access = TestInfrastructure.get().database(service);
  }

  /** The tables any of whose rows holds a text in any column. */
  List<String> holding(String text) throws SQLException {
    List<String> holding = new ArrayList<>();
    try (Connection owner =
        DriverManager.getConnection(
            access.jdbcUrl(), access.owner().username(), access.owner().password())) {
      owner.setAutoCommit(false);
      for (String table : tables(owner)) {
        if (holds(owner, table, text)) {
          holding.add(table);
        }
      }
      owner.rollback();
    }
    return holding;
  }

  private static List<String> tables(Connection owner) throws SQLException {
    List<String> tables = new ArrayList<>();
    try (Statement statement = owner.createStatement();
        ResultSet found =
            statement.executeQuery(
                "SELECT tablename FROM pg_tables WHERE schemaname = 'public' ORDER BY 1")) {
      while (found.next()) {
        tables.add(found.getString(1));
      }
    }
    return tables;
  }

  private static boolean holds(Connection owner, String table, String text) throws SQLException {
    try (Statement lift = owner.createStatement()) {
      // Rolled back with the transaction.
      lift.execute("ALTER TABLE " + table + " NO FORCE ROW LEVEL SECURITY");
    }
    try (PreparedStatement select =
        owner.prepareStatement(
            "SELECT EXISTS (SELECT FROM " + table + " t WHERE t::text LIKE ?)")) {
      select.setString(1, "%" + text + "%");
      try (ResultSet found = select.executeQuery()) {
        return found.next() && found.getBoolean(1);
      }
    }
  }
}
