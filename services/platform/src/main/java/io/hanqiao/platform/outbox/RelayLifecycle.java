package io.hanqiao.platform.outbox;

import io.hanqiao.platform.broker.Broker;
import io.hanqiao.platform.leadership.Led;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Starts the relay of each source with the service and stops them before the pool closes. */
@ApplicationScoped
class RelayLifecycle {

  private final List<Led> relays;
  private final Optional<Set<String>> topics;

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
    this.relays =
        Stream.concat(Stream.of(RelaySource.OUTBOX), more.stream())
            .map(
                source ->
                    Relay.of(
                        settings,
                        source,
                        new RelayMeter(source.name(), registry, InstantSource.system())))
            .toList();
  }

  /** Every service that tells anything tells the heads of its audit trail, too. */
  private static Set<String> withHeads(Set<String> own, String service, Briefs briefs) {
    return Stream.of(own.stream(), briefs.topics(), Stream.of(service + ".audit-head"))
        .flatMap(topics -> topics)
        .collect(Collectors.toUnmodifiableSet());
  }

  void start(@Observes StartupEvent event) {
    if (topics.isPresent()) {
      relays.forEach(Led::start);
    }
  }

  void stop(@Observes ShutdownEvent event) throws InterruptedException {
    relays.forEach(Led::stop);
    for (Led relay : relays) {
      relay.end();
    }
  }
}
