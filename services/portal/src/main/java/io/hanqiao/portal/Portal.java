package io.hanqiao.portal;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/**
 * Main of the portal: {@code migrate} brings the session table up to date as its owner and ends;
 * without an argument the portal serves. It has neither outbox nor consumers, so it stands on none
 * of the services' platform.
 */
@QuarkusMain
public final class Portal {

  private Portal() {}

  /**
   * Migrates, or serves until the process is told to end.
   *
   * @param args {@code migrate} or nothing
   */
  public static void main(String... args) {
    if (args.length == 1 && args[0].equals("migrate")) {
      System.exit(migrate(System.getenv()));
    }
    Quarkus.run(args);
  }

  private static int migrate(Map<String, String> environment) {
    try {
      Flyway.configure(Portal.class.getClassLoader())
          .dataSource(
              environment.get("QUARKUS_DATASOURCE_JDBC_URL"),
              environment.get("HANQIAO_OWNER_USERNAME"),
              environment.get("HANQIAO_OWNER_PASSWORD"))
          .placeholders(
              Map.of("app", environment.getOrDefault("QUARKUS_DATASOURCE_USERNAME", "portal_app")))
          .load()
          .migrate();
      return 0;
    } catch (FlywayException e) {
      System.err.println("Migration failed: " + e.getMessage());
      return 1;
    }
  }
}
