package io.hanqiao.encodings;

import io.hanqiao.platform.leadership.Leadership;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.SQLException;
import org.eclipse.microprofile.config.Config;
import org.jspecify.annotations.Nullable;

/** Starts the encoding with the service and stops it before the pool closes. */
@ApplicationScoped
public class EncodingLifecycle {

  private static final long PATIENCE_MILLIS = 5_000;

  private final Config config;
  private final Sweep sweep;
  private final EncodingWork work;
  private final Progress progress;
  private final IdleEncoder encoder;
  private @Nullable EncodingLoop loop;
  private @Nullable Thread thread;

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
    if (thread != null) {
      return;
    }
    EncodingLoop begun = new EncodingLoop(this::connect, sweep, work, progress, encoder);
    Thread running = new Thread(begun, "encodings");
    running.setDaemon(true);
    running.start();
    loop = begun;
    thread = running;
  }

  /** Ends it, in the middle of its work if need be: nothing is lost. */
  public synchronized void end() throws InterruptedException {
    if (loop != null && thread != null) {
      loop.stop();
      thread.join(PATIENCE_MILLIS);
      loop = null;
      thread = null;
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
