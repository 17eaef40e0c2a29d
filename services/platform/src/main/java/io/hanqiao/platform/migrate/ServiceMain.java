package io.hanqiao.platform.migrate;

import io.hanqiao.platform.identity.WorkerRole;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.util.Map;
import org.flywaydb.core.api.FlywayException;
import org.jspecify.annotations.Nullable;

/**
 * Main of every service: {@code migrate} brings the database up to date and ends; without an
 * argument the service serves. Serving never migrates: two replicas that start together must not
 * race, and the serving role must not own its tables.
 */
@QuarkusMain
public final class ServiceMain {

  private ServiceMain() {}

  /** Runs {@code migrate} or the service. */
  public static void main(String... args) {
    if (args.length == 1 && args[0].equals("migrate")) {
      System.exit(migrate());
    }
    Quarkus.run(args);
  }

  private static int migrate() {
    try {
      String app = environment("QUARKUS_DATASOURCE_USERNAME");
      String worker = System.getenv("HANQIAO_WORKER_ROLE");
      new Migration(
              environment("QUARKUS_DATASOURCE_JDBC_URL"),
              environment("HANQIAO_OWNER_USERNAME"),
              environment("HANQIAO_OWNER_PASSWORD"),
              Map.of(
                  "app",
                  app,
                  "relay",
                  environment("HANQIAO_RELAY_USERNAME"),
                  "worker",
                  worker == null ? WorkerRole.beside(app) : worker))
          .run();
      return 0;
    } catch (FlywayException | IllegalStateException e) {
      System.err.println("Migration failed: " + e.getMessage());
      return 1;
    }
  }

  private static String environment(String name) {
    @Nullable String value = System.getenv(name);
    if (value == null || value.isBlank()) {
      throw new IllegalStateException("the environment variable " + name + " is not set");
    }
    return value;
  }
}
