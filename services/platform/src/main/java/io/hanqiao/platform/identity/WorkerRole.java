package io.hanqiao.platform.identity;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The database role of background work, reachable from the app's role only by SET ROLE. */
@ApplicationScoped
public class WorkerRole {

  private final String name;

  WorkerRole(
      @ConfigProperty(name = "hanqiao.worker.role") Optional<String> name,
      @ConfigProperty(name = "quarkus.datasource.username") String app) {
    this.name = name.orElseGet(() -> beside(app));
  }

  /** By convention the roles of a service differ in their last word only. */
  public static String beside(String app) {
    return app.replaceFirst("_app$", "_worker");
  }

  /** The role's name in the database. */
  public String name() {
    return name;
  }
}
