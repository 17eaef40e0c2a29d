package io.hanqiao.local;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Names and passwords at the broker of a home: one for each service, and one that may do
 * everything, for the broker itself and for whoever sets its rules.
 *
 * @param secrets where the passwords are
 */
public record BrokerLogin(Secrets secrets) {

  /** Who may do everything. */
  static final String ADMIN = "broker";

  private static final String MODULE =
      "org.apache.kafka.common.security.plain.PlainLoginModule required username=\"%s\""
          + " password=\"%s\"";

  /** The password of a service, or of {@link #ADMIN}. */
  public String password(String name) {
    return secrets.password("kafka-" + name);
  }

  /** How who may do everything signs in. */
  public Map<String, Object> client() {
    return client(ADMIN);
  }

  /** How a client signs in. */
  public Map<String, Object> client(String name) {
    return client(name, password(name));
  }

  /** How a client signs in with a password of its own choice. */
  static Map<String, Object> client(String name, String password) {
    return Map.of(
        "security.protocol",
        "SASL_PLAINTEXT",
        "sasl.mechanism",
        "PLAIN",
        "sasl.jaas.config",
        MODULE.formatted(name, password) + ";");
  }

  /** What the broker is told: whom it knows, and who it is itself. */
  String ofBroker(Set<String> services) {
    String known =
        services.stream()
            .map(name -> " user_%s=\"%s\"".formatted(name, password(name)))
            .collect(Collectors.joining());
    return MODULE.formatted(ADMIN, password(ADMIN))
        + " user_%s=\"%s\"".formatted(ADMIN, password(ADMIN))
        + known
        + ";";
  }
}
