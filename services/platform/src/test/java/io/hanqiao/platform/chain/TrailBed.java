package io.hanqiao.platform.chain;

import io.hanqiao.local.DatabaseAccess;
import io.hanqiao.local.TestInfrastructure;
import io.hanqiao.platform.testing.ServiceUnderTest;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** An audit trail without a service: its writers, whoever seals it, and whoever owns it. */
record TrailBed(DatabaseAccess database) {

  static TrailBed fresh(String name) {
    DatabaseAccess database = TestInfrastructure.get().freshDatabase(name);
    ServiceUnderTest.migrate(database);
    return new TrailBed(database);
  }

  Connection asApp() throws SQLException {
    return login(database.app());
  }

  /** The worker, as background work becomes it. */
  Connection asWorker() throws SQLException {
    Connection worker = asApp();
    run(worker, "SET ROLE " + database.name() + "_worker");
    return worker;
  }

  Connection asOwner() throws SQLException {
    return login(database.owner());
  }

  private Connection login(DatabaseAccess.Account account) throws SQLException {
    return DriverManager.getConnection(database.jdbcUrl(), account.username(), account.password());
  }

  /** Writes a row into the connection's transaction. */
  static void write(Connection connection, String action) throws SQLException {
    run(
        connection,
        "INSERT INTO audit (actor, action, aggregate_type, aggregate_id) VALUES ('somebody', '"
            + action
            + "', 'thing', gen_random_uuid())");
  }

  static void run(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  /** Seals once, in a transaction of its own unless the connection has one. Returns how many. */
  static int seal(Connection worker) throws SQLException {
    return seal(worker, 100);
  }

  static int seal(Connection worker, int most) throws SQLException {
    try (Statement statement = worker.createStatement();
        ResultSet sealed = statement.executeQuery("SELECT sealed FROM seal_audit(" + most + ")")) {
      sealed.next();
      return sealed.getInt(1);
    }
  }

  /** What is in the chain, in its order. */
  List<String> sealed() throws SQLException {
    return texts(
        "SELECT a.action FROM audit_seal s JOIN audit a USING (seq) ORDER BY s.sealed_seq");
  }

  /** One column of texts, as the owner sees them. */
  List<String> texts(String sql) throws SQLException {
    List<String> texts = new ArrayList<>();
    try (Connection owner = asOwner();
        Statement statement = owner.createStatement();
        ResultSet found = statement.executeQuery(sql)) {
      while (found.next()) {
        texts.add(found.getString(1));
      }
    }
    return texts;
  }
}
