package io.hanqiao.platform.clock;

import io.hanqiao.platform.identity.WorkerRole;
import io.hanqiao.platform.leadership.Led;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Starts the ticker with a service that has work for it, and stops it before the pool closes. */
@ApplicationScoped
class TickerLifecycle {

  private final Led ticker;
  private final boolean wanted;

  TickerLifecycle(
      Marks marks,
      CalendarWork calendar,
      Clock clock,
      WorkerRole worker,
      @ConfigProperty(name = "quarkus.application.name") String service,
      @ConfigProperty(name = "quarkus.datasource.jdbc.url") String jdbcUrl,
      @ConfigProperty(name = "quarkus.datasource.username") String username,
      @ConfigProperty(name = "quarkus.datasource.password") String password) {
    this.wanted = marks.wanted() || calendar.wanted();
    this.ticker =
        Ticker.of(
            new TickerSettings(service, jdbcUrl, username, password, worker.name()),
            marks,
            calendar,
            clock);
  }

  void start(@Observes StartupEvent event) {
    if (wanted) {
      ticker.start();
    }
  }

  void stop(@Observes ShutdownEvent event) throws InterruptedException {
    ticker.end();
  }
}
