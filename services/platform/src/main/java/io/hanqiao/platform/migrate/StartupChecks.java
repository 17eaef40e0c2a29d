package io.hanqiao.platform.migrate;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigUtils;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.config.Config;

/**
 * Refuses to serve where it would not be safe: a role that could bypass row-level security, a
 * schema that was not migrated, a demo setting in production.
 */
@ApplicationScoped
class StartupChecks {

  private static final String ROLE =
      "SELECT r.rolsuper, r.rolbypassrls, EXISTS (SELECT FROM pg_class c WHERE c.relnamespace ="
          + " 'public'::regnamespace AND c.relkind IN ('r', 'p') AND pg_has_role(r.oid, c.relowner,"
          + " 'MEMBER')) FROM pg_roles r WHERE r.rolname = current_user";

  private final Config config;

  StartupChecks(Config config) {
    this.config = config;
  }

  void check(@Observes @Priority(1) StartupEvent event) throws SQLException {
    List<String> faults = new ArrayList<>();
    try (Connection connection = connect()) {
      checkRole(connection, faults);
      checkSchema(connection, faults);
    }
    if (ConfigUtils.isProfileActive("prod")) {
      faults.addAll(ProductionChecks.faults(config));
    }
    if (!faults.isEmpty()) {
      throw new IllegalStateException("Will not serve: " + String.join("; ", faults));
    }
  }

  private Connection connect() throws SQLException {
    return DriverManager.getConnection(
        config.getValue("quarkus.datasource.jdbc.url", String.class),
        config.getValue("quarkus.datasource.username", String.class),
        config.getValue("quarkus.datasource.password", String.class));
  }

  private static void checkRole(Connection connection, List<String> faults) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet role = statement.executeQuery(ROLE)) {
      role.next();
      if (role.getBoolean(1) || role.getBoolean(2)) {
        faults.add("the database role is a superuser or bypasses row-level security");
      }
      if (role.getBoolean(3)) {
        faults.add("the database role owns its tables or is a member of their owner");
      }
    }
  }

  private static void checkSchema(Connection connection, List<String> faults) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet table = statement.executeQuery("SELECT to_regclass('public.outbox') IS NULL")) {
      table.next();
      if (table.getBoolean(1)) {
        faults.add("the database was not migrated: run this jar with the argument migrate first");
      }
    }
  }
}
