package io.hanqiao.local;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

/** The whole system of one home: brings it up as fast as its parts allow, and down in order. */
final class LocalSystem {
  private static final Duration GRACE = Duration.ofSeconds(6);

  private final Home home;
  private final PortPlan ports;
  private final Console console;
  private final Foundation foundation;
  private final ServiceRun services;
  private final Supervisor supervisor;
  private final Map<String, DatabaseAccess> databases = new ConcurrentHashMap<>();

  /**
   * @param ports of everything; also says which services there are
   * @param users the list of demo users
   */
  LocalSystem(Home home, PortPlan ports, Path users, Console console) {
    this.home = home;
    this.ports = ports;
    this.console = console;
    this.foundation = new Foundation(home, ports.foundation(), users);
    this.services = new ServiceRun(home, ports);
    this.supervisor = new Supervisor(home, console);
  }

  /**
   * Starts everything and returns when all of it is ready. Each step waits for what it needs and
   * for nothing else.
   *
   * @throws LaunchException if something does not come up; {@link #stop} is then still to be called
   */
  void start() {
    console.say("启动 PostgreSQL、Kafka、OpenID", "starting PostgreSQL, Kafka, the OpenID provider");
    ExecutorService threads = Executors.newCachedThreadPool();
    try {
      var kafka = CompletableFuture.runAsync(() -> run(Foundation.KAFKA), threads);
      var openId = CompletableFuture.runAsync(() -> run(Foundation.OPENID), threads);
      var databasesReady =
          CompletableFuture.runAsync(() -> run(Foundation.POSTGRES), threads)
              .thenRun(this::provision);
      Map<String, CompletableFuture<Void>> migrated = new HashMap<>();
      List<CompletableFuture<Void>> all =
          ports.services().stream()
              .map(
                  service ->
                      CompletableFuture.allOf(
                              migrated.computeIfAbsent(
                                  service.database(),
                                  name ->
                                      databasesReady.thenRunAsync(() -> migrate(service), threads)),
                              kafka,
                              openId)
                          .thenRunAsync(() -> run(service), threads))
              .toList();
      Parallel.join(Stream.concat(Stream.of(kafka, openId, databasesReady), all.stream()).toList());
    } finally {
      threads.shutdownNow();
    }
  }

  /** Stops everything: services, then what they stand on, the database last. */
  void stop() {
    supervisor.end();
    supervisor.stop(ports.services().stream().map(Service::name).toList(), GRACE);
    foundation.stop();
    // What was being started at that moment.
    Leftovers.stop(home);
  }

  private void run(String part) {
    supervisor.run(part, () -> foundation.start(part));
    console.say(part + " 已就绪", part + " is ready");
  }

  private void run(Service service) {
    DatabaseAccess database = databases.get(service.name());
    if (database == null) {
      throw new IllegalStateException(service.name());
    }
    supervisor.run(service.name(), () -> services.start(service, database));
    console.say(service.name() + " 已就绪", service.name() + " is ready");
  }

  private void provision() {
    Databases server = new Databases(foundation.postgres(), home.secrets());
    try {
      for (Service service : ports.services()) {
        // Further processes of a service share its database.
        databases.put(service.name(), server.provision(service.database()));
      }
    } catch (SQLException e) {
      throw new LaunchException(
          "无法建立数据库：" + e.getMessage(), "Could not create the databases: " + e.getMessage(), e);
    }
  }

  private void migrate(Service service) {
    DatabaseAccess database = databases.get(service.name());
    MigrationMark mark = new MigrationMark(foundation.postgres());
    if (database == null || mark.isSet(service)) {
      return;
    }
    services.migrate(service, database);
    mark.set(service);
    console.say(service.name() + " 数据库已迁移", service.name() + ": database migrated");
  }
}
