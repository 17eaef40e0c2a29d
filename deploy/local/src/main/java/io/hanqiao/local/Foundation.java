package io.hanqiao.local;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What every service stands on: PostgreSQL, Kafka and the OpenID provider of one home. */
final class Foundation {
  static final String POSTGRES = "postgres";
  static final String KAFKA = "kafka";
  static final String OPENID = "openid";

  private static final Duration GRACE = Duration.ofSeconds(5);

  /**
   * Where the three answer, on the loopback interface.
   *
   * @param postgres the database server
   * @param kafka the broker, for clients
   * @param controller the broker's controller
   * @param openId the OpenID provider
   * @param openKafka the broker, for tests that sign in as nobody; 0 where there is no such door
   */
  record Sites(int postgres, int kafka, int controller, int openId, int openKafka) {}

  private final Home home;
  private final Sites sites;
  private final Path users;
  private final PostgresServer postgres;
  private final Map<String, Child> running = new ConcurrentHashMap<>();

  /**
   * @param users the list of demo users
   */
  Foundation(Home home, Sites sites, Path users) {
    this.home = home;
    this.sites = sites;
    this.users = users;
    this.postgres = new PostgresServer(home, sites.postgres());
  }

  /** Starts all three at once and waits until each is ready. */
  void start() {
    Parallel.run(List.of(() -> start(POSTGRES), () -> start(KAFKA), () -> start(OPENID)));
  }

  /** Starts one of them, where it was before, unless it runs; waits until it is ready. */
  Child start(String name) {
    Child child = running.get(name);
    if (child == null || !child.isAlive()) {
      child =
          switch (name) {
            case POSTGRES -> postgres.start();
            case KAFKA -> KafkaBroker.start(home, sites);
            case OPENID -> OpenIdProvider.start(home, sites.openId(), users);
            default -> throw new IllegalArgumentException(name);
          };
      running.put(name, child);
    }
    return child;
  }

  /** Kills one of them as a power cut would. */
  void kill(String name) {
    Child child = running.remove(name);
    if (child != null) {
      child.kill();
    }
  }

  /** Stops one of them in order, if it runs. */
  void stop(String name) {
    Child child = running.remove(name);
    if (child != null) {
      child.stop(GRACE);
    }
  }

  /** Stops all; the database last, so that nobody sees it go. */
  void stop() {
    Parallel.run(List.of(() -> stop(KAFKA), () -> stop(OPENID)));
    stop(POSTGRES);
  }

  Sites sites() {
    return sites;
  }

  PostgresServer postgres() {
    return postgres;
  }
}
