package io.hanqiao.platform.chain;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.hanqiao.platform.identity.WorkerRole;
import io.hanqiao.platform.leadership.Led;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Starts the sealer with a service that tells events, and stops it with the service. */
@ApplicationScoped
class SealerLifecycle {

  private static final Logger LOG = Logger.getLogger(SealerLifecycle.class);

  private final Led sealer;
  private final boolean wanted;

  SealerLifecycle(
      ObjectMapper mapper,
      Clock clock,
      WorkerRole worker,
      @ConfigProperty(name = "quarkus.application.name") String service,
      @ConfigProperty(name = "quarkus.datasource.jdbc.url") String jdbcUrl,
      @ConfigProperty(name = "quarkus.datasource.username") String username,
      @ConfigProperty(name = "quarkus.datasource.password") String password,
      @ConfigProperty(name = "hanqiao.topics.own") Optional<Set<String>> topics,
      @ConfigProperty(name = "hanqiao.audit.signing-key") Optional<String> signingKey,
      @ConfigProperty(name = "hanqiao.audit.public-key") Optional<String> publicKey,
      @ConfigProperty(name = "hanqiao.audit.seal-every", defaultValue = "PT0.5S") Duration every,
      @ConfigProperty(name = "hanqiao.audit.seal-batch", defaultValue = "1000") int batch) {
    this.wanted = topics.isPresent();
    @Nullable HeadKey key =
        signingKey.isPresent() ? HeadKey.of(signingKey.get(), publicKey.orElse("")) : null;
    if (wanted && key == null) {
      LOG.warn("hanqiao.audit.signing-key is not set: the chain of the audit trail has no heads");
    }
    this.sealer =
        Sealer.of(
            new SealSettings(
                service, jdbcUrl, username, password, worker.name(), key, every, batch),
            mapper.writer(),
            clock);
  }

  void start(@Observes StartupEvent event) {
    if (wanted) {
      sealer.start();
    }
  }

  void stop(@Observes ShutdownEvent event) throws InterruptedException {
    sealer.end();
  }
}
