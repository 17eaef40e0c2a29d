package io.hanqiao.platform.broker;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.CommonClientConfigs;
import org.apache.kafka.common.config.SaslConfigs;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Where the broker is and as whom the service signs in there: the broker decides by that name which
 * topics it may read and write (ADR 42).
 */
@Singleton
public final class Broker {

  private static final String PLAIN =
      "org.apache.kafka.common.security.plain.PlainLoginModule required"
          + " username=\"%s\" password=\"%s\";";

  private final Map<String, Object> client = new HashMap<>();

  @Inject
  Broker(
      @ConfigProperty(name = "kafka.bootstrap.servers") String bootstrapServers,
      @ConfigProperty(name = "hanqiao.kafka.protocol", defaultValue = "SASL_PLAINTEXT")
          String protocol,
      @ConfigProperty(name = "hanqiao.kafka.username") Optional<String> username,
      @ConfigProperty(name = "hanqiao.kafka.password") Optional<String> password) {
    client.put(CommonClientConfigs.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers);
    username.ifPresent(
        name -> {
          client.put(CommonClientConfigs.SECURITY_PROTOCOL_CONFIG, protocol);
          client.put(SaslConfigs.SASL_MECHANISM, "PLAIN");
          client.put(SaslConfigs.SASL_JAAS_CONFIG, PLAIN.formatted(name, password.orElse("")));
        });
  }

  /** A broker that asks nobody who he is. */
  public static Broker open(String bootstrapServers) {
    return new Broker(bootstrapServers, "", Optional.empty(), Optional.empty());
  }

  /** What every client of it needs, and what is asked beside that. */
  public Map<String, Object> client(Map<String, ?> more) {
    Map<String, Object> config = new HashMap<>(client);
    config.putAll(more);
    return config;
  }
}
