package io.hanqiao.platform.outbox;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Starts the relay with the service and stops it before the pool closes. */
@ApplicationScoped
public class RelayLifecycle {

  private final Relay relay;
  private final Optional<Set<String>> topics;
  private @Nullable Thread thread;

  RelayLifecycle(
      MeterRegistry registry,
      @ConfigProperty(name = "quarkus.application.name") String service,
      @ConfigProperty(name = "quarkus.datasource.jdbc.url") String jdbcUrl,
      @ConfigProperty(name = "hanqiao.relay.username") String username,
      @ConfigProperty(name = "hanqiao.relay.password") String password,
      @ConfigProperty(name = "kafka.bootstrap.servers") String bootstrapServers,
      @ConfigProperty(name = "hanqiao.topics.prefix") Optional<String> prefix,
      @ConfigProperty(name = "hanqiao.topics.own") Optional<Set<String>> topics,
      @ConfigProperty(name = "hanqiao.relay.batch", defaultValue = "500") int batch,
      @ConfigProperty(name = "hanqiao.relay.keep", defaultValue = "P7D") Duration keep) {
    this.topics = topics;
    this.relay =
        new Relay(
            new RelaySettings(
                service,
                jdbcUrl,
                username,
                password,
                bootstrapServers,
                prefix.orElse(""),
                topics.orElse(Set.of()),
                batch,
                keep),
            new RelayMeter(registry, InstantSource.system()));
  }

  void start(@Observes StartupEvent event) {
    if (topics.isPresent()) {
      thread = new Thread(relay, "outbox-relay");
      thread.setDaemon(true);
      thread.start();
    }
  }

  void stop(@Observes ShutdownEvent event) throws InterruptedException {
    relay.stop();
    if (thread != null) {
      thread.join(5_000);
    }
  }

  /** The relay of this replica. */
  public Relay relay() {
    return relay;
  }
}
