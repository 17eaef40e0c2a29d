package io.hanqiao.portal.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressTest {

  @ParameterizedTest
  @ValueSource(strings = {"/", "/needs", "/needs/new?copy=1", "/offers/01930000-0000"})
  void signingInReturnsToAPageOfOurs(String page) {
    assertThat(Login.target(page)).isEqualTo(page);
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(
      strings = {
        "",
        "needs",
        "//evil.example",
        "/\\evil.example",
        "https://evil.example",
        "/needs\r\nSet-Cookie: a=b",
        "/a\\b",
        "/需求"
      })
  void signingInNeverLeadsElsewhere(String page) {
    assertThat(Login.target(page)).isEqualTo("/");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/needs", "/needs/new", "/offers/01930000-0000-7000-8000-000000000001"})
  void anAddressOfTheApplicationIsAnsweredWithItsPage(String path) {
    assertThat(SinglePage.isPage(path)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/api/me", "/assets/a", "/favicon.svg", "/q/health", "/q", "/login"})
  void whatIsNoPageKeepsItsOwnAnswer(String path) {
    assertThat(SinglePage.isPage(path)).isFalse();
  }
}
