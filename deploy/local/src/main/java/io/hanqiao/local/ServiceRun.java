package io.hanqiao.local;

import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * How the services of a home are configured, migrated and started.
 *
 * @param home for logs and secrets
 * @param ports of everything
 */
record ServiceRun(Home home, PortPlan ports) {
  private static final Duration PATIENCE = Duration.ofSeconds(90);

  /**
   * @throws LaunchException if a program has not been built
   */
  void requireBuilt() {
    for (Service service : ports.services()) {
      if (!Files.exists(service.program())) {
        throw new LaunchException(
            "尚未构建 " + service.name() + "：缺少 " + service.program() + "。",
            service.name() + " has not been built: " + service.program() + " is missing.");
      }
    }
  }

  /** Starts a service and waits until it says that it is ready. */
  Child start(Service service, DatabaseAccess database) {
    int port = ports.of(service);
    Launch launch =
        new Launch(
            service.name(),
            command(service),
            environment(service, database),
            port,
            StopSignal.TERM);
    return Child.start(home, launch).awaitReady(PATIENCE, () -> Probe.isOk(Probe.readiness(port)));
  }

  /**
   * Brings the database of a service to the state its program needs.
   *
   * @throws LaunchException if it cannot
   */
  void migrate(Service service, DatabaseAccess database) {
    List<String> command = new ArrayList<>(command(service));
    command.add("migrate");
    Map<String, String> environment = environment(service, database);
    environment.put("HANQIAO_OWNER_USERNAME", database.owner().username());
    environment.put("HANQIAO_OWNER_PASSWORD", database.owner().password());
    String name = service.name() + "-migrate";
    Launch launch = new Launch(name, command, environment, 0, StopSignal.TERM);
    try {
      if (Child.start(home, launch).awaitEnd() != 0) {
        throw LaunchException.diedEarly(name, home.log(name));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw LaunchException.diedEarly(name, home.log(name));
    }
  }

  private static List<String> command(Service service) {
    List<String> command = new ArrayList<>(Launch.jvm(service.heapMegabytes()));
    command.addAll(List.of("-jar", service.program().toString()));
    return command;
  }

  /** What every service is told, and nothing that is not its own. */
  Map<String, String> environment(Service service, DatabaseAccess database) {
    Map<String, String> environment = new HashMap<>();
    // As "prod" a service refuses the local provider.
    environment.put("QUARKUS_PROFILE", "local");
    environment.put("QUARKUS_SHUTDOWN_TIMEOUT", "3s");
    environment.put("QUARKUS_HTTP_HOST", "127.0.0.1");
    environment.put("QUARKUS_HTTP_PORT", Integer.toString(ports.of(service)));
    environment.put("QUARKUS_DATASOURCE_JDBC_URL", database.jdbcUrl());
    environment.put("QUARKUS_DATASOURCE_USERNAME", database.app().username());
    environment.put("QUARKUS_DATASOURCE_PASSWORD", database.app().password());
    environment.put("HANQIAO_RELAY_USERNAME", database.relay().username());
    environment.put("HANQIAO_RELAY_PASSWORD", database.relay().password());
    AuditKey key = AuditKey.of(home.secrets(), service.database());
    environment.put("HANQIAO_AUDIT_SIGNING_KEY", key.privateKey());
    environment.put("HANQIAO_AUDIT_PUBLIC_KEY", key.publicKey());
    Foundation.Sites sites = ports.foundation();
    environment.put("KAFKA_BOOTSTRAP_SERVERS", "127.0.0.1:" + sites.kafka());
    if (TopicAccess.table().services().contains(service.database())) {
      environment.put("HANQIAO_KAFKA_USERNAME", service.database());
      environment.put(
          "HANQIAO_KAFKA_PASSWORD", new BrokerLogin(home.secrets()).password(service.database()));
    }
    environment.put("QUARKUS_OIDC_AUTH_SERVER_URL", OpenIdProvider.issuer(sites.openId()));
    if (service.name().equals(Service.PORTAL)) {
      environment.put("HANQIAO_PORTAL_CLIENT_SECRET", OpenIdProvider.portalSecret(home.secrets()));
      environment.put("HANQIAO_PORTAL_SESSION_KEY", home.secrets().key("portal-session"));
      for (Service other : ports.services()) {
        if (other.name().equals(Service.PORTAL) || other.isFurther()) {
          continue;
        }
        environment.put(
            "HANQIAO_PORTAL_" + other.name().toUpperCase(Locale.ROOT) + "_URL", address(other));
      }
    }
    return environment;
  }

  /** Where a service answers. */
  String address(Service service) {
    return "http://127.0.0.1:" + ports.of(service);
  }
}
