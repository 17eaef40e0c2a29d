package io.hanqiao.platform.migrate;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.config.Config;

/** What must not be so in production. */
final class ProductionChecks {

  private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "::1", "[::1]");
  private static final int SHORTEST_SECRET = 16;

  private ProductionChecks() {}

  /** Sentences that name the setting at fault; empty if all is well. */
  static List<String> faults(Config config) {
    List<String> faults = new ArrayList<>();
    config
        .getOptionalValue("quarkus.oidc.auth-server-url", String.class)
        .ifPresent(url -> checkProvider(URI.create(url), faults));
    config
        .getOptionalValue("quarkus.http.cors.origins", String.class)
        .filter(origins -> origins.contains("*"))
        .ifPresent(o -> faults.add("quarkus.http.cors.origins has a wildcard"));
    for (String secret : List.of("quarkus.datasource.password", "hanqiao.relay.password")) {
      config
          .getOptionalValue(secret, String.class)
          .filter(value -> value.length() < SHORTEST_SECRET || value.startsWith("demo"))
          .ifPresent(v -> faults.add(secret + " is a demo secret or shorter than 16 characters"));
    }
    return faults;
  }

  private static void checkProvider(URI url, List<String> faults) {
    if (!"https".equals(url.getScheme())) {
      faults.add("quarkus.oidc.auth-server-url is not https");
    }
    if (LOOPBACK.contains(String.valueOf(url.getHost()))) {
      faults.add("quarkus.oidc.auth-server-url is the local provider");
    }
  }
}
