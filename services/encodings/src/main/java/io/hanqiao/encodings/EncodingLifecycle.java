package io.hanqiao.encodings;

import io.hanqiao.platform.leadership.Leadership;
import io.hanqiao.platform.leadership.Led;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import org.eclipse.microprofile.config.Config;
import org.jspecify.annotations.Nullable;

/** Starts the encoding with the service and stops it before the pool closes. */
@ApplicationScoped
public class EncodingLifecycle {

  private static final Duration STANDBY = Duration.ofSeconds(1);

  private final Config config;
  private final Sweep sweep;
  private final EncodingWork work;
  private final Progress progress;
  private final IdleEncoder encoder;
  private @Nullable Led led;

  EncodingLifecycle(
      Config config, Sweep sweep, EncodingWork work, Progress progress, IdleEncoder encoder) {
    this.config = config;
    this.sweep = sweep;
    this.work = work;
    this.progress = progress;
    this.encoder = encoder;
  }

  void start(@Observes StartupEvent event) {
    if (config.getOptionalValue("hanqiao.encodings.enabled", Boolean.class).orElse(true)) {
      begin();
    }
  }

  void stop(@Observes ShutdownEvent event) throws InterruptedException {
    end();
  }

  /** Begins with a look through all postings. */
  public synchronized void begin() {
    if (led == null) {
      led =
          new Led(
              "encodings",
              "encodings",
              STANDBY,
              this::connect,
              new EncodingTerm(sweep, work, progress, encoder));
      led.start();
    }
  }

  /** Ends it after the text in hand: nothing is lost. */
  public synchronized void end() throws InterruptedException {
    if (led != null) {
      led.end();
      led = null;
    }
  }

  private Connection connect() throws SQLException {
    return Leadership.connect(
        config.getValue("quarkus.datasource.jdbc.url", String.class),
        config.getValue("quarkus.datasource.username", String.class),
        config.getValue("quarkus.datasource.password", String.class),
        "encodings");
  }
}
