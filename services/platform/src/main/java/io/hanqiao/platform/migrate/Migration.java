package io.hanqiao.platform.migrate;

import java.util.List;
import java.util.Map;
import org.flywaydb.core.Flyway;

/**
 * Brings a database to the schema this jar was built with, as the owner role.
 *
 * <p>Mechanism, a library that several services use, and domain keep separate histories, so that
 * each numbers its own scripts.
 */
public final class Migration {

  private static final List<String> PARTS = List.of("platform", "library", "migration");

  private final String jdbcUrl;
  private final String owner;
  private final String password;
  private final Map<String, String> roles;

  /**
   * A migration of one service's database.
   *
   * @param jdbcUrl the database
   * @param owner role that owns the tables; used here only
   * @param password its password
   * @param roles names of the roles app, relay and worker for the scripts' grants
   */
  public Migration(String jdbcUrl, String owner, String password, Map<String, String> roles) {
    this.jdbcUrl = jdbcUrl;
    this.owner = owner;
    this.password = password;
    this.roles = Map.copyOf(roles);
  }

  /** Runs what has not run yet. */
  public void run() {
    for (String part : PARTS) {
      if (Migration.class.getClassLoader().getResource("db/" + part) != null) {
        flyway(part).load().migrate();
      }
    }
  }

  private org.flywaydb.core.api.configuration.FluentConfiguration flyway(String part) {
    return Flyway.configure(Migration.class.getClassLoader())
        .dataSource(jdbcUrl, owner, password)
        .locations("classpath:db/" + part)
        .table("history_" + part)
        .baselineOnMigrate(true)
        .baselineVersion("0")
        .placeholders(roles);
  }
}
