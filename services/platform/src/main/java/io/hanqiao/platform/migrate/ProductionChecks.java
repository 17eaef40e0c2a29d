package io.hanqiao.platform.migrate;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.Config;

/** What must not be so in production. */
final class ProductionChecks {

  /** This machine, in the spellings that reach it. */
  private static final Predicate<String> LOOPBACK =
      Pattern.compile(
              "(.+\\.)?localhost\\.?|127(\\.\\d+){1,3}|0(\\.0){0,3}|\\[?(::1|::|::ffff:127\\..*)]?",
              Pattern.CASE_INSENSITIVE)
          .asMatchPredicate();

  private static final int SHORTEST_SECRET = 16;
  private static final String SIGNING_KEY = "hanqiao.audit.signing-key";

  private ProductionChecks() {}

  /** Sentences that name the setting at fault; empty if all is well. */
  static List<String> faults(Config config) {
    List<String> faults = new ArrayList<>();
    config
        .getOptionalValue("quarkus.oidc.auth-server-url", String.class)
        .ifPresent(url -> checkProvider(url, faults));
    config
        .getOptionalValue("quarkus.http.cors.origins", String.class)
        .filter(origins -> origins.contains("*"))
        .ifPresent(o -> faults.add("quarkus.http.cors.origins has a wildcard"));
    for (String secret : List.of("quarkus.datasource.password", "hanqiao.relay.password")) {
      config
          .getOptionalValue(secret, String.class)
          .filter(value -> value.length() < SHORTEST_SECRET || isDemo(value))
          .ifPresent(v -> faults.add(secret + " is a demo secret or shorter than 16 characters"));
    }
    if (config.getOptionalValue("hanqiao.topics.own", String.class).isPresent()
        && config.getOptionalValue(SIGNING_KEY, String.class).isEmpty()) {
      faults.add(SIGNING_KEY + " is not set: the audit trail would have no signed heads");
    }
    return faults;
  }

  private static boolean isDemo(String secret) {
    return secret.regionMatches(true, 0, "demo", 0, 4);
  }

  private static void checkProvider(String url, List<String> faults) {
    URI parsed;
    try {
      parsed = URI.create(url);
    } catch (IllegalArgumentException e) {
      faults.add("quarkus.oidc.auth-server-url is not https, nor an address at all");
      return;
    }
    if (!"https".equalsIgnoreCase(parsed.getScheme())) {
      faults.add("quarkus.oidc.auth-server-url is not https");
    }
    if (LOOPBACK.test(String.valueOf(parsed.getHost()))) {
      faults.add("quarkus.oidc.auth-server-url is the local provider");
    }
  }
}
