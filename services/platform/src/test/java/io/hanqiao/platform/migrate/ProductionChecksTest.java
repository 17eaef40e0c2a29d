package io.hanqiao.platform.migrate;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProductionChecksTest {

  private static final Map<String, String> GOOD =
      Map.of(
          "quarkus.oidc.auth-server-url", "https://login.example.org/realms/hanqiao",
          "quarkus.http.cors.origins", "https://portal.example.org",
          "quarkus.datasource.password", "Zk3!vfR8-27wqLp0",
          "hanqiao.relay.password", "9dkE_ssP2mmf71Qa");

  @Test
  void aSoundConfigurationHasNoFaults() {
    assertThat(faults(GOOD)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          quarkus.oidc.auth-server-url | http://login.example.org/x     | is not https
          quarkus.oidc.auth-server-url | https://127.0.0.1:8090/hanqiao | is the local provider
          quarkus.oidc.auth-server-url | https://127.1.2.3/hanqiao      | is the local provider
          quarkus.oidc.auth-server-url | https://LOCALHOST/hanqiao      | is the local provider
          quarkus.oidc.auth-server-url | https://[::1]:8090/hanqiao     | is the local provider
          quarkus.oidc.auth-server-url | https://0.0.0.0/hanqiao        | is the local provider
          quarkus.oidc.auth-server-url | not a url                      | is not https
          quarkus.http.cors.origins    | *                              | wildcard
          quarkus.http.cors.origins    | https://a.example, /.*/        | wildcard
          quarkus.datasource.password  | short                          | demo secret
          quarkus.datasource.password  | demo-demo-demo-demo            | demo secret
          quarkus.datasource.password  | Demo-demo-demo-demo            | demo secret
          hanqiao.relay.password       | fifteen-letters                | demo secret
          """)
  void eachFaultNamesItsSetting(String key, String value, String words) {
    Map<String, String> bad = new HashMap<>(GOOD);
    bad.put(key, value);
    assertThat(faults(bad)).isNotEmpty().allSatisfy(f -> assertThat(f).startsWith(key));
    assertThat(String.join(";", faults(bad))).contains(words);
  }

  @Test
  void noSentenceRepeatsASecret() {
    Map<String, String> bad = new HashMap<>(GOOD);
    bad.put("quarkus.datasource.password", "hunter2");
    assertThat(String.join(";", faults(bad))).doesNotContain("hunter2");
  }

  @Test
  void allFaultsAreToldAtOnce() {
    Map<String, String> bad = new HashMap<>(GOOD);
    bad.put("quarkus.datasource.password", "x");
    bad.put("hanqiao.relay.password", "x");
    bad.put("quarkus.http.cors.origins", "*");
    assertThat(faults(bad)).hasSize(3);
  }

  private static List<String> faults(Map<String, String> settings) {
    return ProductionChecks.faults(new SmallRyeConfigBuilder().withDefaultValues(settings).build());
  }
}
