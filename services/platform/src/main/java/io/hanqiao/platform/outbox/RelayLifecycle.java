package io.hanqiao.platform.outbox;

import io.hanqiao.platform.broker.Broker;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Starts the relay of each source with the service and stops them before the pool closes. */
@ApplicationScoped
public class RelayLifecycle {

  private final Map<RelaySource, Relay> relays = new LinkedHashMap<>();
  private final Optional<Set<String>> topics;
  private final List<Thread> threads = new ArrayList<>();

  RelayLifecycle(
      MeterRegistry registry,
      Instance<RelaySource> more,
      @ConfigProperty(name = "quarkus.application.name") String service,
      @ConfigProperty(name = "quarkus.datasource.jdbc.url") String jdbcUrl,
      @ConfigProperty(name = "hanqiao.relay.username") String username,
      @ConfigProperty(name = "hanqiao.relay.password") String password,
      Broker broker,
      @ConfigProperty(name = "hanqiao.topics.prefix") Optional<String> prefix,
      @ConfigProperty(name = "hanqiao.topics.own") Optional<Set<String>> topics,
      @ConfigProperty(name = "hanqiao.topics.brief") Optional<List<String>> brief,
      @ConfigProperty(name = "hanqiao.relay.batch", defaultValue = "500") int batch,
      @ConfigProperty(name = "hanqiao.relay.keep", defaultValue = "P7D") Duration keep) {
    this.topics = topics;
    Briefs briefs = Briefs.of(brief.orElse(List.of()));
    RelaySettings settings =
        new RelaySettings(
            service,
            jdbcUrl,
            username,
            password,
            broker,
            prefix.orElse(""),
            topics.map(own -> withHeads(own, service, briefs)).orElse(Set.of()),
            briefs,
            batch,
            keep);
    Stream.concat(Stream.of(RelaySource.OUTBOX), more.stream())
        .forEach(
            source ->
                relays.put(
                    source,
                    new Relay(
                        settings,
                        source,
                        new RelayMeter(source.name(), registry, InstantSource.system()))));
  }

  /** Every service that tells anything tells the heads of its audit trail, too. */
  private static Set<String> withHeads(Set<String> own, String service, Briefs briefs) {
    return Stream.of(own.stream(), briefs.topics(), Stream.of(service + ".audit-head"))
        .flatMap(topics -> topics)
        .collect(Collectors.toUnmodifiableSet());
  }

  void start(@Observes StartupEvent event) {
    if (topics.isPresent()) {
      relays.forEach(
          (source, relay) -> {
            Thread thread = new Thread(relay, source.name() + "-relay");
            thread.setDaemon(true);
            thread.start();
            threads.add(thread);
          });
    }
  }

  void stop(@Observes ShutdownEvent event) throws InterruptedException {
    relays.values().forEach(Relay::stop);
    for (Thread thread : threads) {
      thread.join(5_000);
    }
  }

  /** The relay of this replica's outbox. */
  public Relay relay() {
    return Objects.requireNonNull(relays.get(RelaySource.OUTBOX));
  }
}
