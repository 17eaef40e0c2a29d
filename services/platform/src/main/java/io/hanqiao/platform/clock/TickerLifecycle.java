package io.hanqiao.platform.clock;

import io.hanqiao.platform.identity.WorkerRole;
import io.hanqiao.platform.leadership.Led;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Starts the ticker with a service that has deadlines, and stops it before the pool closes. */
@ApplicationScoped
class TickerLifecycle {

  private final Led ticker;
  private final Marks marks;

  TickerLifecycle(
      Marks marks,
      Clock clock,
      WorkerRole worker,
      @ConfigProperty(name = "quarkus.application.name") String service,
      @ConfigProperty(name = "quarkus.datasource.jdbc.url") String jdbcUrl,
      @ConfigProperty(name = "quarkus.datasource.username") String username,
      @ConfigProperty(name = "quarkus.datasource.password") String password) {
    this.marks = marks;
    this.ticker =
        Ticker.of(
            new TickerSettings(service, jdbcUrl, username, password, worker.name()), marks, clock);
  }

  void start(@Observes StartupEvent event) {
    if (marks.wanted()) {
      ticker.start();
    }
  }

  void stop(@Observes ShutdownEvent event) throws InterruptedException {
    ticker.end();
  }
}
